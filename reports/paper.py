"""The report with its case studies as one document, in the language of the page.

What `full/` is on the screen: the same parts in the same order, notes numbered through.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _

from cms.core.dates import format_date
from cms.core.languages import language_name
from cms.core.licences import shown_licence
from cms.core.paper.composing import citation, contents_depth, frame_of, left_to_right
from cms.core.paper.document import (
    Block,
    Document,
    Fact,
    Facts,
    Footnote,
    FootnoteReference,
    Heading,
    Inline,
    Link,
    Notice,
    PageBreak,
    Paragraph,
    Strong,
    Text,
)
from cms.core.paper.reading import Reading, read_body, read_footnotes
from cms.core.paper.rich_text import blocks_of_rich_text
from reports.contributors import Contributor, contributors_by_page, contributors_of, names_of
from reports.in_words import period_in_words, published_in_words


def report_document(page: Any, request: Any = None) -> Document | None:
    """The whole report; None while there is no text, and once it was withdrawn."""
    facts = page.shown_facts(request)
    studies = list(apps.get_model("reports", "CaseStudyPage").objects.of_report(page))
    if facts.is_withdrawn or not any(part.body for part in (page, *studies)):
        return None
    code = page.locale.language_code
    names = names_of(contributors_of(page, request))
    made_by = contributors_by_page(studies, "CaseStudyContributor", page.locale, request)
    blocks = (*_abstract(page), *_text(page, code))
    for study in studies:
        blocks += tuple(_study(study, names_of(made_by[study.pk]), code))
    frame = frame_of(page, *studies)
    return Document(
        title=page.title,
        subtitle=page.subtitle,
        kicker=_kicker(facts),
        subject=page.search_description or page.introduction,
        authors=tuple(one.name for one in names),
        front=tuple(_front(page, facts, names, code)),
        contents_depth=contents_depth(blocks),
        blocks=blocks,
        footnotes=tuple(note for part in (page, *studies) for note in _notes(part)),
        colophon=(Paragraph(tuple(_citation(page, names, frame["written_at"], code))),),
        **frame,
    )


def _kicker(facts: Any) -> str:
    number = facts.series_number and _("No. %(number)s") % {"number": facts.series_number}
    return " · ".join(filter(None, [facts.get_type_display(), number]))


def _front(page: Any, facts: Any, names: list[Contributor], code: str) -> Iterator[Block]:
    """The cover sheet: what was corrected since, then what a catalogue wants to know."""
    for correction in sorted(page.corrections.all(), key=lambda row: row.corrected_on):
        yield from _correction(correction, code)
    yield Facts(tuple(_facts(facts, names, code)))


def _correction(correction: Any, code: str) -> Iterator[Block]:
    """Each paragraph of a correction set apart, the first with its day."""
    day = _("Corrected on %(day)s") % {"day": format_date(correction.corrected_on, code)}
    lead: tuple[Inline, ...] = (Strong((Text(f"{day}."),)), Text(" "))
    for block in blocks_of_rich_text(correction.text):
        if isinstance(block, Paragraph):
            yield Notice((*lead, *block.inlines))
            lead = ()
        else:
            yield block


def _facts(facts: Any, names: list[Contributor], code: str) -> Iterator[Fact]:
    if names:
        yield Fact(_("Contributors"), (Text(_and_so_on(names)),))
    licence = shown_licence(facts.licence)
    original = facts.original_language
    said = {
        _("Published"): published_in_words(facts, code),
        _("Period covered"): left_to_right(period_in_words(facts), code).text,
        _("Original language"): language_name(original) if original else "",
    }
    for term, text in said.items():
        if text.strip("\u2066\u2069"):
            yield Fact(term, (Text(text),))
    if licence:
        yield Fact(_("Licence"), _linked(licence.name, licence.url, code))
    if facts.isbn:
        yield Fact("ISBN", (left_to_right(facts.isbn, code),))
    if facts.doi:
        yield Fact("DOI", _linked(facts.doi, facts.doi_url, code))


def _linked(words: str, url: str, code: str) -> tuple[Inline, ...]:
    shown = left_to_right(words, code)
    return (Link((shown,), url),) if url else (shown,)


def _and_so_on(names: Iterable[Contributor]) -> str:
    return "; ".join(one.name for one in names)


def _abstract(page: Any) -> tuple[Block, ...]:
    blocks = blocks_of_rich_text(page.abstract)
    return (Heading(_("Abstract")), *blocks) if blocks else ()


def _text(part: Any, code: str, lowered: int = 0) -> tuple[Block, ...]:
    """The body of a part, its notes under names that no other part has."""
    blocks = read_body(part.body, Reading(code, {"page": part}))
    return tuple(_with_own_notes(_lower(block, lowered), part.pk) for block in blocks)


def _study(study: Any, names: list[Contributor], code: str) -> Iterator[Block]:
    """A case study on a page of its own: title, who made it, text one level below."""
    yield PageBreak()
    yield Heading(study.title)
    made = " · ".join(filter(None, [_and_so_on(names), study.facts.country_name]))
    for line in filter(None, [study.subtitle, made]):
        yield Paragraph((Strong((Text(line),)),))
    if study.introduction:
        yield Paragraph((Text(study.introduction),))
    yield from _text(study, code, lowered=1)


def _notes(part: Any) -> Iterator[Footnote]:
    for note in read_footnotes(part.footnotes.all()):
        yield replace(note, identifier=_key(part.pk, note.identifier))


def _lower(block: Block, levels: int) -> Block:
    return replace(block, level=block.level + levels) if isinstance(block, Heading) else block


def _with_own_notes(part: Any, pk: int) -> Any:
    """A part of a document with its references to notes renamed, whatever they stand in."""
    if isinstance(part, FootnoteReference):
        return FootnoteReference(_key(pk, part.identifier))
    if isinstance(part, tuple):
        return tuple(_with_own_notes(member, pk) for member in part)
    if not is_dataclass(part) or isinstance(part, type):
        return part
    inner = {own.name: getattr(part, own.name) for own in fields(part)}
    nested = {name: _with_own_notes(value, pk) for name, value in inner.items()}
    return replace(part, **{name: value for name, value in nested.items() if value != inner[name]})


def _key(pk: int, identifier: str) -> str:
    return f"{pk}-{identifier}"


def _citation(page: Any, names: list[Contributor], written: Any, code: str) -> Iterator[Inline]:
    if names:
        yield Text(f"{_and_so_on(names)}. ")
    yield from citation(page, [page.title, page.subtitle], written, code)
