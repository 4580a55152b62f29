"""Promises that nobody has kept: the meeting is over, and readers have no publication."""

from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.core.querysets import public_pages
from people.uses import source_pages

# Who writes pages. Translators may change some too, and keep no promises.
WRITING = {"add", "publish"}


def may_see_promises(user: Any) -> bool:
    """Whether somebody writes pages at all; each meeting is asked for its own right."""
    return PagePermissionPolicy().user_has_any_permission(user, WRITING)


def forgotten_promises(user: Any) -> QuerySet:
    """The promises of meetings that the user looks after, the longest forgotten first.

    Each once, in the language it was written in. Forgotten is what a published meeting promised,
    if the meeting is over, any day it was expected on is too, and no language of its report is
    public. Each has its `page` with facts, and its `report`, if one was chosen. One query.
    """
    model = apps.get_model("meetings", "MeetingPage")
    reports = apps.get_model("reports", "ReportPage").objects
    own = PagePermissionPolicy().instances_user_has_any_permission_for(user, WRITING)
    meetings = source_pages(model).filter(
        live=True, facts__ends_at__lte=timezone.now(), pk__in=own.values("pk")
    )
    key = OuterRef("report__translation_key")
    published = Exists(public_pages(reports.filter(translation_key=key)))
    promises = apps.get_model("meetings", "MeetingPromise").objects
    late = Q(expected_on=None) | Q(expected_on__lt=timezone.localdate())
    promises = promises.filter(late, ~published, page__in=meetings.values("pk"))
    return (
        promises.select_related("page__facts__contact", "page__owner", "page__locale", "report")
        .defer("page__body", "report__body", "report__abstract")
        .order_by("page__facts__ends_at", "page", "sort_order", "pk")
    )
