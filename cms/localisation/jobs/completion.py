"""An item is done when its language is current; a job closes itself with its last item."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import timezone

from cms.localisation.jobs import tasks
from cms.localisation.jobs.offer import SETTLED
from cms.localisation.models import Job, JobItem, Progress, TranslationStatus


@receiver(post_save, sender=TranslationStatus)
def complete_items(
    sender: Any, instance: TranslationStatus, raw: bool = False, **kwargs: Any
) -> None:
    """One query for a language that is current, whatever the number of jobs; none for others."""
    if raw or instance.state not in SETTLED:
        return
    items = JobItem.objects.filter(status=instance, completed_at=None).exclude(
        # What is current now is not yet compared with the draft.
        Q(of_draft=True) & ~Q(preparation=Progress.DONE)
    )
    if items.update(completed_at=timezone.now()):
        close_finished(Job.objects.filter(items__status=instance))


def close_finished(jobs: Any) -> None:
    """Close those of the jobs in which nothing is left to do, and tell who ordered them."""
    undone = JobItem.objects.filter(job=OuterRef("pk"), completed_at=None)
    done = jobs.filter(~Exists(undone), closed_at=None, items__isnull=False).distinct()
    for pk in list(done.values_list("pk", flat=True)):
        if Job.objects.filter(pk=pk, closed_at=None).update(closed_at=timezone.now()):
            transaction.on_commit(partial(tasks.tell_of_completion.enqueue, pk))
