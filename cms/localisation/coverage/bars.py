"""The bar of a language: its words by state, on a scale of 100."""

from dataclasses import dataclass

from cms.localisation.coverage.figures import Coverage
from cms.localisation.models import State

# From what readers have to what they lack.
ORDER = (
    State.CURRENT,
    State.OUTDATED,
    State.IN_REVIEW,
    State.IN_TRANSLATION,
    State.MACHINE,
    State.MISSING,
)


@dataclass(frozen=True)
class Piece:
    """A part of a bar, as texts for SVG: where it begins and how long it is, of 100."""

    state: State
    start: str
    length: str


def pieces(language: Coverage) -> list[Piece]:
    """The parts in order; none for a language with nothing to translate."""
    found, start = [], 0.0
    for state in ORDER:
        words = language.figure(state).words
        if words:
            length = words * 100 / language.words
            # SVG has no decimal commas, whatever the language of the admin.
            found.append(Piece(state, f"{start:.3f}", f"{length:.3f}"))
            start += length
    return found
