"""The publications of the demonstration: of every type, and in every state readers may meet."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.core.models import CmsDocument
from cms.core.querysets import public_pages
from reports.demo import after_the_grant, in_whose_name
from reports.files import files_of
from reports.models import CaseStudyPage, ReportPage
from tests.factories import home_page

FIVE = ["ar", "de", "en", "es", "fr"]
# {slug: (type, year, languages of its public pages, languages of its files)}
PUBLIC = {
    "strategy-2017-2022": ("strategic-plan", 2017, FIVE, FIVE),
    "counting-ourselves": ("other", 2018, FIVE, ["en"]),
    "in-whose-name": ("policy-paper", 2019, ["ar", "en", "fr"], ["ar", "en", "fr"]),
    "listening-well": ("toolkit", 2021, FIVE, ["de", "en", "es"]),
    "annual-report-2021": ("annual-report", 2022, FIVE, ["en"]),
    "room-to-act": ("innovation-report", 2023, FIVE, ["en", "fr"]),
    "what-we-stopped-doing": ("meeting-report", 2023, FIVE, ["ar", "en"]),
    "strategy-2024-2027": ("strategic-plan", 2024, FIVE, []),
}


def english(slug: str) -> ReportPage:
    return ReportPage.objects.get(slug=slug, locale=home_page().locale)


def languages_of(page: ReportPage) -> list[str]:
    versions = public_pages(Page.objects.filter(translation_key=page.translation_key))
    return sorted(versions.values_list("locale__language_code", flat=True))


def described(page: ReportPage) -> tuple[Any, ...]:
    in_files = {row.document.language for row in page.files.all()}
    return page.facts.type, page.facts.publication_year, languages_of(page), sorted(in_files)


def test_there_is_one_of_every_type_over_the_years() -> None:
    reports = public_pages(ReportPage.objects.filter(locale=home_page().locale))

    assert {report.slug: described(report) for report in reports} == PUBLIC


def test_one_waits_for_its_day(client) -> None:
    page = english(after_the_grant.SLUG)
    due = after_the_grant.appears_on(timezone.localdate())

    assert due == timezone.localdate() + timedelta(days=45)
    revision = Revision.objects.get(object_id=str(page.pk), approved_go_live_at__isnull=False)
    assert revision.approved_go_live_at.date() == page.publication_date == due
    versions = ReportPage.objects.filter(translation_key=page.translation_key)
    assert [(version.live, client.get(version.get_url()).status_code) for version in versions] == [
        (False, 404)
    ] * 5


@pytest.mark.parametrize("code", FIVE)
def test_lists_do_not_speak_of_what_waits(client, code) -> None:
    title = getattr(after_the_grant.TITLE, code)

    for path in ("", "publications/", "publications/feed.atom"):
        response = client.get(f"/{code}/{path}")
        assert response.status_code == 200
        assert title not in response.content.decode()


def test_one_was_corrected() -> None:
    rows = {
        report.slug: [row.corrected_on.isoformat() for row in report.corrections.all()]
        for report in ReportPage.objects.filter(locale=home_page().locale)
        if report.corrections.exists()
    }

    assert rows == {"room-to-act": ["2024-01-15"]}


@pytest.mark.parametrize("code", FIVE)
def test_one_was_withdrawn_and_says_why(client, code) -> None:
    page = ReportPage.objects.get(slug="counting-ourselves", locale__language_code=code)

    html = client.get(page.url)

    assert html.status_code == 200
    assert page.withdrawal_reason[:40] in html.content.decode()
    assert client.get(f"{page.url}full/").status_code == 410


def test_one_has_four_case_studies_and_was_launched_at_a_meeting() -> None:
    report = english("room-to-act")

    assert [study.slug for study in CaseStudyPage.objects.of_report(report)] == [
        "the-market-that-became-a-forum",
        "reading-the-law-together",
        "the-radio-hour",
        "accounts-on-the-door",
    ]
    meeting = report.facts.launched_at
    assert meeting.title == "Global Heads of Division 2023"
    assert meeting.facts.start_date <= report.facts.publication_date <= meeting.facts.end_date


def test_some_were_discussed_at_meetings() -> None:
    rows = {
        report.slug: [row.meeting.title for row in report.discussions.all()]
        for report in ReportPage.objects.filter(locale=home_page().locale)
        if report.discussions.exists()
    }

    assert rows == {
        "strategy-2017-2022": ["Global Heads of Division 2016"],
        "in-whose-name": ["Global Heads of Division 2019"],
        "what-we-stopped-doing": ["Global Heads of Division 2023"],
    }


def test_a_file_is_older_than_the_english_one() -> None:
    page = english(in_whose_name.SLUG)

    files = files_of(page, page.facts.original_language, None)

    assert {file.language_code: file.is_older for file in files} == {
        "en": False,
        "fr": False,
        "ar": True,
    }


@pytest.mark.parametrize("code", ["en", "ar"])
def test_files_are_tagged_and_say_title_and_language(code) -> None:
    name = {"en": "English", "ar": "Arabic"}[code]
    document = CmsDocument.objects.get(title=f"In whose name ({name})")

    with document.file.open("rb") as file, pikepdf.open(BytesIO(file.read())) as pdf:
        assert str(pdf.Root.Lang) == code
        assert bool(pdf.Root.MarkInfo.Marked) is True
        assert str(pdf.docinfo["/Title"]) == getattr(in_whose_name.TITLE, code)
