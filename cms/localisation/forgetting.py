"""Forgets words that may no longer be kept: the strings of something, and their translations."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    TemplateSegment,
    TranslatableObject,
)


@transaction.atomic
def forget_words(translation_keys: Iterable[Any]) -> None:
    """Forget all that translators have of something: its source, strings and translations.

    A string that other sources have too stays theirs; the translations made here go with it. The
    memory of translations has nothing of it either.
    """
    keys = list(translation_keys)
    strings = StringSegment.objects.filter(context__object_id__in=keys)
    used = list(strings.values_list("string_id", flat=True).distinct())
    # In this order: segments protect their contexts.
    for segment in (OverridableSegment, RelatedObjectSegment, StringSegment, TemplateSegment):
        segment.objects.filter(context__object_id__in=keys).delete()
    for translated in (SegmentOverride, StringTranslation):
        translated.objects.filter(context__object_id__in=keys).delete()
    TranslatableObject.objects.filter(translation_key__in=keys).delete()
    String.objects.filter(~Q(segments__isnull=False), pk__in=used).delete()
