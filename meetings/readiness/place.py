"""Where one goes, and where one takes part from afar."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.choices import Attendance, Status
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group


def place_of_meeting(draft: Draft) -> Iterator[Check]:
    """A venue with a city, where one comes together."""
    page = draft.page
    if page.venue and not page.venue.city:
        message = _("The venue has no city: readers do not learn where to go.")
        yield Check(message, "venue", _address_of(page.venue))
    if page.is_over or page.venue:
        return
    if page.attendance == Attendance.BOTH:
        message = _("One can also attend in person, but there is no venue.")
        yield Check(message, "venue")
    elif page.attendance == Attendance.IN_PERSON and page.has_days:
        yield Check(_("No venue: readers know when, but not where."), "venue")


def online_address(draft: Draft) -> Iterator[Check]:
    """A public page about taking part from afar; where nobody comes together it has to be there."""
    page = draft.page
    if error := online_error(page):
        yield Check(error, "online_url", blocks=True)
    elif page.attendance == Attendance.BOTH and not page.online_url and not page.is_over:
        yield Check(_("No address for those who take part online."), "online_url")
    elif page.attendance == Attendance.IN_PERSON and page.online_url:
        message = _("It takes place in person: readers are not shown the online address.")
        yield Check(message, "online_url")


def online_error(page: Any) -> str:
    """Why a meeting that takes place online only cannot be announced; empty where it can."""
    if page.attendance != Attendance.ONLINE or page.online_url:
        return ""
    # Readers are told of a cancellation or another date all the same.
    if page.is_over or page.status != Status.SCHEDULED:
        return ""
    return _("It takes place online, but there is no public address: readers cannot get there.")


def _address_of(venue: Any) -> str:
    """Where the venue is edited."""
    return reverse(venue.snippet_viewset.get_url_name("edit"), args=[venue.pk])


register_group(
    Group("place", gettext_lazy("Place"), (place_of_meeting, online_address), can_block=True)
)
