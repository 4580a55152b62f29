"""Translators are asked for words, for all of them, and for nothing else.

Every translatable type is filled to the last field, and what wagtail-localize takes for words is
compared with a list. A new field, or a new block, shows up here.
"""

import re
from collections.abc import Iterator
from html import unescape
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from cms.core.blocks.technical import TechnicalCharBlock
from cms.core.checks import OWN_APPS
from cms.core.models import CmsImage
from meetings.models import ConceptNotePage
from tests.e2e.notes import ENGLISH
from tests.factories import home_page, make_series, make_standard_page
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

PAGE = {"title", "seo_title", "search_description"}
LEAD_PICTURE = {"picture_description"}
STANDARD_BODY = {
    "body.heading.text",
    "body.paragraph",
    "body.picture.caption",
    "body.picture.image.alt_text",
    "body.quote.text",
    "body.quote.name",
    "body.table.caption",
    "body.table.header.item",
    "body.table.rows.item.cells.item",
}
HOME_BODY = {
    "body.next_meetings.heading",
    "body.recent_meetings.heading",
    "body.series.heading",
    "body.latest_reports.heading",
    "body.call.title",
    "body.call.text",
    "body.call.link_text",
    "body.statement.text",
    "body.statement.name",
    "body.statement.role",
}
OUTCOMES = {"body.outcomes.introduction", "body.outcomes.items.item"}

WORDS: dict[str, set[str]] = {
    "HomePage": PAGE | LEAD_PICTURE | STANDARD_BODY | HOME_BODY | {"introduction"},
    "StandardPage": PAGE | LEAD_PICTURE | STANDARD_BODY | {"introduction"},
    "PeopleIndexPage": PAGE | {"introduction"},
    "PersonPage": PAGE | {"sort_name", "position", "biography"},
    "MeetingIndexPage": PAGE | {"introduction"},
    "SeriesPage": PAGE | LEAD_PICTURE | STANDARD_BODY | {"introduction"},
    "MeetingPage": PAGE
    | LEAD_PICTURE
    | STANDARD_BODY
    | {"subtitle", "theme", "introduction", "access_note"},
    "ConceptNotePage": PAGE | STANDARD_BODY | OUTCOMES | {"subtitle"},
    "ConceptNoteFootnote": {"text"},
    "MeetingGroup": {"name", "focus"},
    "MeetingMaterial": {"title"},
    "MeetingPromise": {"title"},
    "MeetingQuote": {"text", "role"},
    "Quote": {"text", "role"},
    "MeetingRecording": {"title"},
    "MeetingSession": {"title", "description"},
    "MeetingWayToTakePart": {"title", "description"},
    "Organisation": {"name"},
    "Region": {"title"},
    "Topic": {"title"},
    "Venue": {"name", "city", "access_notes"},
    "PublicationIndexPage": PAGE | {"introduction"},
    "ReportPage": PAGE
    | LEAD_PICTURE
    | STANDARD_BODY
    | {"subtitle", "introduction", "abstract", "withdrawal_reason"},
    "ReportCorrection": {"text"},
    "ReportFile": {"title"},
    "ReportFootnote": {"text"},
    "CaseStudyPage": PAGE | LEAD_PICTURE | STANDARD_BODY | {"subtitle", "introduction"},
    "CaseStudyFootnote": {"text"},
    "MeetingChangeReason": {"reason"},
    "CaseStudyContributor": set(),
    "CaseStudyRegion": set(),
    "CaseStudyTopic": set(),
    "ReportContributor": set(),
    "ReportDiscussion": set(),
    "ReportRegion": set(),
    "ReportTopic": set(),
    "ConceptNoteAuthor": set(),
    "MeetingFacilitator": set(),
    "MeetingPartner": set(),
    "MeetingRegion": set(),
    "MeetingSpeaker": set(),
    "MeetingTopic": set(),
    "SeriesPartner": set(),
}


def raw(block: Any, image: int) -> Any:
    """A value for a block as Wagtail stores it, with words wherever words can stand."""
    if isinstance(block, ImageBlock):
        return {"image": image, "decorative": False, "alt_text": "words"}
    if isinstance(block, blocks.StructBlock):
        return {name: raw(child, image) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.ListBlock):
        return [{"type": "item", "id": "item", "value": raw(block.child_block, image)}]
    if isinstance(block, blocks.RichTextBlock):
        return "<p>words</p>"
    if isinstance(block, blocks.ChoiceBlock):
        return block.field.choices[-1][0]
    if isinstance(block, blocks.ChooserBlock):
        return None
    if isinstance(block, blocks.URLBlock):
        return "https://words.example.org/"
    assert isinstance(block, blocks.CharBlock | blocks.TextBlock), block
    return "words"


