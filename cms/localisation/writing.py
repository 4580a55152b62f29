"""The one way in which a translated string is kept: by the desk, a file, a machine, the memory."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    Translation,
)

from cms.localisation.segments.words import visible
from cms.localisation.status.keeping import kept_together


@dataclass(frozen=True)
class Written:
    """What is to be kept for a segment.

    Without `is_confirmed` it is a suggestion that a person has to confirm; `origin` says whose: a
    machine's name, "memory", the name of a file.
    """

    segment_id: str
    target: str
    is_confirmed: bool = True
    origin: str = ""


class UnknownSegment(LookupError):
    """The source has no such segment, or not any more."""


def lock_words(translation: Translation) -> None:
    """Have others wait who write words of this translation, until the transaction ends. What is
    read of them afterwards is what is written over."""
    Translation.objects.select_for_update().get(pk=translation.pk)


@transaction.atomic
def write(translation: Translation, written: Iterable[Written], user: Any = None) -> int:
    """Keep these translations. Returns how many are not what was there before.

    An empty target takes the translation away. All or nothing: raises UnknownSegment, naming the
    first segment that the source does not have.
    """
    wanted = {one.segment_id: one for one in written}
    segments = _segments(translation, set(wanted))
    if missing := set(wanted) - set(segments):
        raise UnknownSegment(min(missing))
    kept = _kept(translation, segments.values())
    changed = 0
    with kept_together():
        for segment_id, segment in segments.items():
            present = kept.get((segment.string_id, segment.context_id))
            changed += _keep(translation, segment, present, wanted[segment_id], user)
        if changed:
            _name_draft(translation, wanted.values(), segments)
            translation.translations_last_updated_at = timezone.now()
            translation.save(update_fields=["translations_last_updated_at"])
    return changed


def _name_draft(
    translation: Translation, written: Iterable[Written], segments: dict[str, StringSegment]
) -> None:
    """Have lists of the admin show the title as it reads; wagtail-localize puts its HTML there."""
    for one in written:
        if one.target.strip() and segments[one.segment_id].context.path == "title":
            Page.objects.filter(
                translation_key=translation.source.object_id,
                locale=translation.target_locale_id,
            ).update(draft_title=visible(one.target)[:255])


def _segments(translation: Translation, wanted: set[str]) -> dict[str, StringSegment]:
    found = StringSegment.objects.filter(source=translation.source_id)
    return {
        segment_id: segment
        for segment in found.select_related("string", "context").order_by("-order")
        if (segment_id := f"{segment.context.path_id.hex}-{segment.string.data_hash.hex}") in wanted
    }


def _kept(
    translation: Translation, segments: Iterable[StringSegment]
) -> dict[tuple[int, int], StringTranslation]:
    strings = [segment.string_id for segment in segments]
    found = StringTranslation.objects.filter(
        locale=translation.target_locale_id, translation_of__in=strings
    )
    return {(one.translation_of_id, one.context_id): one for one in found}


def _keep(
    translation: Translation,
    segment: StringSegment,
    present: StringTranslation | None,
    wanted: Written,
    user: Any,
) -> bool:
    if not wanted.target.strip():
        if present is not None:
            present.delete()
        return present is not None
    types = StringTranslation.TRANSLATION_TYPE_MANUAL, StringTranslation.TRANSLATION_TYPE_MACHINE
    values = {
        "data": wanted.target,
        "translation_type": types[0] if wanted.is_confirmed else types[1],
        "tool_name": "" if wanted.is_confirmed else wanted.origin,
    }
    if present is not None and all(getattr(present, name) == to for name, to in values.items()):
        return False
    if present is None:
        present = StringTranslation(
            translation_of=String(pk=segment.string_id, data=segment.string.data),
            locale_id=translation.target_locale_id,
            context=segment.context,
        )
    for name, value in values.items():
        setattr(present, name, value)
    present.has_error, present.field_error = False, ""
    present.last_translated_by = user
    present.save()
    return True
