"""The one error of every reader."""

from django.utils.translation import gettext as _

# A page of ten thousand words is about 200 kB in either format.
MAX_BYTES = 5 * 1024 * 1024


class UnreadableFile(Exception):
    """A file that cannot be read: its name, a message for people, and the line where known."""

    def __init__(self, name: str, message: str, line: int | None = None) -> None:
        super().__init__(name, message, line)
        self.name = name
        self.message = message
        self.line = line

    def __str__(self) -> str:
        if self.line is None:
            return f"{self.name}: {self.message}"
        return _("%(name)s, line %(line)d: %(message)s") % {
            "name": self.name,
            "line": self.line,
            "message": self.message,
        }


def refuse_large(name: str, size: int) -> None:
    """Raise `UnreadableFile` above `MAX_BYTES`, before anything is parsed."""
    if size > MAX_BYTES:
        raise UnreadableFile(
            name,
            _("The file is larger than %(limit)d MB.") % {"limit": MAX_BYTES // 1024 // 1024},
        )
