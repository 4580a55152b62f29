"""Rows of a page that hold facts are the same in every language at once.

wagtail-localize brings a row's synchronised fields to the translations only when somebody presses
*Sync*, and takes them from its last snapshot when a translation is published. So whenever a page is
published, the rows of its translations are brought in step with the live rows of its source.

A page lists its relations in `shared_rows`. A relation of rows without words is mirrored; of rows
with words, changed facts and removals are brought over, and new rows come with their translation.
"""

from typing import Any

from django.db import transaction
from django.db.models import ForeignKey
from modelcluster.fields import ParentalKey
from wagtail.models import Page
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.models import TranslationSource


def number_rows(page: Any) -> None:
    """Give the rows of a page that have no place in their list the place they stand at.

    Rows without one come in any order from PostgreSQL.
    """
    for name in getattr(page, "shared_rows", ()):
        for number, row in enumerate(getattr(page, name).all()):
            if row.sort_order is None:
                row.sort_order = number


def share_rows(page: Page, *, is_source: bool) -> None:
    """Bring the shared rows of all languages in step after `page` was published.

    After a source: all its translations. After a translation: that one, from its source's live row.
    """
    if not getattr(page, "shared_rows", None):
        return
    if is_source:
        versions = type(page).objects.filter(translation_key=page.translation_key)
        targets, source = list(versions.exclude(pk=page.pk)), page
    else:
        targets, source = [page], live_source_of(page)
    if source is None:
        return
    with transaction.atomic():
        for target in targets:
            for name in page.shared_rows:
                _bring_in_step(name, source, target)


def live_source_of(page: Page) -> Page | None:
    """The published page that `page` translates, or None."""
    sources = TranslationSource.objects.filter(
        object_id=page.translation_key, translations__target_locale_id=page.locale_id
    ).values("locale_id")
    return (
        type(page)
        .objects.filter(translation_key=page.translation_key, locale_id__in=sources, live=True)
        .first()
    )


def _bring_in_step(name: str, source: Page, target: Page) -> None:
    relation = source._meta.get_field(name)
    model, parent = relation.related_model, relation.remote_field.name
    rows = {row.translation_key: row for row in model.objects.filter(**{parent: source.pk})}
    own = {row.translation_key: row for row in model.objects.filter(**{parent: target.pk})}
    model.objects.filter(pk__in=[row.pk for key, row in own.items() if key not in rows]).delete()
    facts = _fact_names(model)
    for key, row in rows.items():
        values = {fact: getattr(row, fact) for fact in facts}
        if key in own:
            model.objects.filter(pk=own[key].pk).update(**values)
        elif not _has_words(model):
            model.objects.create(
                **values, **{f"{parent}_id": target.pk}, translation_key=key, locale=target.locale
            )


def _fact_names(model: Any) -> list[str]:
    """The columns of a row that are the same in every language: place in the list, and all that
    is neither words nor what ties the row to its page and language."""
    words = {f.field_name for f in get_translatable_fields(model) if f.is_translated(model())}
    tied = {"id", "translation_key", "locale"}
    return [
        field.attname
        for field in model._meta.fields
        if field.name not in words | tied
        and not isinstance(field, ParentalKey)
        and (not isinstance(field, ForeignKey) or not field.remote_field.parent_link)
    ]


def _has_words(model: Any) -> bool:
    return any(field.is_translated(model()) for field in get_translatable_fields(model))
