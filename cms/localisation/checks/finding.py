"""What a check has to say about a translation."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise, lazy

# Of a wording that a message quotes, so that the message stays one line.
MAXIMUM_QUOTE = 60


class Severity(StrEnum):
    """An error keeps a translation from being published; a warning asks to look again."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong.

    `code` is stable and names the kind, such as "number_missing". `message` is for people, in the
    language of the reader. `detail` is the concrete thing: the number, the link's id, the term.
    """

    code: str
    severity: Severity
    message: Promise | str
    detail: str = ""


def error(code: str, message: Promise | str, detail: str = "") -> Finding:
    """A finding that forbids publication. `{detail}` in the message is replaced, shortened."""
    return _finding(code, Severity.ERROR, message, detail)


def warning(code: str, message: Promise | str, detail: str = "") -> Finding:
    """A finding that may be right as it is. `{detail}` in the message is replaced, shortened."""
    return _finding(code, Severity.WARNING, message, detail)


def _finding(code: str, severity: Severity, message: Promise | str, detail: str) -> Finding:
    return Finding(code, severity, _filled_later(message, shortened(detail)), detail)


def _filled(message: Promise | str, detail: str) -> str:
    return str(message).format(detail=detail)


_filled_later = lazy(_filled, str)


def shortened(text: str) -> str:
    """The beginning of a text, with an ellipsis where it was cut."""
    if len(text) <= MAXIMUM_QUOTE:
        return text
    return f"{text[: MAXIMUM_QUOTE - 1]}…"
