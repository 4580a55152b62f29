"""Who is told by e-mail that something waits for them, and what happens when no mail goes out."""

import smtplib
import socket

import pytest
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.test import override_settings
from django.urls import reverse
from wagtail.models import TaskState
from wagtail.users.models import UserProfile

from cms.core.mail import EmailBackend
from home.models import StandardPage
from tests.admin.people import make_person, signed_in
from tests.admin.scene import PAGE_FORM
from tests.factories import make_standard_page

pytestmark = pytest.mark.django_db

SITE = "https://cms.example.org"


@pytest.fixture(autouse=True)
def _people(settings) -> None:
    settings.SITE_URL = settings.WAGTAILADMIN_BASE_URL = SITE
    for name in ("editor", "moderator", "translator-fr"):
        make_person(name)


def submit_page(title: str = "Ours & <b>theirs</b>") -> StandardPage:
    page = make_standard_page(publish=False)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = PAGE_FORM | {"title": title, "slug": "about", "action-submit": "1"}
    signed_in("editor").post(url, form)
    return page


def decide(page: StandardPage, action: str, **values: str) -> None:
    task = TaskState.objects.latest("pk")
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, task.pk])
    signed_in("moderator").post(url, values)


def test_moderators_are_told_of_what_was_submitted() -> None:
    page = submit_page()

    (message,) = mail.outbox
    assert message.to == ["moderator@example.org"]
    assert message.subject == (
        'The page "Ours & <b>theirs</b>" has been submitted for approval in moderation stage '
        '"Moderators approval"'
    )
    assert f"{SITE}{reverse('wagtailadmin_pages:edit', args=[page.pk])}" in message.body.split()
    # Plain text: nothing in a title can become markup.
    assert (message.content_subtype, message.alternatives) == ("plain", [])


def test_in_html_a_title_is_text(settings) -> None:
    settings.WAGTAILADMIN_NOTIFICATION_USE_HTML = True
    submit_page()

    ((html, kind),) = mail.outbox[0].alternatives
    assert kind == "text/html"
    assert "<b>theirs" not in html
    assert "Ours &amp; &lt;b&gt;theirs&lt;/b&gt;" in html


def test_a_moderator_reads_it_in_the_own_language() -> None:
    profile = UserProfile.get_for_user(make_person("moderator"))
    profile.preferred_language = "fr"
    profile.save()

    submit_page("Nous")

    subject = mail.outbox[0].subject.replace("\u00a0", " ")
    assert subject == (
        "La page « Nous » a été soumise pour validation dans la tâche « Moderators approval »."
    )


@pytest.mark.parametrize(
    ("action", "subject", "link"),
    [
        (
            "approve",
            'The page "Nous" has been approved in "Moderators approval".',
            f"{SITE}/en/about/",
        ),
        (
            "reject",
            'The page "Nous" has been rejected during "Moderators approval".',
            "edit",
        ),
    ],
)
def test_the_author_is_told_of_the_decision(action, subject, link) -> None:
    page = submit_page("Nous")
    mail.outbox.clear()

    decide(page, action, comment="Please name the date.")

    (message,) = mail.outbox
    assert (message.to, message.subject.strip()) == (["editor@example.org"], subject)
    expected = f"{SITE}{reverse('wagtailadmin_pages:edit', args=[page.pk])}"
    assert (expected if link == "edit" else link) in message.body.split()
    assert ("Please name the date." in message.body) == (action == "reject")


class DownBackend(BaseEmailBackend):
    """A mail server that is not there."""

    def open(self) -> bool:
        raise ConnectionRefusedError

    def send_messages(self, email_messages: list[mail.EmailMessage]) -> int:
        raise smtplib.SMTPServerDisconnected


@pytest.mark.parametrize("backend", ["DownBackend", "cms.core.mail.EmailBackend"])
def test_nothing_is_lost_while_the_mail_server_is_down(monkeypatch, backend) -> None:
    def no_such_host(*args: object, **kwargs: object) -> None:
        raise socket.gaierror("Name or service not known")

    monkeypatch.setattr(smtplib, "SMTP", no_such_host)
    name = backend if "." in backend else f"{__name__}.{backend}"
    with override_settings(EMAIL_BACKEND=name, EMAIL_HOST="mail.example.org"):
        page = submit_page("Nous")
        decide(page, "approve")

    assert StandardPage.objects.get(pk=page.pk).live
    assert mail.outbox == []


def test_a_server_that_is_down_is_asked_once(monkeypatch, caplog) -> None:
    asked = []

    def no_such_host(*args: object, **kwargs: object) -> None:
        asked.append(args)
        raise socket.gaierror("Name or service not known")

    monkeypatch.setattr(smtplib, "SMTP", no_such_host)
    connection = EmailBackend(host="mail.example.org")
    message = mail.EmailMessage("Subject", "Text", "cms@example.org", ["mona@example.org"])

    assert [connection.send_messages([message]) for _time in range(3)] == [0, 0, 0]
    assert len(asked) == 1
    assert [record.getMessage() for record in caplog.records] == [
        "The mail server at mail.example.org cannot be reached."
    ]
