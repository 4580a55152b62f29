"""Reminds people of what is due, once before its day and once after it."""

from django.db.models import F, Q
from django.utils import timezone

from cms.localisation.jobs import tasks
from cms.localisation.jobs.due import SOON
from cms.localisation.models import Job


def remind_translators() -> None:
    """Have letters written for the jobs that are due in three days or overdue.

    Once for each due date: another date is told anew. One query where nothing is due.
    """
    today = timezone.localdate()
    due = Job.objects.filter(closed_at=None, due_date__lte=today + SOON)
    unsaid = _unsaid("reminded_before", Q(due_date__gte=today)) | _unsaid(
        "reminded_after", Q(due_date__lt=today)
    )
    for job in due.filter(unsaid):
        name = "reminded_after" if job.due_date < today else "reminded_before"
        # Another process may have been quicker.
        claimed = Job.objects.filter(_unsaid(name, Q(pk=job.pk, due_date=job.due_date)))
        if claimed.update(**{name: job.due_date}):
            tasks.remind.enqueue(job.pk)


def _unsaid(name: str, when: Q) -> Q:
    return when & (Q(**{f"{name}__isnull": True}) | ~Q(**{name: F("due_date")}))
