"""What becomes of a translation: review, approval, publication. Each says who may."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState, WorkflowState
from wagtail_localize.models import Translation

from cms.core.editing.checks import refusals_of
from cms.localisation import publication
from cms.localisation.authorship import translators_of
from cms.localisation.building import build
from cms.localisation.desk.access import target_of
from cms.localisation.desk.reading import status_of
from cms.localisation.permissions import may_edit, may_lead, may_publish, may_write
from cms.localisation.publication import NotReady
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import SegmentState
from cms.localisation.verification import errors_in


@dataclass(frozen=True)
class Permitted:
    """What a person is offered at the desk."""

    write: bool
    submit: bool
    moderate: bool
    publish: bool
    approve: bool
    detach: bool
    # Whether it waits for a moderator, and whether a moderator asked for changes, with what words.
    is_in_review: bool = False
    asked: str = ""


def permitted(translation: Translation, target: Any, user: Any) -> Permitted:
    """What the user may do with the translation as it is now."""
    state = target.current_workflow_state if isinstance(target, Page) else None
    task = _open_task(target)
    in_review = state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS
    moderates = task is not None and _acts(task, target, user)
    writes = may_write(user, target)
    publishes = may_publish(user, target)
    return Permitted(
        write=writes,
        submit=writes and not publishes and not in_review and _has_workflow(target),
        moderate=moderates,
        publish=publishes and not moderates,
        approve=writes and _wants_second_person(translation, user),
        detach=target.pk is not None and may_lead(user, target),
        is_in_review=in_review,
        asked=_asked(state),
    )


def submit(translation: Translation, user: Any) -> None:
    """Keep the translation as it is in a revision, and start or resume its workflow.

    Raises PermissionDenied, and NotReady with all that is in the way. The live page stays.
    """
    target = target_of(translation)
    if not permitted(translation, target, user).submit:
        raise PermissionDenied
    _demand_words(translation)
    with transaction.atomic():
        publication.save_draft(translation, user)
        page = target.specific_class.objects.get(pk=target.pk)
        state = page.current_workflow_state
        if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
            state.resume(user)
        else:
            page.get_workflow().start(page, user)


def approve_and_publish(translation: Translation, user: Any, comment: str = "") -> None:
    """Approve the open task with the translation as it is now; the last approval publishes it.

    Raises PermissionDenied and ValidationError; all or nothing.
    """
    target = target_of(translation)
    task_state = _task_to_act_on(target, user)
    if reasons := publication.obstacles(translation, user):
        raise NotReady(reasons)
    _demand_consent(translation)
    with transaction.atomic():
        task_state.revision = publication.save_draft(translation, user)
        task_state.save()
        task_state.task.specific.on_action(task_state, user, "approve", comment=comment)


def ask_for_changes(translation: Translation, user: Any, comment: str) -> None:
    """Give the translation back with a comment; Wagtail sends the mail. Raises ValidationError."""
    task_state = _task_to_act_on(target_of(translation), user)
    if not comment.strip():
        raise NotReady([_("Say what is to be changed.")])
    task_state.task.specific.on_action(task_state, user, "reject", comment=comment.strip())


def publish(translation: Translation, user: Any) -> Any:
    """Publish. Raises PermissionDenied and ValidationError."""
    if not may_publish(user, target_of(translation)):
        raise PermissionDenied
    return publication.publish(translation, user)


def approve(translation: Translation, user: Any) -> None:
    """Agree to the words as a second person. Raises PermissionDenied and NotReady."""
    if not may_write(user, target_of(translation)):
        raise PermissionDenied
    publication.approve(translation, user)


def _demand_words(translation: Translation) -> None:
    """Raise NotReady unless every word is there and nothing is wrong with it. Whether a second
    person has read it is asked when it goes out: submitting is asking for that."""
    segments = segments_of(translation)
    open_ones = sum(segment.state != SegmentState.TRANSLATED for segment in segments)
    reasons = errors_in(translation, segments)
    if open_ones:
        reasons.insert(0, _("Some segments are not translated or not confirmed."))
    if reasons:
        raise NotReady(reasons)
    _demand_consent(translation)


def _demand_consent(translation: Translation) -> None:
    built = build(translation).instance
    if isinstance(built, Page) and (refusals := refusals_of(built)):
        raise NotReady(refusals)


def _has_workflow(target: Any) -> bool:
    return isinstance(target, Page) and target.get_workflow() is not None


def _open_task(target: Any) -> TaskState | None:
    return target.current_workflow_task_state if isinstance(target, Page) else None


def _acts(task_state: TaskState, target: Any, user: Any) -> bool:
    actions = task_state.task.specific.get_actions(target, user)
    return "approve" in {name for name, *_rest in actions} and may_edit(user, target)


def _task_to_act_on(target: Any, user: Any) -> TaskState:
    task_state = _open_task(target)
    if task_state is None or not _acts(task_state, target, user):
        raise PermissionDenied
    return task_state


def _wants_second_person(translation: Translation, user: Any) -> bool:
    if not publication.requires_review(translation):
        return False
    if user.pk in translators_of(translation):
        return False
    status = status_of(translation)
    return status is None or status.reviewed_by_id is None


def _asked(state: WorkflowState | None) -> str:
    """What a moderator wants changed; a word of our own where no comment was left."""
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES:
        return ""
    return state.current_task_state.comment or _("A moderator asked for changes.")
