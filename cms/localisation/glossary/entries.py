"""Which words of the glossary a segment has, and what to call them in the other language. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cms.localisation.checks.inflection import comparable, occurrence
from cms.localisation.checks.pair import TermPair, base_language
from cms.localisation.memory.likeness import visible_text

_ARABIC_ARTICLE = "ال"


@dataclass(frozen=True)
class GlossaryEntry:
    """A word of the source language, and what the glossary says of it for a target language.

    A concept with several words in the source language has an entry for each. Where a name is not
    translated, `preferred` is the word itself.
    """

    concept_id: int
    source: str
    # Of the source, such as "en".
    language: str
    preferred: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    definition: str = ""
    note: str = ""
    do_not_translate: bool = False
    is_case_sensitive: bool = False

    def occurring_in(self, source_html: str) -> bool:
        """Whether a segment has the word, in any of its forms."""
        return any(self.places(visible_text(source_html)))

    def as_pair(self) -> TermPair:
        """The entry as the checks want it: what is admitted will do as well."""
        return TermPair(
            source=self.source,
            preferred=(*self.preferred, *self.admitted),
            forbidden=self.forbidden,
            do_not_translate=self.do_not_translate,
            is_case_sensitive=self.is_case_sensitive,
        )

    def places(self, visible: str) -> Iterator["_Place"]:
        """Where the word stands in a visible text."""
        text = comparable(visible, self._forms)
        if self._beginning not in _lowered(text):
            return
        start = 0
        while found := occurrence(self.source, text[start:], self._forms, self.is_case_sensitive):
            yield _Place(start + found.start(), start + found.end(), self)
            start += found.end()

    @property
    def _forms(self) -> str:
        """The language whose forms the word takes: a name has none."""
        return "" if self.do_not_translate else base_language(self.language)

    @cached_property
    def _beginning(self) -> str:
        """What every form of the word has: forms change three letters at most, at the end, and may
        have no article. Without it in a text there is no need to search."""
        word = next(iter(comparable(self.source, self._forms).lower().split()), "")
        return word.removeprefix(_ARABIC_ARTICLE)[:-3]


@lru_cache(maxsize=64)
def _lowered(text: str) -> str:
    return text.lower()


@dataclass(frozen=True)
class _Place:
    start: int
    end: int
    entry: GlossaryEntry

    def is_part_of(self, other: "_Place") -> bool:
        is_shorter = self.end - self.start < other.end - other.start
        return is_shorter and other.start <= self.start and self.end <= other.end


def occurring_in(entries: Iterable[GlossaryEntry], source_html: str) -> list[GlossaryEntry]:
    """The entries whose word a segment has, each once, in the order of the segment.

    A word that stands only within a longer one of the glossary, such as “society” in “civil
    society”, is left out.
    """
    visible = visible_text(source_html)
    places = [place for entry in entries for place in entry.places(visible)]
    places.sort(key=lambda place: (place.start, -place.end))
    found = []
    furthest = None
    for place in places:
        # Whatever it is part of began before it or with it.
        if furthest is not None and place.is_part_of(furthest):
            continue
        if furthest is None or place.end > furthest.end:
            furthest = place
        if place.entry not in found:
            found.append(place.entry)
    return found
