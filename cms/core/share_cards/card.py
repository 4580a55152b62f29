"""What a share card says."""

from dataclasses import astuple, dataclass
from hashlib import sha256

from django.utils.translation import get_language_info

# Raised when the drawing changes, so that every card is made anew.
DRAWING = 1


@dataclass(frozen=True)
class Card:
    """The words of a card, in one language, and the key of the picture it shows, if any."""

    institution: str
    title: str
    language_code: str
    kind: str = ""
    detail: str = ""
    picture_key: str = ""

    @property
    def is_rtl(self) -> bool:
        """Whether it is read from right to left."""
        return get_language_info(self.language_code)["bidi"]

    @property
    def key(self) -> str:
        """A hash of all that is drawn: two cards with the same key look the same."""
        words = "\0".join([str(DRAWING), *astuple(self)])
        return sha256(words.encode(errors="replace")).hexdigest()[:32]
