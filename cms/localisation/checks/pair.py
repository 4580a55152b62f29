"""What the checks are given: a source, its translation, and what is known of both."""

from dataclasses import dataclass
from functools import cached_property

from cms.localisation.checks.markup import Markup, read_markup
from cms.localisation.checks.verbatim import without_verbatim


@dataclass(frozen=True)
class TermPair:
    """A word of the glossary in the source language, and what to make of it in the target's."""

    source: str
    # Each of them will do.
    preferred: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    do_not_translate: bool = False
    is_case_sensitive: bool = False


@dataclass(frozen=True)
class Pair:
    """A source and its translation: HTML fragments as in `Segment`.

    The languages are codes such as "fr" or "fr-ca". `max_length` counts visible characters.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    max_length: int | None = None
    terms: tuple[TermPair, ...] = ()

    @cached_property
    def source_markup(self) -> Markup:
        """The tags and visible text of the source."""
        return read_markup(self.source)

    @cached_property
    def target_markup(self) -> Markup:
        """The tags and visible text of the translation."""
        return read_markup(self.target)

    @cached_property
    def source_words(self) -> str:
        """The source's visible text, of the same length, addresses and placeholders masked."""
        return without_verbatim(self.source_markup.text)

    @cached_property
    def target_words(self) -> str:
        """The translation's visible text, of the same length, addresses and placeholders masked."""
        return without_verbatim(self.target_markup.text)


def base_language(code: str) -> str:
    """The language of a code: "fr" of "fr-ca"."""
    return code.replace("_", "-").partition("-")[0].lower()
