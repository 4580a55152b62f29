"""Requests are personal data: deleted in time, by every round of the schedule."""

from datetime import date

from django.apps import apps
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cms.core.retention import PersonalData, purge, register_personal_data
from cms.core.schedule import RUN_ON_SCHEDULE


def due(today: date) -> QuerySet:
    """Those whose last day has passed."""
    return apps.get_model("reports", "AccessibleFormatRequest").objects.filter(
        delete_after__lt=today
    )


REQUESTS = PersonalData(_("Requests for accessible formats"), due)


def register() -> None:
    """Tell `cms.core.retention`, and have it asked on schedule."""
    register_personal_data(REQUESTS)


@hooks.register(RUN_ON_SCHEDULE)
def purge_what_is_due() -> None:
    purge(timezone.localdate())