def filled(model: Any, image: int) -> Any:
    """An instance in memory with a value in every field that can hold words."""
    instance = model(locale=home_page().locale)
    for field in model._meta.concrete_fields:
        if isinstance(field, StreamField):
            children = field.stream_block.child_blocks.items()
            value = [{"type": n, "id": n, "value": raw(b, image)} for n, b in children]
            setattr(instance, field.name, field.to_python(value))
        elif isinstance(field, RichTextField):
            setattr(instance, field.name, "<p>words</p>")
        elif isinstance(field, models.CharField | models.TextField) and field.editable:
            setattr(instance, field.name, "words")
    return instance


def asked_for(model: Any, image: int) -> set[str]:
    segments = extract_segments(filled(model, image))
    return {segment.path for segment in segments if isinstance(segment, StringSegmentValue)}


def translatable() -> list[Any]:
    return [
        model
        for model in apps.get_models()
        if model._meta.app_label in OWN_APPS and issubclass(model, TranslatableMixin)
    ]


def test_translators_are_asked_for_words_only() -> None:
    image = CmsImage.objects.create(title="Hall", file=get_test_image_file()).pk

    assert {model.__name__: asked_for(model, image) for model in translatable()} == WORDS


def visible_words(body: Any) -> set[str]:
    """The words of a body as readers see them, apart from wagtail-localize: by their blocks."""
    return set(_said(body.stream_block, body.raw_data))


def _said(block: Any, value: Any) -> Iterator[str]:
    for child, inner in _inside(block, value):
        yield from _said(child, inner)
    is_text = isinstance(block, blocks.RichTextBlock | blocks.CharBlock | blocks.TextBlock)
    if value and is_text and not isinstance(block, blocks.URLBlock | TechnicalCharBlock):
        yield from _plain(value)


def _inside(block: Any, value: Any) -> list[tuple[Any, Any]]:
    """The blocks that a block holds, with their values; an old list has no frame about them."""
    if isinstance(block, blocks.StreamBlock):
        return [(block.child_blocks[child["type"]], child["value"]) for child in value]
    if isinstance(block, ImageBlock):
        return [(blocks.CharBlock(), value["alt_text"])]
    if isinstance(block, blocks.StructBlock):
        return [(child, value.get(name)) for name, child in block.child_blocks.items()]
    if isinstance(block, blocks.ListBlock):
        items = [one["value"] if isinstance(one, dict) else one for one in value or []]
        return [(block.child_block, item) for item in items]
    return []


def _plain(html: str) -> list[str]:
    """Word by word: sentences are cut in other places."""
    text = re.sub(r"<[^>]+>", " ", html)
    return unescape(text).split()


def asked_words(source: TranslationSource) -> set[str]:
    segments = StringSegment.objects.filter(source=source, context__path__startswith="body.")
    return {word for one in segments.select_related("string") for word in _plain(one.string.data)}


def with_bodies() -> list[Any]:
    return [
        page
        for page in Page.objects.filter(locale=home_page().locale, depth__gte=2).specific()
        if getattr(page, "body", None)
    ]


def assert_every_word_is_asked_for(pages: list[Any]) -> None:
    for page in pages:
        source, _created = TranslationSource.update_or_create_from_instance(page)
        assert asked_words(source) == visible_words(page.body), page


def test_every_word_of_an_imported_note_is_asked_for(tmp_path: Path) -> None:
    make_series(slug="forum")
    file = tmp_path / "note.md"
    file.write_text(ENGLISH)
    call_command("import_concept_note", str(file), "--series", "forum", stdout=StringIO())
    note = ConceptNotePage.objects.get()

    assert len(visible_words(note.body)) > 50
    assert_every_word_is_asked_for([note])


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_address_stays_the_same_in_every_language(code: str) -> None:
    page = make_standard_page(title="What we do", slug="what-we-do")
    translation = submit(page, code)
    translate_all(translation)
    title = StringTranslation.objects.get(context__path="title")
    title.data = "ما نقوم به" if code == "ar" else "Ce que nous faisons"
    title.save()

    target = publish(translation)

    assert (target.title, target.slug) == (title.data, "what-we-do")
    assert target.url == f"/{code}/what-we-do/"
