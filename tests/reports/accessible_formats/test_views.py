"""Somebody asks for a file in a form that they can read."""

import re
from datetime import date
from io import StringIO

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client

from cms.core.schedule import run_what_is_registered
from reports.accessible_formats import limits
from reports.models import AccessibleFormatRequest
from tests.admin.people import make_person, signed_in
from tests.factories import make_report
from tests.factories.tree import republish
from tests.reports.counting.asking import report_with_files
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

EMAIL, MESSAGE = "reader@example.org", "I read with my fingers: Bartholomew."


@pytest.fixture
def report():
    return report_with_files("en", "fr")


def names(report) -> list[str]:
    return [document.filename for document in report.shown_documents()]


def filled(report, **values: str) -> dict[str, str]:
    return {
        "file": names(report)[1],
        "wanted_format": "large-print",
        "language": "fr",
        "email": EMAIL,
        "message": MESSAGE,
        "website": "",
        **values,
    }


def send(client, report, **values: str):
    return client.post(f"{report.url}accessible-format/", filled(report, **values))


def test_the_report_leads_to_the_form(client, report) -> None:
    answer = client.get(report.url)

    assert f'href="{report.url}accessible-format/"' in answer.content.decode()
    assert (answer.cookies, answer.get("Vary", "")) == ({}, "")


