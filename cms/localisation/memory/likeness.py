"""How much two segments are alike, as translators count it (a fuzzy match of 0 to 100 per cent)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from cms.localisation.segments.words import visible

# What a match loses when its tags or its numbers are not those of the segment.
OTHER_TAGS = 5
OTHER_NUMBERS = 10
# Only the very same fragment is a full match.
BEST_OF_OTHERS = 99

_TAG = re.compile(r"<[^>]*>")


def visible_text(html: str) -> str:
    """What a reader sees of a fragment: no tags, no character references, single spaces."""
    return " ".join(unicodedata.normalize("NFC", visible(html)).split())


@dataclass(frozen=True)
class Likeness:
    """A segment as it is compared."""

    html: str
    text: str

    @classmethod
    def of(cls, html: str) -> "Likeness":
        return cls(html, visible_text(html))

    @cached_property
    def tags(self) -> list[str]:
        return [tag.group().replace(" ", "") for tag in _TAG.finditer(self.html)]

    @cached_property
    def numbers(self) -> list[int]:
        """Numbers in any digits, in ascending order: a language may name them in another one."""
        return sorted(int(number) for number in re.findall(r"\d{1,40}", self.text))

    def score(self, other: "Likeness") -> int:
        """0 to 100; 100 for the same fragment only."""
        if self.html == other.html:
            return 100
        score = int(fuzz.ratio(self.text, other.text))
        if self.tags != other.tags:
            score -= OTHER_TAGS
        if self.numbers != other.numbers:
            score -= OTHER_NUMBERS
        return max(0, min(score, BEST_OF_OTHERS))
