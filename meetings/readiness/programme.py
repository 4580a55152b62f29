"""Groups, sessions and speakers that nothing leads to; a note that waits."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.choices import SessionKind
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group


def groups_of_meeting(draft: Draft) -> Iterator[Check]:
    """Every group has a session, every session for one group says for which."""
    sessions = list(draft.page.sessions.all())
    named = {session.group_uuid for session in sessions}
    has_parallel = any(session.kind == SessionKind.PARALLEL for session in sessions)
    for row, group in enumerate(draft.page.groups.all()):
        if has_parallel and group.uuid not in named:
            message = _("No session names the group “%(name)s”.") % {"name": group.name}
            yield Check(message, "groups", row=row, row_field="name")
    for row, session in enumerate(sessions):
        if session.kind == SessionKind.PARALLEL and not session.group_uuid:
            message = _("“%(title)s” is for one group, but for which?") % {"title": session.title}
            yield Check(message, "sessions", row=row, row_field="group_uuid")


def speakers_of_meeting(draft: Draft) -> Iterator[Check]:
    """Every speaker speaks somewhere."""
    known = {session.uuid for session in draft.page.sessions.all()}
    if any(speaker.session_uuid not in known for speaker in draft.page.speakers.all()):
        message = _("A speaker's session is no longer there: readers do not see the speaker.")
        yield Check(message, "speakers")


def note_of_meeting(draft: Draft) -> Iterator[Check]:
    """A note goes out by itself: whoever publishes the meeting may not think of it."""
    for note in draft.notes:
        message = _("The concept note is still a draft: readers will not see it.")
        yield Check(message, url=reverse("wagtailadmin_pages:edit", args=[note]))


register_group(
    Group(
        "programme",
        gettext_lazy("Programme and concept note"),
        (groups_of_meeting, speakers_of_meeting, note_of_meeting),
    )
)
