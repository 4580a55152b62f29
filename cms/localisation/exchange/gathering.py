"""What goes out of the database: the documents of translations, and which translations."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.core.page_context import absolute
from cms.core.querysets import public_pages
from cms.localisation.exchange.document import TranslationDocument
from cms.localisation.models import JobItem, TranslationStatus
from cms.localisation.segments.reading import current_fingerprint, segments_of

# The source's key and the target's language.
_Place = tuple[UUID, int]


def document_for(translation: Translation, note: str = "") -> TranslationDocument:
    """The translation as it is now; `note` is for whoever translates it.

    The same number of queries whatever is in it.
    """
    addresses = _public_addresses([translation])
    return _document(translation, note, addresses)


def documents_for(translations: Iterable[Translation]) -> Iterator[TranslationDocument]:
    """The same for many, with the notes of their open jobs.

    Read one after the other: four queries for each, two for all together.
    """
    wanted = list(translations)
    notes, addresses = _notes(wanted), _public_addresses(wanted)
    for translation in wanted:
        yield _document(translation, notes.get(_place(translation), ""), addresses)


def for_exchange(translations: QuerySet[Translation]) -> QuerySet[Translation]:
    """Those that follow their source, with what a document needs of them."""
    return (
        translations.filter(enabled=True)
        .select_related("source__locale", "source__specific_content_type", "target_locale")
        .order_by("target_locale__language_code", "pk")
    )


def translations_in(statuses: QuerySet[TranslationStatus]) -> QuerySet[Translation]:
    """The translations of these statuses: none for what nobody has taken up."""
    same = statuses.order_by().filter(
        object=OuterRef("source__object"),
        locale=OuterRef("target_locale"),
        source_locale=OuterRef("source__locale"),
    )
    return for_exchange(Translation.objects.filter(Exists(same)))


def with_work(statuses: QuerySet[TranslationStatus]) -> QuerySet[TranslationStatus]:
    """Those of which something is still to be translated or confirmed."""
    return statuses.filter(segments_to_do__gt=0, is_excluded=False)


def _document(
    translation: Translation, note: str, addresses: dict[tuple[UUID, int], str]
) -> TranslationDocument:
    source = translation.source
    identifier = str(translation.uuid)
    address = addresses.get((source.object_id, source.locale_id))
    return TranslationDocument(
        id=identifier,
        title=source.object_repr,
        source_language=source.locale.language_code,
        target_language=translation.target_locale.language_code,
        url=address or absolute(reverse("translation_desk", args=[identifier])),
        note=note,
        source_fingerprint=current_fingerprint(source),
        segments=tuple(segments_of(translation)),
    )


def _place(translation: Translation) -> _Place:
    return translation.source.object_id, translation.target_locale_id


def _public_addresses(translations: list[Translation]) -> dict[tuple[UUID, int], str]:
    """Where everybody can read the sources that are public pages, by key and language."""
    keys = {translation.source.object_id for translation in translations}
    pages = public_pages(Page.objects.filter(translation_key__in=keys)).select_related("locale")
    return {(page.translation_key, page.locale_id): _address(page) for page in pages}


def _address(page: Any) -> str:
    url = page.get_url()
    return absolute(url) if url else ""


def _notes(translations: list[Translation]) -> dict[_Place, str]:
    """What the open jobs say of each translation."""
    keys = {translation.source.object_id for translation in translations}
    items = JobItem.objects.filter(
        status__object__in=keys, completed_at=None, job__closed_at=None
    ).exclude(job__note="")
    found: dict[_Place, list[str]] = {}
    for key, locale, note in items.order_by("job__due_date", "pk").values_list(
        "status__object_id", "status__locale_id", "job__note"
    ):
        found.setdefault((key, locale), []).append(note)
    return {place: "\n\n".join(dict.fromkeys(notes)) for place, notes in found.items()}
