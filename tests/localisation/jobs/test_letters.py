"""E-mail about jobs: who is written to, once, in which language."""

from datetime import date

import pytest
import time_machine
from django.conf import settings
from django.core import mail
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from cms.core.schedule import run_what_is_registered
from cms.localisation.models import Job, State, TranslationStatus
from cms.localisation.publication import publish
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page
from tests.localisation.jobs.orders import change, item_of, make_job
from tests.localisation.test_publication import prepared, translate

pytestmark = pytest.mark.django_db


def written() -> list[tuple[str, str]]:
    """To whom, and the subject; the letters are then read."""
    found = sorted((*message.to, message.subject) for message in mail.outbox)
    mail.outbox.clear()
    return found


def test_translators_of_the_language_get_one_letter_for_all_pages() -> None:
    make_person("translator-fr")
    make_person("translator-es")
    pages = [
        make_standard_page(title="What we do", introduction="We meet."),
        make_standard_page(title="Other", slug="other"),
    ]

    job = make_job(*pages, due_date=date(2099, 1, 2), note="Mind the names.")

    (letter,) = mail.outbox
    assert (letter.to, letter.subject) == (["translator-fr@example.org"], "To translate: Autumn")
    assert letter.body == (
        "Translations were ordered:\n\n"
        "- Other (French): 1 word\n"
        "- What we do (French): 5 words\n"
        "\nDue: Jan. 2, 2099\n"
        "\nMind the names.\n"
        f"\n{settings.SITE_URL}{reverse('translation_job', args=[job.pk])}\n"
    )
    assert letter.alternatives == []


def test_only_the_assignee_is_written_to_in_the_language_of_the_admin() -> None:
    make_person("translator-fr")
    assignee = make_person("moderator")
    UserProfile.objects.create(user=assignee, preferred_language="de")

    job = make_job(make_standard_page(), assignee=assignee, title="Autumn <3 & more")

    (letter,) = mail.outbox
    assert letter.to == ["moderator@example.org"]
    assert "About us (Französisch)" in letter.body
    assert str(job) in letter.subject


@pytest.mark.parametrize("values", [{"email": ""}, {"is_active": False}])
def test_nobody_is_written_to_who_has_no_address_or_has_left(values) -> None:
    person = make_person("translator-fr")
    type(person).objects.filter(pk=person.pk).update(**values)

    make_job(make_standard_page())

    assert mail.outbox == []


def test_who_orders_for_himself_is_not_written_to() -> None:
    make_job(make_standard_page(), assignee=make_person("editor"))

    assert mail.outbox == []


def test_who_is_given_an_item_is_written_to() -> None:
    job = make_job(make_standard_page())
    person = make_person("translator-fr")

    change(signed_in("editor"), job, "assign", item=item_of(job).pk, assignee=person.pk)
    change(signed_in("editor"), job, "assign", item=item_of(job).pk, assignee=person.pk)

    assert written() == [("translator-fr@example.org", "To translate: Autumn")]


def test_who_ordered_is_told_when_it_is_done_once() -> None:
    page = make_standard_page()
    make_job(page)
    translation = prepared(page)
    translate(translation)

    with TestCase.captureOnCommitCallbacks(execute=True):
        publish(translation)
        publish(translation)

    assert written() == [("editor@example.org", "Translated: Autumn")]


def reminded() -> list[tuple[str, str]]:
    run_what_is_registered()
    return written()


def test_people_are_reminded_once_before_the_day_and_once_after_it() -> None:
    make_person("translator-fr")
    job = make_job(make_standard_page(), due_date=date(2027, 3, 10))
    letter = ("translator-fr@example.org", "Still to translate: Autumn")
    mail.outbox.clear()

    days = {6: [], 7: [letter], 8: [], 10: [], 11: [letter], 12: []}
    for day, letters in days.items():
        with time_machine.travel(f"2027-03-{day:02} 12:00"):
            assert (day, reminded()) == (day, letters)
    with time_machine.travel("2027-03-12 12:00"):
        change(signed_in("editor"), job, "edit", title="Autumn", due_date="2027-03-20", note="")
    with time_machine.travel("2027-03-18 12:00"):
        assert reminded() == [letter]


def test_nobody_is_reminded_of_what_is_done_or_closed() -> None:
    make_person("translator-fr")
    page = make_standard_page()
    make_job(page, languages="fr es", due_date=date(2027, 3, 10))
    closed = make_job(make_standard_page(slug="other"), due_date=date(2027, 3, 10))
    translation = prepared(page)
    translate(translation)
    publish(translation)
    Job.objects.filter(pk=closed.pk).update(closed_at=timezone.now())
    mail.outbox.clear()

    with time_machine.travel("2027-03-09 12:00"):
        assert reminded() == []


def test_nobody_is_reminded_of_what_others_have_to_do_next() -> None:
    make_person("translator-fr")
    finished, reviewed, begun = (
        make_standard_page(title=f"{name} page", slug=name) for name in ("ready", "sent", "begun")
    )
    make_job(finished, reviewed, begun, due_date=date(2027, 3, 10))
    translate(prepared(finished))
    TranslationStatus.objects.filter(object_id=reviewed.translation_key).update(
        state=State.IN_REVIEW
    )
    mail.outbox.clear()

    with time_machine.travel("2027-03-09 12:00"):
        run_what_is_registered()

    (letter,) = mail.outbox
    assert [line for line in letter.body.splitlines() if line.startswith("- ")] == [
        "- begun page (French): 2 words"
    ]


def test_a_job_ordered_at_the_last_moment_reminds_nobody_at_once() -> None:
    make_person("translator-fr")
    job = make_job(make_standard_page(), due_date=date(2099, 3, 10))
    mail.outbox.clear()

    with time_machine.travel("2027-03-09 12:00"):
        change(signed_in("editor"), job, "edit", title="Autumn", due_date="2027-03-10", note="")
        assert reminded() == []
