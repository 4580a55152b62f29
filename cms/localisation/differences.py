"""What has changed between two wordings of a segment, for whoever translates it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from cms.localisation.memory.likeness import Likeness

# A tag and a character reference are whole. Combining marks (Latin accents, Arabic vowels) and
# joiners belong to the word they stand in: `\w` leaves them out.
_LETTER = r"[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]"
_TOKEN = re.compile(
    rf"</?[a-zA-Z][^<>]*>|&(?:#\w+|\w+);|{_LETTER}+(?:['’‑-]{_LETTER}+)*|\s+|.", re.DOTALL
)


class ChangeKind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Change:
    """A piece of an HTML fragment. A tag or character reference is never cut; tags may be unpaired:
    whoever shows it escapes it or leaves tags out."""

    kind: ChangeKind
    text: str


def difference(old: str, new: str) -> list[Change]:
    """The way from `old` to `new`, word by word.

    What is not added makes up `old`, what is not removed makes up `new`. Two neighbours never are
    of the same kind, and what was removed stands before what replaced it.
    """
    pieces = _pieces(_TOKEN.findall(old), _TOKEN.findall(new))
    return list(_joined(pieces))


def _pieces(old: list[str], new: list[str]) -> list[Change]:
    pieces = []
    for code in Indel.opcodes(old, new):
        removed = "".join(old[code.src_start : code.src_end])
        added = "".join(new[code.dest_start : code.dest_end])
        if code.tag == "equal":
            pieces.append(Change(ChangeKind.SAME, removed))
        elif code.tag == "delete":
            pieces.append(Change(ChangeKind.REMOVED, removed))
        else:
            pieces.append(Change(ChangeKind.ADDED, added))
    return pieces


def _joined(pieces: list[Change]) -> Iterator[Change]:
    """Runs of changes with nothing but spaces between them as one phrase that replaced another."""
    removed = added = ""
    for position, piece in enumerate(pieces):
        is_gap = piece.text.isspace() and 0 < position < len(pieces) - 1
        if piece.kind is ChangeKind.SAME and not is_gap:
            yield from _phrases(removed, added)
            removed = added = ""
            yield piece
            continue
        if piece.kind is not ChangeKind.ADDED:
            removed += piece.text
        if piece.kind is not ChangeKind.REMOVED:
            added += piece.text
    yield from _phrases(removed, added)


def _phrases(removed: str, added: str) -> Iterator[Change]:
    if removed:
        yield Change(ChangeKind.REMOVED, removed)
    if added:
        yield Change(ChangeKind.ADDED, added)


def best_match(source: str, candidates: Sequence[str]) -> tuple[int, int] | None:
    """Which candidate is most like the source, and how much (0 to 100); the first of several.

    None without candidates. Sentences that have nothing to do with each other still reach 40 or
    so: the caller decides from where on one is an earlier wording of the other.
    """
    sought = Likeness.of(source)
    scores = [sought.score(Likeness.of(candidate)) for candidate in candidates]
    if not scores:
        return None
    best = max(scores)
    return scores.index(best), best
