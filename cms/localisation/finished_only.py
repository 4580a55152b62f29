"""No way of publishing puts an unfinished translation live, or its source's words at its address.

The desk, jobs, releases and synchronisation publish what they have built and judged themselves
(`publication`). Wagtail publishes whatever revision is the latest: many pages at once, on the
schedule, by a moderator's approval.
"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Revision
from wagtail_localize.models import StringTranslation, Translation

from cms.core.editing.going_out import judges_revisions
from cms.localisation.models import TranslatedRevision, TranslationStatus
from cms.localisation.publication import made_of_draft, obstacles
from cms.localisation.segments.reading import string_segments
from cms.localisation.status.signal_handlers import translation_to


@judges_revisions
def why_unfinished(instance: Any, revision: Revision) -> Iterable[str]:
    """Why a revision of a translation is none to publish; nothing for a source, or where
    synchronisation was stopped."""
    made = TranslatedRevision.objects.filter(revision=revision).first()
    if made is not None and made.is_of_draft and not _is_public(instance, made):
        # Also where synchronisation was stopped since, or the draft given up.
        return [made_of_draft()]
    translation = translation_to(instance)
    if translation is None:
        return []
    if made is not None:
        return _said_of(made)
    if reasons := obstacles(translation):
        return reasons
    if _is_older_than_its_words(translation, revision):
        return [_("This draft is older than its translation: publish it where it is translated.")]
    return []


def _is_public(instance: Any, made: TranslatedRevision) -> bool:
    """Whether readers of the source see by now what the revision was made from."""
    return TranslationStatus.objects.filter(
        object_id=instance.translation_key,
        locale=instance.locale_id,
        public_fingerprint=made.fingerprint,
    ).exists()


def _said_of(made: TranslatedRevision) -> list[str]:
    if not (made.machine or made.untranslated):
        return []
    return [_("It was submitted with segments that nobody had translated or confirmed.")]


def _is_older_than_its_words(translation: Translation, revision: Revision) -> bool:
    """Whether the revision was made, as the copy of its source, before it was translated."""
    return StringTranslation.objects.filter(
        context__object_id=translation.source.object_id,
        locale=translation.target_locale_id,
        translation_of__in=string_segments(translation.source).values("string_id"),
        updated_at__gt=revision.created_at,
    ).exists()
