"""What a page or snippet has besides its words is the same in every language at once.

wagtail-localize brings synchronised fields over when a translation is published. A picture that has
to go, a corrected address or the day of a review cannot wait for a translator: whenever a source is
published (or saved, where it has no drafts), its translations take over what is not words, and a
translation that is published has it from its source's live version, however old its revision is.

Facts records (`models.facts`), rows (`shared_rows`) and addresses (`addresses`) follow by their own
rules.
"""

from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import transaction
from django.dispatch import Signal
from wagtail.models import DraftStateMixin, ReferenceIndex
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import Translation, TranslationSource

# Sent with each version that took over something, as `instance`.
fields_shared = Signal()

# The address of a translation follows in `cms.core.addresses`, with its redirect.
ELSEWHERE = {"slug"}


def shared_names(model: Any) -> list[str]:
    """The columns that are the same in every language: synchronised, and never overridden."""
    return [
        field.attname
        for one in get_translatable_fields(model)
        if isinstance(one, SynchronizedField) and not one.overridable
        if (field := _column(model, one.field_name)) is not None
    ]


def share_fields(instance: Any, *, is_source: bool) -> None:
    """Bring the shared fields in step after `instance` was published, or saved without drafts.

    After a source: all its translations. After a translation: that one, from its live source.
    Nothing follows a source that is not public.
    """
    if not getattr(instance, "live", True):
        return
    source = instance if is_source else _live_source_of(instance)
    if source is None:
        return
    with transaction.atomic():
        for target in _made_from(source) if is_source else [instance]:
            _take_over(source, target)


def _take_over(source: Any, target: Any) -> None:
    values = {name: getattr(source, name) for name in shared_names(type(source))}
    changed = {name: to for name, to in values.items() if getattr(target, name) != to}
    if not changed:
        return
    # Past `save`: nobody translated or published anything.
    type(target)._default_manager.filter(pk=target.pk).update(**changed)
    for name, value in changed.items():
        setattr(target, name, value)
    ReferenceIndex.create_or_update_for_object(target)
    fields_shared.send(sender=type(target), instance=target)


def _made_from(source: Any) -> Any:
    """The versions that translate `source`; versions written side by side are none."""
    locales = Translation.objects.filter(
        source__object_id=source.translation_key, source__locale=source.locale_id
    ).values("target_locale")
    found = type(source)._default_manager.filter(
        translation_key=source.translation_key, locale__in=locales
    )
    return list(found.exclude(pk=source.pk))


def _live_source_of(instance: Any) -> Any:
    sources = TranslationSource.objects.filter(
        object_id=instance.translation_key, translations__target_locale=instance.locale_id
    ).values("locale")
    found = type(instance)._default_manager.filter(
        translation_key=instance.translation_key, locale__in=sources
    )
    if isinstance(instance, DraftStateMixin):
        found = found.filter(live=True)
    return found.exclude(pk=instance.pk).first()


def _column(model: Any, name: str) -> Any:
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return None
    return field if field.concrete and not field.many_to_many and name not in ELSEWHERE else None
