"""Whose words a translation is made of, where a language wants a second person to agree.

Whoever reads what somebody else has submitted, and corrects it, is the second person still: the
words were written by the one and read by the other. That ends where most of it is rewritten.
"""

from collections import Counter
from typing import Any

from wagtail.models import Page, WorkflowState
from wagtail_localize.models import StringTranslation, Translation

from cms.localisation.models import TranslationStatus
from cms.localisation.segments.reading import string_segments


def translators_of(translation: Translation) -> set[int]:
    """The ids of those who cannot be the second person.

    They wrote words that are not public yet before these were submitted, submitted them, or wrote
    more than half of the translation in the review. Without a review: who wrote any such words.
    """
    rows = list(_written(translation))
    review = _review_of(translation)
    fresh = _not_public(rows, translation)
    if review is None:
        return {writer for writer, _when in fresh}
    before = {writer for writer, when in fresh if when <= review.created_at}
    corrected = Counter(writer for writer, when in fresh if when > review.created_at)
    rewriters = {writer for writer, number in corrected.items() if number * 2 > len(rows)}
    return before | rewriters | ({review.requested_by_id} - {None})


def _written(translation: Translation) -> Any:
    """Who last wrote each string of the source as it is now, and when."""
    strings = string_segments(translation.source).values("string_id")
    return StringTranslation.objects.filter(
        context__object_id=translation.source.object_id,
        locale=translation.target_locale_id,
        translation_of__in=strings,
        last_translated_by__isnull=False,
    ).values_list("last_translated_by", "updated_at")


def _not_public(rows: list[tuple[int, Any]], translation: Translation) -> list[tuple[int, Any]]:
    """Those that were written since readers got the translation; all, where none were."""
    status = TranslationStatus.objects.filter(
        object_id=translation.source.object_id, locale=translation.target_locale_id, is_live=True
    ).first()
    if status is None or status.published_at is None:
        return rows
    return [row for row in rows if row[1] > status.published_at] or rows


def _review_of(translation: Translation) -> WorkflowState | None:
    page = Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale_id
    ).first()
    return page.current_workflow_state if page else None
