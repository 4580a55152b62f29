"""Promised publications: words until they are public, then links; and who is reminded of them."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, PageViewRestriction

from meetings.models import MeetingPage, MeetingPromise
from meetings.promises.forgotten import forgotten_promises
from tests.admin.people import make_person, signed_in
from tests.factories import make_meeting, make_report
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

BEFORE = datetime(2019, 1, 15, 12, tzinfo=ZoneInfo("UTC"))
SECRET = "Codename Heron"
WORDS = "Report on trust"


def meeting_with(*promises: MeetingPromise, **values: Any) -> MeetingPage:
    return make_meeting(rows={"promises": list(promises)}, **values)


def promise(**values: Any) -> MeetingPromise:
    return MeetingPromise(**{"title": WORDS, **values})


def to_french(page: Any) -> Any:
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def html_of(client, url: str) -> str:
    return client.get(url).content.decode()


def test_a_promise_is_text_and_its_draft_stays_unknown(client) -> None:
    report = make_report(title=SECRET, slug="codename-heron", publish=False)
    meeting = meeting_with(promise(report=report, expected_on=date(2019, 9, 30)))

    with time_machine.travel(BEFORE, tick=False):
        html = html_of(client, meeting.url)
        api = client.get(f"/api/meetings/{meeting.translation_key}/?language=en")

    assert f"<bdi>{WORDS}</bdi>" in html
    assert "To be launched at this meeting · expected on 30 September 2019" in html
    assert api.json()["promised_publications"] == [
        {"title": WORDS, "language": "en", "expected_on": "2019-09-30", "report": None}
    ]
    for text in (html, api.content.decode()):
        assert SECRET not in text
        assert "codename-heron" not in text


def test_a_restricted_report_stays_unknown_too(client) -> None:
    report = make_report(title=SECRET)
    PageViewRestriction.objects.create(page=report, restriction_type="login")

    html = html_of(client, meeting_with(promise(report=report)).url)

    assert SECRET not in html
    assert f"<bdi>{WORDS}</bdi>" in html


def test_once_the_meeting_is_over_it_is_no_longer_to_be_launched(client) -> None:
    html = html_of(client, meeting_with(promise()).url)

    assert "Announced for this meeting, not published yet" in html
    assert "To be launched" not in html


def test_when_the_report_goes_out_every_language_leads_to_it(client) -> None:
    report = make_report(title=SECRET, publish=False)
    meeting = meeting_with(promise(report=report))
    french = to_french(meeting)
    assert SECRET not in html_of(client, french.url)
    assert "<bdi>FR Report on trust</bdi>" in html_of(client, french.url)

    report.get_latest_revision().publish()

    assert f'<a href="{report.url}">{SECRET}</a>' in html_of(client, meeting.url)
    assert f'<bdi lang="en" dir="ltr"><a href="{report.url}">{SECRET}</a></bdi>' in html_of(
        client, french.url
    )
    french_report = to_french(report)
    assert f'<bdi><a href="{french_report.url}">FR {SECRET}</a></bdi>' in html_of(
        client, french.url
    )
    api = client.get(f"/api/meetings/{meeting.translation_key}/?language=fr").json()
    assert api["promised_publications"][0]["report"]["title"] == f"FR {SECRET}"


def test_it_is_words_again_when_the_report_is_taken_back(client) -> None:
    report = make_report(title=SECRET)
    meeting = meeting_with(promise(report=report))
    assert SECRET in html_of(client, meeting.url)

    report.unpublish()

    assert SECRET not in html_of(client, meeting.url)


def test_a_withdrawn_report_is_promised_no_more(client) -> None:
    report = make_report(title=SECRET, withdrawn_on=date(2020, 1, 1))

    html = html_of(client, meeting_with(promise(report=report)).url)

    assert SECRET not in html
    assert WORDS not in html


def test_what_is_launched_there_stands_once(client) -> None:
    meeting = meeting_with(promise())
    report = make_report(title=SECRET, launched_at=meeting)
    meeting.promises.update(report=report)

    assert html_of(client, meeting.url).count(f">{SECRET}</a>") == 1


def test_a_promise_reaches_other_languages_before_its_words_do(client) -> None:
    meeting = make_meeting()
    french = to_french(meeting)
    report = make_report(title=SECRET, publish=False)
    meeting.promises = [promise(report=report)]
    republish(meeting)

    assert f'<bdi lang="en" dir="ltr">{WORDS}</bdi>' in html_of(client, french.url)
    report.get_latest_revision().publish()
    assert f'<a href="{report.url}">{SECRET}</a>' in html_of(client, french.url)


def test_promises_of_a_draft_stay_in_it(client) -> None:
    meeting = make_meeting()
    french = to_french(meeting)
    meeting.promises = [promise()]
    meeting.save_revision()

    assert WORDS not in html_of(client, meeting.url)
    assert WORDS not in html_of(client, french.url)


@pytest.mark.parametrize("count", [1, 3])
def test_the_same_number_of_queries_for_one_and_three(client, count) -> None:
    rows = [
        promise(report=make_report(slug=f"report-{number}", publish=number % 2 == 0))
        for number in range(count)
    ]
    meeting = meeting_with(*rows)
    client.get(meeting.url)

    with CaptureQueriesContext(connection) as captured:
        client.get(meeting.url)

    assert len(captured) == 30


def titles(user: Any) -> list[str]:
    return [row.title for row in forgotten_promises(user)]


def test_what_nobody_kept_is_forgotten() -> None:
    editor = make_person("editor")
    draft = make_report(publish=False)
    meeting = meeting_with(
        promise(title="No page"),
        promise(title="A draft", report=draft),
        promise(title="Public", report=make_report(slug="public")),
        promise(title="Later", expected_on=date(2099, 1, 1)),
        promise(title="Late", expected_on=date(2019, 10, 1)),
    )
    meeting_with(promise(title="To come"), slug="next", start_date=date(2099, 1, 1), end_date=None)
    meeting_with(promise(title="Never said"), slug="draft", publish=False)
    to_french(meeting)

    assert titles(editor) == ["No page", "A draft", "Late"]


def test_a_report_that_is_public_in_another_language_only_is_kept() -> None:
    report = make_report()
    french = to_french(report)
    meeting_with(promise(report=french))

    assert titles(make_person("editor")) == []


def test_editors_are_reminded_and_get_to_what_is_to_do() -> None:
    draft = make_report(title="Draft on trust", publish=False)
    meeting = meeting_with(promise(report=draft))
    client = signed_in("editor")

    for url in ("/admin/", "/admin/promised-publications/"):
        html = client.get(url).content.decode()
        assert f"<bdi>{WORDS}</bdi>" in html
        assert f'href="/admin/pages/{meeting.pk}/edit/#id_promises-FORMS"' in html
        assert f'href="/admin/pages/{draft.pk}/edit/"' in html


def test_nothing_forgotten_no_panel() -> None:
    client = signed_in("editor")

    assert "forgotten-promises" not in client.get("/admin/").content.decode()
    html = client.get("/admin/promised-publications/").content.decode()
    assert "Nothing was forgotten." in html


def test_nobody_learns_of_meetings_that_are_not_theirs() -> None:
    meeting_with(promise())
    editor = make_person("editor")
    GroupPagePermission.objects.filter(group__in=editor.groups.all()).delete()

    assert titles(editor) == []
    translator = signed_in("translator-fr")
    assert WORDS not in translator.get("/admin/").content.decode()
    assert translator.get("/admin/promised-publications/").status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_for_one_and_three(count) -> None:
    editor = make_person("editor")
    for number in range(count):
        meeting_with(promise(), slug=f"meeting-{number}")
    client = signed_in("editor")
    client.get("/admin/promised-publications/")

    with CaptureQueriesContext(connection) as captured:
        client.get("/admin/promised-publications/")

    assert titles(editor) == [WORDS] * count
    assert len(captured) == 20
