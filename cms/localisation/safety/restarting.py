"""What somebody changed by hand while a translation was stopped is kept when it starts again.

wagtail-localize writes the stored strings over the page at its next publication. So the page's own
words are stored as its translations first, place by place. A place that was built differently by
hand (a paragraph added, a link changed, a block removed) cannot be told apart into the strings of
the source: it stays in the page's history, and whoever restarts is told which one it is.
"""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist
from django.db import transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import RevisionMixin
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    TemplateSegment,
    Translation,
)
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

from cms.localisation.writing import Written, write


@dataclass
class Place:
    """One field or block: how it is built, and its strings as (text, attributes of its links)."""

    template: str = ""
    strings: list[tuple[str, dict]] = field(default_factory=list)

    def fits(self, other: "Place") -> bool:
        attributes = [attrs for _text, attrs in self.strings]
        return (self.template, attributes) == (
            other.template,
            [attrs for _text, attrs in other.strings],
        )


@receiver(pre_save, sender=Translation)
def keep_what_was_changed_by_hand(
    sender: Any,
    instance: Translation,
    raw: bool = False,
    update_fields: frozenset[str] | None = None,
    **kwargs: Any,
) -> None:
    touched = update_fields is None or "enabled" in update_fields
    if raw or not instance.pk or not instance.enabled or not touched:
        return
    stopped = Translation.objects.filter(pk=instance.pk, enabled=False).first()
    if stopped is not None:
        harvest(stopped)


@transaction.atomic
def harvest(translation: Translation) -> int:
    """Store the words of the target as translations. Returns how many changed."""
    target = _latest(translation)
    if target is None:
        return 0
    by_hand = _places_of(target)
    known = _translated(translation)
    written = []
    for path, segments in _segments(translation).items():
        if path not in by_hand or not _stored_place(translation, segments).fits(by_hand[path]):
            continue
        for segment, (text, _attrs) in zip(segments, by_hand[path].strings, strict=True):
            is_the_source = text == segment.string.data
            if not is_the_source or (segment.string_id, segment.context_id) in known:
                identifier = f"{segment.context.path_id.hex}-{segment.string.data_hash.hex}"
                written.append(Written(identifier, text))
    return write(translation, written)


def left_behind(translation: Translation) -> list[str]:
    """The names of the fields of which something will only be in the page's history."""
    target = _latest(translation)
    if target is None:
        return []
    by_hand, stored = _places_of(target), _segments(translation)
    paths = [path for path in by_hand if path not in stored]
    paths += [
        path
        for path, segments in stored.items()
        if path not in by_hand or not _stored_place(translation, segments).fits(by_hand[path])
    ]
    return list(dict.fromkeys(_name_of(type(target), path) for path in paths))


def _latest(translation: Translation) -> Any:
    """The target with what is in its newest draft; None where there is none or it is a mirror."""
    try:
        target = translation.get_target_instance()
    except ObjectDoesNotExist:
        return None
    if getattr(target, "alias_of_id", None):
        return None
    is_kept = isinstance(target, RevisionMixin)
    return target.get_latest_revision_as_object() if is_kept else target


def _places_of(instance: Any) -> dict[str, Place]:
    places: dict[str, Place] = defaultdict(Place)
    for segment in extract_segments(instance):
        if isinstance(segment, TemplateSegmentValue):
            places[segment.path].template = segment.template
        elif isinstance(segment, StringSegmentValue):
            places[segment.path].strings.append((segment.string.data, segment.attrs or {}))
    return places


def _segments(translation: Translation) -> dict[str, list[StringSegment]]:
    found = StringSegment.objects.filter(source=translation.source_id)
    by_path: dict[str, list[StringSegment]] = defaultdict(list)
    for segment in found.select_related("string", "context").order_by("order"):
        by_path[segment.context.path].append(segment)
    return by_path


def _stored_place(translation: Translation, segments: list[StringSegment]) -> Place:
    template = TemplateSegment.objects.filter(
        source=translation.source_id, context=segments[0].context_id
    ).select_related("template")
    found = template.first()
    return Place(
        template=found.template.template if found else "",
        strings=[(s.string.data, json.loads(s.attrs) or {}) for s in segments],
    )


def _translated(translation: Translation) -> set[tuple[int, int]]:
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale_id
    )
    return set(rows.values_list("translation_of_id", "context_id"))


def _name_of(model: Any, path: str) -> str:
    try:
        found = model._meta.get_field(path.split(".")[0])
    except FieldDoesNotExist:
        return path
    related = found.related_model if found.one_to_many else None
    return str(related._meta.verbose_name_plural if related else found.verbose_name)
