"""Translations in the memory, with and without a page."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.text import slugify
from wagtail.models import Locale
from wagtail_localize.models import (
    String,
    StringTranslation,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.strings import StringValue

from tests.factories import make_standard_page


def locale(code: str) -> Locale:
    return Locale.objects.get_or_create(language_code=code)[0]


def day(number: int) -> datetime:
    return datetime(2026, 5, number, tzinfo=ZoneInfo("UTC"))


def make_context(title: str, path: str = "body.1") -> TranslationContext:
    """A place on a page of that title, which is a source of translations."""
    page = make_standard_page(title=title, slug=slugify(title))
    source, _created = TranslationSource.get_or_create_from_instance(page)
    return TranslationContext.objects.create(object=source.object, path=path)


def place(content: TranslatableObject, path: str) -> TranslationContext:
    """Another place of the same page."""
    return TranslationContext.objects.create(object=content, path=path)


def remember(
    source: str,
    target: str,
    context: TranslationContext | None = None,
    languages: tuple[str, str] = ("en", "fr"),
    updated: datetime | None = None,
    **fields: Any,
) -> StringTranslation:
    """A translation as a person has made it."""
    row = StringTranslation(
        translation_of=String.from_value(locale(languages[0]), StringValue(source)),
        locale=locale(languages[1]),
        context=context,
        data=target,
        **{"translation_type": "manual", **fields},
    )
    # Without the signal of wagtail-localize, which takes for granted that there is a context.
    (row,) = StringTranslation.objects.bulk_create([row])
    StringTranslation.objects.filter(pk=row.pk).update(updated_at=updated or day(1))
    return row
