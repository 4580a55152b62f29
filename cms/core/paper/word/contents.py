"""Contents: links to the headings, in a field that Word can renew with page numbers."""

from collections.abc import Iterable
from typing import Any

from cms.core.paper.cleaning import clean
from cms.core.paper.document import Heading
from cms.core.paper.word.elements import Place, RunLook, element, field, paragraph, run, words

# Bookmarks of notes begin at 2; these stand well above them.
FIRST_BOOKMARK = 10_000


def bookmark_of(number: int) -> str:
    return f"_Toc{number}"


def write_contents(place: Place, headings: Iterable[Heading], depth: int, look: RunLook) -> None:
    """An entry for each heading down to a level. `number` counts all headings, as bookmarks do."""
    entries = [(n, heading) for n, heading in enumerate(headings) if heading.level <= depth]
    made = [_entry(n, heading, look) for n, heading in entries]
    if not made:
        return
    *opening, closing = field(f'TOC \\o "1-{depth}" \\h \\z \\u')
    for piece in reversed(opening):
        made[0].insert(1, piece)
    made[-1].append(closing)
    for entry in made:
        place.add(entry)


def _entry(number: int, heading: Heading, look: RunLook) -> Any:
    entry = paragraph(f"TOC{min(heading.level, 2)}", is_rtl=look.is_rtl)
    link = element("hyperlink", run(look, words(clean(heading.text))), anchor=bookmark_of(number))
    entry.append(link)
    return entry
