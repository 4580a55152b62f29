"""Who wonders whether to come is told what there is for them, before it goes out and in time."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from cms.core.punctuation import in_a_row
from meetings.access.provisions import Provided, provided_at
from meetings.choices import Answer, Attendance, Status
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group
from meetings.schedule import start_of

# When those who need it have to book.
SOON = timedelta(days=30)


def answers_about_access(draft: Draft) -> Iterator[Check]:
    """Each question is answered, and what was not certain is by the time people book."""
    page = draft.page
    if page.is_over or page.status == Status.CANCELLED:
        return
    given = provided_at(page)
    if missing := [one for one in given if not one.answer]:
        message = _("Nothing is said of: %(names)s. Say yes, no or not yet confirmed.")
        yield Check(message % {"names": _labels(missing)}, missing[0].provision.name)
    if not page.spoken_languages:
        yield Check(_("Nothing is said of the languages spoken."), "spoken_languages")
    start = start_of(page)
    unconfirmed = [one for one in given if one.answer == Answer.UNCONFIRMED]
    if unconfirmed and start and start - draft.now <= SOON:
        message = _("It begins soon, and this is not confirmed yet: %(names)s.")
        yield Check(message % {"names": _labels(unconfirmed)}, unconfirmed[0].provision.name)


def languages_of_access(draft: Draft) -> Iterator[Check]:
    """Captions and signs that nobody knows the language of help nobody."""
    for given in provided_at(draft.page):
        provision = given.provision
        if provision.languages and given.answer == Answer.YES and not given.codes:
            message = _("%(name)s, but in which language?") % {"name": provision.label}
            yield Check(message, provision.languages)


def contradictions_about_access(draft: Draft) -> Iterator[Check]:
    """What one field says is not taken back by another."""
    page = draft.page
    if page.attendance == Attendance.IN_PERSON and page.remote == Answer.YES:
        message = _("One can take part from afar, but the attendance says in person only.")
        yield Check(message, "attendance")
    is_interpreted = any(session.interpretation == Answer.YES for session in page.sessions.all())
    if is_interpreted and page.interpretation in {"", Answer.NO}:
        message = _("Sessions are interpreted; the meeting as a whole does not say so.")
        yield Check(message, "interpretation")


def _labels(given: Iterable[Provided]) -> str:
    return in_a_row(str(one.provision.label) for one in given)


register_group(
    Group(
        "access",
        gettext_lazy("Access and languages"),
        (answers_about_access, languages_of_access, contradictions_about_access),
    )
)
