"""Text that can be written in every format. Pure."""

import re

_SPACES = re.compile("[ \t\r\n\f\v]+")
# Nothing that is seen, no font has a shape for it, and XML has no place for most of it: control
# characters, and halves of pairs.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_ADDRESS = re.compile(r"(https?|mailto|tel):[^\s]+", re.IGNORECASE)


def clean(text: str) -> str:
    """The text without what cannot be written; its line ends and tabs are spaces, as in HTML."""
    return _SPACES.sub(" ", _UNSEEN.sub("", text))


def is_address(url: str) -> bool:
    """Whether a paper may link there: a whole address that runs nothing."""
    return _ADDRESS.fullmatch(url) is not None
