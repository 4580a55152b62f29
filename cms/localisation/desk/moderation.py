"""What a moderator approves is complete and, where a language wants it, read by a second person.

Wagtail's own addresses approve as well as the desk does: the rule stands where an approval is kept.
"""

from typing import Any

from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import TaskState

from cms.core.editing.consent import ConsentMissing
from cms.localisation.finished_only import why_unfinished
from cms.localisation.publication import NotReady, review_missing
from cms.localisation.status.signal_handlers import translation_to


class NotApproved(NotReady, ConsentMissing):
    """An approval that is undone. Wagtail's view for moderators tells why, as it does where the
    consent to a picture is missing (`cms.core.editing.consent.with_consent_only`)."""


@receiver(pre_save)
def demand_what_is_approved(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Raise NotApproved rather than keep the approval of a translation that is not ready."""
    if raw or not isinstance(instance, TaskState) or not _is_new_approval(instance):
        return
    page = instance.workflow_state.content_object
    translation = translation_to(page)
    if translation is None:
        return
    reasons = list(why_unfinished(page, instance.revision))
    # Without a person, a machine of Wagtail's own approves, which nobody can be asked about.
    if instance.finished_by and (reason := review_missing(translation, instance.finished_by)):
        reasons.append(reason)
    if reasons:
        raise NotApproved(reasons)


def _is_new_approval(task_state: TaskState) -> bool:
    approved = TaskState.STATUS_APPROVED
    if task_state.status != approved or task_state.pk is None:
        return False
    return TaskState.objects.filter(pk=task_state.pk).exclude(status=approved).exists()
