"""Names that writing and reading XLIFF share."""

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def local(tag: str) -> str:
    """The name without its namespace."""
    return tag.rpartition("}")[2]


def qualified(name: str) -> str:
    """The name in XLIFF's namespace, as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"
