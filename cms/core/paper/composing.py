"""What all papers of pages have in common."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from unicodedata import bidirectional

from django.utils.translation import gettext as _

from cms.core.contents import FEWEST_SECTIONS
from cms.core.dates import format_date
from cms.core.languages import language_code_of
from cms.core.page_context import absolute, text_direction
from cms.core.paper.document import Foreign, Heading, Inline, Inlines, Link, Text

# Of a page that a script has put live without publishing it; and of a draft.
LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC)
# Isolates and their end (UAX 9): words of the other direction keep their place in a line.
_LEFT_TO_RIGHT, _OWN_DIRECTION, _END = "\u2066", "\u2068", "\u2069"


def frame_of(page: Any, *published: Any) -> dict[str, Any]:
    """The fields of a Document that follow from its page.

    `published` are other pages whose words or facts it shows: it is as new as the newest.
    """
    code = page.locale.language_code
    return {
        "language_code": code,
        "direction": text_direction(code),
        "institution": _("International Civil Society Centre"),
        "written_at": written_at(page, *published),
        "contents_title": _("Contents"),
        "further_notes_title": _("Footnotes"),
    }


def written_at(*pages: Any) -> datetime:
    """When the newest of the pages was last published."""
    dates = (page.last_published_at or page.first_published_at for page in pages)
    return max(filter(None, dates), default=LONG_AGO)


def contents_depth(blocks: Iterable[Any]) -> int:
    """How many levels the contents have: none for a short paper; parts where sections are few.

    As `cms.core.contents` has it on the page.
    """
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    if len(levels) < FEWEST_SECTIONS:
        return 0
    return 1 if levels.count(min(levels)) >= FEWEST_SECTIONS else 2


def in_its_language(text: str, locale_id: int | None, code: str) -> Inline:
    """Words of something that may not be translated into the language of the paper."""
    own = language_code_of(locale_id) if locale_id else ""
    words = apart(text, code)
    if not own or own == code:
        return words
    return Foreign((words,), own, text_direction(own))


def apart(text: str, code: str) -> Text:
    """A name as it is; isolated, as `<bdi>` does it, where it reads in the other direction."""
    signs = (bidirectional(sign) for sign in text)
    first = next((kind for kind in signs if kind in {"L", "R", "AL"}), "")
    is_rtl = text_direction(code) == "rtl"
    is_other = first == "L" if is_rtl else first in {"R", "AL"}
    return Text(f"{_OWN_DIRECTION}{text}{_END}" if is_other else text)


def left_to_right(text: str, code: str) -> Text:
    """A number or an address, which reads from left to right in every language."""
    is_rtl = text_direction(code) == "rtl"
    return Text(f"{_LEFT_TO_RIGHT}{text}{_END}" if is_rtl else text)


def citation(page: Any, said: Iterable[str], written: datetime, code: str) -> Inlines:
    """How to cite a paper: who, what, of which day, and where it is kept.

    `said` are the words between the institution and the date, such as title and subtitle.
    """
    address = absolute(page.get_url() or "")
    version = _("Version of %(date)s") % {"date": format_date(written.date(), code)}
    words = ". ".join([*(text.rstrip(".") for text in said if text), version])
    institution = _("International Civil Society Centre")
    return (
        Text(f"{institution}: {words}. "),
        Link((left_to_right(address, code),), address),
    )
