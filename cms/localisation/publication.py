"""Drafts and publication of translations. Readers see a translation only through `publish`."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail_localize.models import StringTranslation, Translation

from cms.core.editing.checks import refusals_of
from cms.localisation.authorship import translators_of
from cms.localisation.building import Built, build
from cms.localisation.models import (
    LanguagePolicy,
    SourceDraft,
    TranslatedRevision,
    TranslationStatus,
)
from cms.localisation.references import indexed_once
from cms.localisation.safety.unpublishing import waits_for_source, was_taken_down
from cms.localisation.segments.reading import segments_of, string_segments
from cms.localisation.segments.segment import Segment, SegmentState
from cms.localisation.status.keeping import keep, lock
from cms.localisation.verification import errors_in


class NotReady(ValidationError):
    """What keeps a translation from going out, in sentences for people."""


def save_draft(translation: Translation, user: Any = None) -> Revision:
    """Keep the translation as it is now in a revision; the live page stays as it is.

    For what has drafts only. Raises the ValidationError of the page or snippet.
    """
    return _save_revision(build(translation), user, is_of_draft=_is_of_draft(translation))


def publish(translation: Translation, user: Any = None, *, is_reviewed: bool = False) -> Any:
    """Make the translation public as it is now. Returns the target.

    `is_reviewed` says that a second person has no need to read it: its words are public already.

    Raises NotReady with everything that is in the way, ConsentMissing for a picture; all or
    nothing. Whether the user may is the caller's question (`permissions.may_publish`).
    """
    segments = segments_of(translation)
    if reasons := _obstacles(translation, segments, user, is_reviewed=is_reviewed):
        raise NotReady(reasons)
    with transaction.atomic(), indexed_once() as saved:
        built = build(translation, segments)
        if isinstance(built.instance, DraftStateMixin):
            if isinstance(built.instance, Page) and (refusals := refusals_of(built.instance)):
                raise NotReady(refusals)
            _save_revision(built, user).publish(user=user)
        else:
            built.instance.full_clean()
            built.instance.save()
        target = translation.get_target_instance()
        saved.append(target)
    return target


def obstacles(translation: Translation, publisher: Any = None) -> list[str]:
    """Why the translation cannot go out, or be submitted, as it is now; empty when it can."""
    return _obstacles(translation, segments_of(translation), publisher)


def _obstacles(
    translation: Translation, segments: list[Segment], publisher: Any, *, is_reviewed: bool = False
) -> list[str]:
    reasons = _unfinished(segments) + errors_in(translation, segments)
    reasons += waits_for_draft(translation) + _hidden(translation)
    if not reasons and not is_reviewed and (reason := review_missing(translation, publisher)):
        reasons.append(reason)
    return reasons


def waits_for_draft(translation: Translation) -> list[str]:
    """What is made from a draft says nothing that readers of the source may not read yet."""
    return [made_of_draft()] if _is_of_draft(translation) else []


def made_of_draft() -> str:
    return _(
        "It translates changes of its source that are not published yet: they go out together."
    )


def _is_of_draft(translation: Translation) -> bool:
    return SourceDraft.objects.filter(source=translation.source_id).exists()


def _hidden(translation: Translation) -> list[str]:
    """Readers would find nothing below a page that is not public in their language, unless that
    only waits for its source."""
    target = Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale_id
    ).first()
    parent = target.get_parent() if target is not None and not target.live else None
    if parent is None or parent.live or (waits_for_source(parent) and was_taken_down(parent)):
        return []
    return [_("“%s” above it is not public in this language.") % parent]


def requires_review(translation: Translation) -> bool:
    """Whether the language wants a second person to agree."""
    return LanguagePolicy.objects.filter(
        locale=translation.target_locale_id, requires_review=True
    ).exists()


@transaction.atomic
def approve(translation: Translation, reviewer: Any) -> None:
    """Keep that a second person agrees to the words as they are.

    Raises NotReady where words are missing or the reviewer has translated some of them.
    """
    segments = segments_of(translation)
    reasons = _unfinished(segments) + errors_in(translation, segments)
    if reviewer.pk in translators_of(translation):
        reasons.append(_wanted_of_another())
    if reasons:
        raise NotReady(reasons)
    lock([translation.source.object_id])
    _status_of(translation).update(reviewed_by=reviewer)
    keep(translation.source.object_id)


def _unfinished(segments: list[Segment]) -> list[str]:
    missing = sum(segment.state == SegmentState.MISSING for segment in segments)
    machine = sum(segment.state == SegmentState.MACHINE for segment in segments)
    reasons = []
    if missing:
        text = ngettext("%d segment is not translated.", "%d segments are not translated.", missing)
        reasons.append(text % missing)
    if machine:
        text = ngettext(
            "%d suggestion is not confirmed by a person.",
            "%d suggestions are not confirmed by a person.",
            machine,
        )
        reasons.append(text % machine)
    return reasons


def review_missing(translation: Translation, second: Any) -> str:
    """Why nobody but its translators has agreed to it; empty where somebody has, where `second`
    does so by publishing it, or where the language does not want it."""
    if not requires_review(translation):
        return ""
    if _status_of(translation).filter(reviewed_by__isnull=False).exists():
        return ""
    if second is not None and second.pk not in translators_of(translation):
        # Who publishes has read it; wagtail-localize keeps who wrote each string.
        return ""
    return _wanted_of_another()


def _wanted_of_another() -> str:
    return _(
        "Somebody else than its translators has to review this translation. Who submitted it or"
        " wrote words of it is a translator; who only corrects what others submitted is not."
    )


def _status_of(translation: Translation) -> Any:
    return TranslationStatus.objects.filter(
        object_id=translation.source.object_id, locale=translation.target_locale_id
    )


def _save_revision(built: Built, user: Any, *, is_of_draft: bool = False) -> Revision:
    revision = built.instance.save_revision(user=user, log_action=True)
    TranslatedRevision.objects.create(
        revision=revision,
        fingerprint=built.fingerprint,
        machine=built.machine,
        untranslated=built.untranslated,
        is_of_draft=is_of_draft,
    )
    return revision


def mark(translation: Translation, error: ValidationError) -> None:
    """Keep with a string what the page's own validation says of it, until it is written again.

    For callers of `save_draft` and `publish`, outside of the transaction that the error undoes.
    """
    if not hasattr(error, "error_dict"):
        return
    strings = string_segments(translation.source).values("string_id")
    for field_name, errors in error.error_dict.items():
        for one in StringTranslation.objects.filter(
            context__object_id=translation.source.object_id,
            context__path=field_name,
            locale=translation.target_locale_id,
            translation_of__in=strings,
        ):
            one.set_field_error(errors)
