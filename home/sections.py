"""The sections of the home page. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

# The key of sections of running text; every other section is one block of its own.
PROSE = "prose"


@dataclass(frozen=True)
class Section:
    """A stripe across the page: one block, or running text of several."""

    kind: str
    blocks: list[Any] = field(default_factory=list)

    @property
    def is_prose(self) -> bool:
        return self.kind == PROSE


def sections_of(body: Iterable[Any], section_kinds: set[str]) -> list[Section]:
    """The blocks in their order; those that are no sections of their own are joined with their
    neighbours, each heading of the second level beginning a new section."""
    keyed = []
    number = 0
    for block in body:
        is_section = block.block_type in section_kinds
        if is_section or _begins(block):
            number += 1
        keyed.append((number, block.block_type if is_section else PROSE, block))
        if is_section:
            number += 1
    return [
        Section(kind, [block for _number, _kind, block in group])
        for (_, kind), group in groupby(keyed, key=lambda each: each[:2])
    ]


def _begins(block: Any) -> bool:
    return block.block_type == "heading" and block.value["level"] == "2"
