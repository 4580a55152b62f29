"""The contents of a document: its sections, each at an address of its own. Pure."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

FEWEST_SECTIONS = 3


def contents_of(body: Iterable[Any]) -> list[Any]:
    """The headings a reader finds the way by, in order: sections, and their parts if there are
    hardly any sections.

    Numbers the repetitions of every heading on the way, so that no anchor stands twice on a page.
    """
    headings = [block.value for block in body if block.block_type == "heading"]
    seen: Counter[str] = Counter()
    for heading in headings:
        heading.repetition = 1
        seen[heading.anchor] += 1
        heading.repetition = seen[heading.anchor]
    sections = [heading for heading in headings if heading["level"] == "2"]
    return sections if len(sections) >= FEWEST_SECTIONS else headings
