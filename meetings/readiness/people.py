"""Who comes to an upcoming meeting needs somebody to ask and something to do."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.choices import Format, Status
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group


def people_of_meeting(draft: Draft) -> Iterator[Check]:
    page = draft.page
    if page.is_over or page.status == Status.CANCELLED:
        return
    if not page.contact_id:
        yield Check(_("No contact person: readers have nobody to ask."), "contact")
    if page.format == Format.MAIN and not page.ways_to_take_part.all():
        message = _("No way to take part: readers do not learn what to do next.")
        yield Check(message, "ways_to_take_part")


def kind_of_meeting(draft: Draft) -> Iterator[Check]:
    """A satellite says when it takes place, seen from its edition."""
    if draft.page.format != Format.MAIN and not draft.page.phase:
        message = _("A satellite without before, during or after: it is listed last.")
        yield Check(message, "phase")


register_group(
    Group("people", gettext_lazy("Contact and taking part"), (people_of_meeting, kind_of_meeting))
)