def test_the_form_offers_the_files_and_is_never_cached(client, report) -> None:
    answer = client.get(f"{report.url}accessible-format/?file={names(report)[1]}")

    form = answer.context["form"]
    assert [name for name, _label in form.fields["file"].choices] == names(report)
    assert form["file"].value() == names(report)[1]
    assert "no-store" in answer["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in answer.content.decode()


@pytest.mark.parametrize("query", ["", "?file=", "?file=missing.pdf", "?file=%00"])
def test_the_form_without_a_file_chosen(client, report, query) -> None:
    assert client.get(f"{report.url}accessible-format/{query}").status_code == 200


def test_a_request_is_kept_with_what_was_wanted(client, report, time_machine) -> None:
    time_machine.move_to("2026-03-02 12:00 +0000", tick=False)

    answer = send(client, report)

    assert answer["Location"] == f"{report.url}accessible-format/sent/"
    kept = AccessibleFormatRequest.objects.get()
    assert {name: getattr(kept, name) for name in ("file_name", "email", "message", "status")} == {
        "file_name": names(report)[1],
        "email": EMAIL,
        "message": MESSAGE,
        "status": "new",
    }
    assert (kept.report, kept.report_title) == (report, "Civic Spaces 2019")
    assert (kept.wanted_format, kept.language) == ("large-print", "fr")
    assert (kept.reply_by, kept.delete_after) == (date(2026, 3, 16), date(2027, 3, 2))
    sent = client.get(answer["Location"]).content.decode()
    assert "We answer by e-mail, on 16 March 2026 at the latest." in sent
    assert EMAIL not in sent


def test_the_editors_are_told_but_not_who_asks(
    client, report, django_capture_on_commit_callbacks
) -> None:
    make_person("editor")
    make_person("translator-fr")
    with django_capture_on_commit_callbacks(execute=True):
        send(client, report)

    [letter] = mail.outbox
    kept = AccessibleFormatRequest.objects.get()
    assert letter.to == ["editor@example.org"]
    assert f"/admin/accessible-formats/edit/{kept.pk}/" in letter.body
    assert EMAIL not in letter.body + letter.subject
    assert "Bartholomew" not in letter.body + letter.subject


def test_a_mail_server_that_fails_loses_nothing(
    client, report, monkeypatch, django_capture_on_commit_callbacks
) -> None:
    def fail(*args, **kwargs):
        raise OSError("no mail")

    make_person("editor")
    monkeypatch.setattr("reports.accessible_formats.letters.get_connection", fail)
    with django_capture_on_commit_callbacks(execute=True):
        assert send(client, report).status_code == 302

    assert AccessibleFormatRequest.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", ""),
        ("email", "no address"),
        ("wanted_format", ""),
        ("wanted_format", "stone"),
        ("file", "missing.pdf"),
        ("language", "xx"),
        ("message", "x" * 2001),
        ("message", "a\0b"),
        ("website", "https://example.org"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_lost(client, report, field, value) -> None:
    answer = send(client, report, **{field: value})

    form = answer.context["form"]
    assert list(form.errors) == [field]
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert {name: form[name].value() for name in form.fields if name != field} == {
        name: sent for name, sent in filled(report).items() if name != field
    }
    assert AccessibleFormatRequest.objects.count() == 0


def test_a_form_without_its_token_is_refused(report) -> None:
    strict = Client(enforce_csrf_checks=True)
    page = strict.get(f"{report.url}accessible-format/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page).group(1)

    assert send(strict, report).status_code == 403
    assert send(strict, report, csrfmiddlewaretoken=token).status_code == 302


def test_too_many_in_an_hour(client, report) -> None:
    for _number in range(limits.MOST_IN_AN_HOUR):
        assert send(client, report).status_code == 302

    answer = send(client, report)

    assert answer.status_code == 429
    assert answer.context["form"]["message"].value() == MESSAGE
    assert AccessibleFormatRequest.objects.count() == limits.MOST_IN_AN_HOUR


def test_without_a_cache_everybody_may_send(client, report, monkeypatch) -> None:
    def fail(*args, **kwargs):
        raise ConnectionError("no cache")

    monkeypatch.setattr(limits.cache, "incr", fail)

    assert send(client, report).status_code == 302


def test_a_report_without_files_has_no_form(client) -> None:
    assert client.get(f"{make_report().url}accessible-format/").status_code == 404


def test_a_draft_and_a_withdrawn_report_have_no_form(client, report) -> None:
    data = filled(report)
    report.withdrawn_on = date(2026, 1, 1)
    report = republish(report)
    assert client.get(f"{report.url}accessible-format/").status_code == 410
    assert client.post(f"{report.url}accessible-format/", data).status_code == 410

    report.unpublish()
    assert client.get(f"{report.url}accessible-format/").status_code == 404
    assert AccessibleFormatRequest.objects.count() == 0


def test_the_form_below_another_language(client, report) -> None:
    translation = submit(report, "ar")
    translate_all(translation)
    arabic = publish(translation)

    answer = client.get(f"{arabic.url}accessible-format/")

    assert 'lang="ar" dir="rtl"' in answer.content.decode()
    assert answer.context["form"]["language"].value() == "ar"


class TestAdmin:
    """Those who answer see what is late, and what they answered is deleted in time."""

    @pytest.fixture
    def asked(self, report, time_machine):
        time_machine.move_to("2026-03-02 12:00 +0000", tick=False)
        send(Client(), report)
        return AccessibleFormatRequest.objects.get()

    def test_the_list_says_what_is_late_and_not_who_asks(self, asked, time_machine) -> None:
        editor = signed_in("editor")
        html = editor.get("/admin/accessible-formats/").content.decode()
        assert "16 March 2026" in html
        assert ">overdue<" not in html

        time_machine.move_to("2026-03-17 12:00 +0000", tick=False)
        html = signed_in("editor").get("/admin/accessible-formats/").content.decode()
        assert ">overdue<" in html
        assert EMAIL not in html

    def test_an_answer_begins_the_time_until_it_is_deleted(self, asked, time_machine) -> None:
        time_machine.move_to("2026-03-04 12:00 +0000", tick=False)
        editor = signed_in("editor")
        url = f"/admin/accessible-formats/edit/{asked.pk}/"
        shown = editor.get(url)
        assert EMAIL in shown.content.decode()
        assert "no-store" in shown["Cache-Control"]

        names = ("report_title", "file_name", "file_version", "wanted_format", "language")
        data = {name: getattr(asked, name) for name in (*names, "email", "message")}
        assert editor.post(url, {**data, "status": "answered"}).status_code == 302

        asked.refresh_from_db()
        assert (asked.status, asked.delete_after) == ("answered", date(2026, 6, 2))
        history = editor.get(f"/admin/accessible-formats/history/{asked.pk}/").content.decode()
        assert EMAIL not in history

    def test_what_is_due_is_deleted_and_nothing_else(self, asked, report, time_machine) -> None:
        asked.status = "declined"
        asked.save()
        time_machine.move_to("2026-05-31 12:00 +0000", tick=False)
        send(Client(), report)
        assert purged("--dry-run") == "Requests for accessible formats: 0 to delete"

        time_machine.move_to("2026-06-01 12:00 +0000", tick=False)
        assert purged("--dry-run") == "Requests for accessible formats: 1 to delete"
        assert AccessibleFormatRequest.objects.count() == 2
        assert purged() == "Requests for accessible formats: 1 deleted"
        assert purged() == "Requests for accessible formats: 0 deleted"
        assert AccessibleFormatRequest.objects.get().status == "new"

    def test_the_schedule_deletes_by_itself(self, asked, time_machine) -> None:
        time_machine.move_to("2027-03-03 12:00 +0000", tick=False)
        run_what_is_registered()

        assert AccessibleFormatRequest.objects.count() == 0


def purged(*arguments: str) -> str:
    output = StringIO()
    call_command("purge_personal_data", *arguments, stdout=output)
    return output.getvalue().strip()
