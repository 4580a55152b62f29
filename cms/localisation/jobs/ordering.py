"""Keeps an order. What takes time is done by tasks, one for each item."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslatableObject

from cms.core.models import User
from cms.localisation.jobs import tasks
from cms.localisation.jobs.access import refusals
from cms.localisation.jobs.offer import SETTLED
from cms.localisation.models import Job, JobItem, Progress, State, TranslationStatus
from cms.localisation.preparation import has_draft

# A wait or a run of that length has ended without anybody noticing: the worker was stopped.
PATIENCE = timedelta(minutes=15)


class Refused(ValidationError):
    """What the person may not order, in sentences that name it."""


@transaction.atomic
def add_to_job(
    job: Job,
    wanted: Mapping[Any, Iterable[Locale]],
    assignees: Mapping[int, User | None],
    user: Any,
    *,
    of_drafts: bool = False,
) -> list[JobItem]:
    """Add sources in these languages to a job, and have them prepared and people told.

    `assignees` are by id of the locale. What is in the job already stays as it is, and what is
    current is left out; with `of_drafts`, pages are translated as they are in their unpublished
    drafts, which are current nowhere. Returns the new items; raises Refused, and then nothing is
    added.

    The number of queries does not grow with the number of sources, but for their permissions and
    for putting the tasks into the queue.
    """
    pairs = {source: list(locales) for source, locales in wanted.items()}
    if reasons := refusals(user, pairs):
        raise Refused(reasons)
    statuses = _statuses_for(pairs)
    present = set(job.items.values_list("status", flat=True))
    drafts = {source.translation_key for source in pairs if of_drafts and has_draft(source)}
    items = JobItem.objects.bulk_create(
        JobItem(
            job=job,
            status=status,
            assignee=assignees.get(status.locale_id),
            of_draft=status.object_id in drafts,
        )
        for status in statuses
        if status.pk not in present and _is_open(status, status.object_id in drafts)
    )
    if items and job.closed_at:
        Job.objects.filter(pk=job.pk).update(closed_at=None)
    prepare_later(items)
    tell_later(items, user)
    return items


def _is_open(status: TranslationStatus, of_draft: bool) -> bool:
    return status.state not in SETTLED or (of_draft and status.state == State.CURRENT)


def prepare_later(items: Iterable[JobItem]) -> None:
    """Have the drafts made once what happens now is committed."""
    for pk in [item.pk for item in items]:
        transaction.on_commit(partial(tasks.prepare_job_item.enqueue, pk))


def tell_later(items: Iterable[JobItem], by: Any) -> None:
    """Have people told of what is theirs, after it was prepared."""
    pks = [item.pk for item in items]
    if pks:
        transaction.on_commit(partial(tasks.tell_of_order.enqueue, pks, by.pk))


def try_again(job: Job) -> int:
    """Have everything prepared again that failed or hangs. Returns how many items."""
    items = [item for item in job.items.select_related("job") if can_be_tried_again(item)]
    JobItem.objects.filter(pk__in=[item.pk for item in items]).update(
        preparation=Progress.WAITING, error="", asked_at=timezone.now()
    )
    prepare_later(items)
    return len(items)


def can_be_tried_again(item: JobItem) -> bool:
    """Preparing twice does no harm: it makes what is missing."""
    if item.preparation == Progress.FAILED:
        return True
    is_old = item.asked_at < timezone.now() - PATIENCE
    return is_old and item.preparation != Progress.DONE


def _statuses_for(pairs: Mapping[Any, list[Locale]]) -> list[TranslationStatus]:
    """The statuses of these pairs; those of a draft nobody has taken up yet are counted later."""
    TranslatableObject.objects.bulk_create(
        (
            TranslatableObject(
                translation_key=source.translation_key,
                content_type=ContentType.objects.get_for_model(source.get_translation_model()),
            )
            for source in pairs
        ),
        ignore_conflicts=True,
    )
    wanted = {(source.translation_key, locale.pk) for source in pairs for locale in pairs[source]}
    TranslationStatus.objects.bulk_create(
        (_uncounted(source, locale) for source in pairs for locale in pairs[source]),
        ignore_conflicts=True,
    )
    keys = [source.translation_key for source in pairs]
    return [
        status
        for status in TranslationStatus.objects.filter(object_id__in=keys).order_by("pk")
        if (status.object_id, status.locale_id) in wanted
    ]


def _uncounted(source: Any, locale: Locale) -> TranslationStatus:
    return TranslationStatus(
        object_id=source.translation_key,
        locale=locale,
        source_locale_id=source.locale_id,
        content_type=ContentType.objects.get_for_model(source),
        source_page_id=source.pk if isinstance(source, Page) else None,
        source_pk=source.pk,
        title=str(source)[:255],
        source_is_live=getattr(source, "live", True),
        source_changed_at=timezone.now(),
    )
