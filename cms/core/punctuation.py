"""What stands between words, in the active language: Arabic has a comma of its own, French a space
before the colon."""

from collections.abc import Iterable

from django.utils.translation import pgettext


def comma() -> str:
    """What stands between two names, with its space."""
    return pgettext("between two names", ",") + " "


def in_a_row(names: Iterable[str]) -> str:
    """Names with commas between them; what is empty is left out."""
    return comma().join(filter(None, names))


def labelled(label: str, text: str) -> str:
    """A label and what it is about, such as "Moved online: Leaders' Circle"."""
    colon = pgettext("between a name and its value", ":")
    return f"{label}{colon} {text}"
