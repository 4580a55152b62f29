"""E-mail about jobs: one letter for each person and job, in the language of the person's admin."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation as languages
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from cms.core.models import User
from cms.localisation.jobs.people import staff_of
from cms.localisation.models import Job, JobItem, State


def language_of(user: Any) -> str:
    """The language in which somebody works in the admin."""
    profile = UserProfile.objects.filter(user=user).first() if user else None
    return (profile and profile.preferred_language) or settings.LANGUAGE_CODE


def write_of_order(item_ids: Iterable[int], by: int) -> None:
    """Tell everybody what there is to translate; not who ordered it."""
    for (job, user), own in _by_reader(_items(pk__in=list(item_ids))).items():
        if user.pk != by:
            _write(user, "ordered", _subject_of_order, job, own)


def write_reminders(job_id: int) -> None:
    """Remind those who have words to do; not of what waits for a moderator or to go out."""
    items = [item for item in _items(job=job_id, completed_at=None) if _has_words_to_do(item)]
    for (job, user), own in _by_reader(items).items():
        _write(user, "reminder", _subject_of_reminder, job, own)


def write_of_completion(job_id: int) -> None:
    """Tell who ordered a job that it is done."""
    job = Job.objects.select_related("created_by").filter(pk=job_id).first()
    if job is not None and _can_be_written_to(job.created_by):
        _write(job.created_by, "completed", _subject_of_completion, job, [])


def post(user: User, subject: str, template: str, context: dict[str, Any]) -> None:
    """Send a plain letter, written in the language that is active."""
    text = render_to_string(template, context).strip()
    send_mail(" ".join(subject.split()), f"{text}\n", None, [user.email])


def absolute(name: str, *arguments: Any) -> str:
    """An address of the admin as it stands in a letter."""
    return settings.SITE_URL + reverse(name, args=arguments)


def _subject_of_order(job: Job) -> str:
    return _("To translate: %s") % job


def _subject_of_reminder(job: Job) -> str:
    return _("Still to translate: %s") % job


def _subject_of_completion(job: Job) -> str:
    return _("Translated: %s") % job


def _items(**which: Any) -> list[JobItem]:
    items = JobItem.objects.filter(job__closed_at=None, **which)
    return list(
        items.select_related("job", "assignee", "status__locale").order_by("status__title", "pk")
    )


def _has_words_to_do(item: JobItem) -> bool:
    return item.status.state != State.IN_REVIEW and not item.status.is_complete


def _by_reader(items: list[JobItem]) -> dict[tuple[Job, User], list[JobItem]]:
    """Whose each item is: its assignee's, or all translators' of its language."""
    staff = staff_of({item.status.locale for item in items})
    found: dict[tuple[Job, User], list[JobItem]] = defaultdict(list)
    for item in items:
        readers = [item.assignee] if item.assignee else staff[item.status.locale_id].translators
        for user in readers:
            if _can_be_written_to(user):
                found[item.job, user].append(item)
    return found


def _can_be_written_to(user: User | None) -> bool:
    return user is not None and user.is_active and bool(user.email)


def _write(user: User, name: str, subject: Any, job: Job, items: list[JobItem]) -> None:
    with languages.override(language_of(user)):
        context = {"job": job, "items": items, "url": absolute("translation_job", job.pk)}
        post(user, subject(job), f"localisation/jobs/mail/{name}.txt", context)
