"""A source and what is translated from it, as the tables of wagtail-localize say."""

from typing import Any

from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.models import Translation


def is_translatable(instance: Any) -> bool:
    """Whether this is a page or snippet with languages, and not a row of one."""
    return isinstance(instance, TranslatableMixin) and not isinstance(instance, Orderable)


def model_of(instance: Any) -> Any:
    """The model in which all versions of the instance are found."""
    return Page if isinstance(instance, Page) else type(instance)


def translations_of(source: Any, *, enabled: bool | None = None) -> list[Any]:
    """The versions made from this one, by language; mirrors are none.

    `enabled=True` leaves out those whose synchronisation was stopped, `False` all others.
    """
    rows = Translation.objects.filter(
        source__object_id=source.translation_key, source__locale_id=source.locale_id
    )
    if enabled is not None:
        rows = rows.filter(enabled=enabled)
    found = model_of(source).objects.filter(
        translation_key=source.translation_key, locale_id__in=rows.values("target_locale_id")
    )
    found = found.exclude(pk=source.pk).select_related("locale").order_by("locale_id")
    return list(found.filter(alias_of=None).specific() if isinstance(source, Page) else found)


def source_of(instance: Any, *, enabled: bool | None = None) -> Any:
    """The version this one was made from, or None where it is a source or its source is gone."""
    rows = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id
    )
    if enabled is not None:
        rows = rows.filter(enabled=enabled)
    found = model_of(instance).objects.filter(
        translation_key=instance.translation_key, locale_id__in=rows.values("source__locale_id")
    )
    return found.exclude(pk=instance.pk).order_by("pk").first()


def language_names(versions: list[Any]) -> str:
    """The languages of the versions, for people: `French, German`."""
    return ", ".join(str(version.locale.get_display_name()) for version in versions)
