"""What goes wrong when a document is read."""


class UnreadableDocument(Exception):
    """The document cannot be read. The message says what is wrong, where, and what to do."""
