"""A download is counted once, and as nobody's; what goes wrong costs no reader the file."""

from datetime import UTC, date, datetime

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile

from cms.core.files.page_files import file_was_served
from cms.core.models import CmsDocument, User
from meetings.models import MeetingMaterial
from reports.counting import visitors
from reports.models import DownloadCount
from tests.factories import make_meeting
from tests.reports.counting.asking import SAFARI, counted, download, report_with_files
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def report():
    return report_with_files("en", "fr")


def test_a_download_is_counted(report, time_machine) -> None:
    time_machine.move_to("2026-03-04 10:01:00 +0000", tick=False)

    assert download(report).status_code == 200

    assert counted() == [("en", 1, 0)]
    row = DownloadCount.objects.get()
    name = report.files.first().document.filename
    assert (row.translation_key, row.file_name, row.day) == (
        report.translation_key,
        name,
        date(2026, 3, 4),
    )


@pytest.mark.parametrize(
    ("seconds", "expected"), [((0, 29), 1), ((0, 30), 1), ((0, 35), 2), ((0, 29, 58), 1)]
)
def test_clicks_that_go_on_are_one(report, time_machine, seconds, expected) -> None:
    for second in seconds:
        time_machine.move_to(f"2026-03-04 10:01:{second % 60:02} +0000", tick=False)
        download(report)

    assert counted() == [("en", expected, 0)]


def test_other_people_other_browsers_and_other_files_are_other_downloads(report) -> None:
    download(report, address="203.0.113.1")
    download(report, address="203.0.113.2")
    download(report, address="203.0.113.2", agent=SAFARI)
    download(report, "fr", address="203.0.113.1")

    assert counted() == [("en", 3, 0), ("fr", 1, 0)]


def test_a_header_is_believed_of_trusted_proxies_only(report, settings) -> None:
    settings.TRUSTED_PROXIES = []
    for forwarded in ("203.0.113.1", "203.0.113.2"):
        download(report, headers={"X-Forwarded-For": forwarded})
    assert counted() == [("en", 1, 0)]

    cache.clear()
    settings.TRUSTED_PROXIES = ["127.0.0.1"]
    for forwarded in ("203.0.113.1", "203.0.113.2"):
        download(report, headers={"X-Forwarded-For": forwarded})
    assert counted() == [("en", 3, 0)]


def test_what_is_no_download(report) -> None:
    download(report, method="head")
    download(report, "none")
    download(report, headers={"Sec-Purpose": "prefetch"})

    assert counted() == []


def test_a_file_that_has_not_changed_is_a_download(report) -> None:
    etag = download(report, address="203.0.113.1")["ETag"]

    answer = download(report, address="203.0.113.2", headers={"If-None-Match": etag})

    assert answer.status_code == 304
    assert counted() == [("en", 2, 0)]


def test_robots_are_counted_apart_and_every_time(report) -> None:
    for agent in ("GPTBot/1.0", "GPTBot/1.0", "curl/8.5.0", ""):
        download(report, agent=agent)

    assert counted() == [("en", 0, 4)]


def test_who_works_on_the_site_is_not_counted(report, client) -> None:
    client.force_login(User.objects.create_superuser("admin"))

    assert download(report, client=client).status_code == 200
    assert counted() == []


def test_who_has_left_the_admin_is_counted(report, client) -> None:
    client.force_login(User.objects.create_superuser("admin"))
    User.objects.all().delete()

    download(report, client=client)

    assert counted() == [("en", 1, 0)]


def test_the_answer_varies_by_no_cookie(report) -> None:
    answer = download(report)

    assert (answer.cookies, answer.get("Vary", "")) == ({}, "")


def test_every_language_of_the_page_counts_for_the_same_file(report) -> None:
    translation = submit(report)
    translate_all(translation)
    french = publish(translation)

    download(report)
    download(french)

    assert counted() == [("en", 2, 0)]


def test_files_of_meetings_are_not_counted() -> None:
    document = CmsDocument.objects.create(title="a", file=ContentFile(b"%PDF-1.7", name="a.pdf"))
    meeting = make_meeting(rows={"materials": [MeetingMaterial(document=document, title="A")]})

    assert download(meeting, "").status_code == 200
    assert counted() == []


def test_a_cache_that_fails_costs_nobody_the_file(report, monkeypatch, caplog) -> None:
    def fail(*args, **kwargs):
        raise ConnectionError("no cache")

    monkeypatch.setattr(visitors.cache, "add", fail)
    monkeypatch.setattr(visitors.cache, "get_or_set", fail)

    assert b"".join(download(report).streaming_content).startswith(b"%PDF")
    assert counted() == []
    assert "was not counted" in caplog.text


def test_a_database_that_fails_costs_nobody_the_file(report, monkeypatch) -> None:
    def fail(*args, **kwargs):
        raise RuntimeError("no database")

    monkeypatch.setattr("reports.counting.receivers.add_one", fail)

    assert b"".join(download(report).streaming_content).startswith(b"%PDF")


def test_nothing_personal_is_kept(report, settings) -> None:
    """Not in the database, and in the cache only as hashes of a salt that is gone by midnight."""
    settings.TRUSTED_PROXIES = ["127.0.0.1"]
    download(report, headers={"X-Forwarded-For": "203.0.113.77"})

    row = DownloadCount.objects.values_list().get()
    kept = repr(list(row)) + repr(getattr(cache, "_cache", ""))
    assert "203.0.113.77" not in kept
    assert "Firefox" not in kept
    assert len(row) == 7


def test_the_salt_is_of_one_day(time_machine) -> None:
    time_machine.move_to("2026-03-04 23:59:00 +0000", tick=False)
    first = visitors.salt_of_today()
    assert (visitors.salt_of_today(), len(first)) == (first, 64)

    time_machine.move_to("2026-03-05 00:00:01 +0000", tick=False)
    assert visitors.salt_of_today() != first


@pytest.mark.parametrize(
    ("moment", "expected"),
    [("2026-03-04 00:00:00", 86400), ("2026-03-04 23:59:00", 60), ("2026-03-04 23:59:59", 1)],
)
def test_the_salt_is_gone_by_midnight(moment, expected) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)

    assert visitors.seconds_left_of(now) == expected


def test_others_hear_of_every_answer(report) -> None:
    heard = []

    def hear(sender, response, **kwargs):
        heard.append((sender.__name__, kwargs["document"].language, response.status_code))

    file_was_served.connect(hear)
    try:
        download(report, agent="curl/8.5.0")
    finally:
        file_was_served.disconnect(hear)
    assert heard == [("ReportPage", "en", 200)]
