"""What readers and editors are told of the downloads."""

import csv
import io
import uuid
from datetime import date

import pytest
from django.utils.translation import override
from openpyxl import load_workbook

from reports.counting.figures import Figure, Period, by_month, by_report
from reports.counting.shown import Downloads, shown_downloads
from reports.models import DownloadCount, ReportPage
from tests.admin.people import signed_in
from tests.factories import make_report
from tests.reports.counting.asking import report_with_files
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def count(report: ReportPage, day: str, downloads: int, **values) -> DownloadCount:
    values = {"file_name": "report.pdf", "language": "en", "robots": 0, **values}
    return DownloadCount.objects.create(
        translation_key=report.translation_key, day=day, downloads=downloads, **values
    )


@pytest.fixture
def report():
    return make_report()


def test_readers_are_told_nothing_below_five(report) -> None:
    count(report, "2026-03-04", 4, robots=90)
    assert shown_downloads(report.translation_key) is None

    count(report, "2026-04-01", 1, language="fr", file_name="rapport.pdf")
    assert shown_downloads(report.translation_key) == Downloads(5, date(2026, 3, 4))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ("1,234", "March 2026")),
        ("fr", ("1\u202f234", "mars 2026")),
        ("de", ("1.234", "März 2026")),
        ("es", ("1.234", "marzo de 2026")),
        ("ar", ("1,234", "مارس 2026")),
    ],
)
def test_the_figure_in_the_readers_language(code, expected) -> None:
    with override(code):
        shown = Downloads(1234, date(2026, 3, 4))
        assert (shown.in_figures, shown.since_in_words) == expected


def test_the_page_says_it_in_every_language(client) -> None:
    report = report_with_files("en")
    translation = submit(report)
    translate_all(translation)
    french = publish(translation)
    assert 'class="download-count"' not in client.get(report.url).content.decode()

    count(report, "2026-03-04", 1234)

    assert "Downloaded 1,234 times since March 2026." in client.get(report.url).content.decode()
    assert 'class="download-count"' in client.get(french.url).content.decode()


def test_editors_see_reports_and_files_the_most_downloaded_first(report) -> None:
    other = make_report(title="Other", slug="other")
    count(report, "2026-03-04", 2, robots=3)
    count(report, "2026-03-05", 2)
    count(report, "2026-03-04", 7, language="fr", file_name="rapport.pdf")
    count(other, "2026-03-04", 20)
    DownloadCount.objects.create(
        translation_key=uuid.uuid4(), file_name="gone.pdf", day="2026-03-04", downloads=1
    )

    found = by_report(Period(), "en")

    assert [(r.page and r.page.title, r.figure) for r in found] == [
        ("Other", Figure(20, 0)),
        ("Civic Spaces 2019", Figure(11, 3)),
        (None, Figure(1, 0)),
    ]
    assert [(f.file_name, f.language, f.figure) for f in found[1].files] == [
        ("rapport.pdf", "fr", Figure(7, 0)),
        ("report.pdf", "en", Figure(4, 3)),
    ]


def test_a_period_has_its_first_and_its_last_day(report) -> None:
    for day in ("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"):
        count(report, day, 1)

    march = Period(date(2026, 3, 1), date(2026, 3, 31))
    assert by_report(march, "en")[0].figure == Figure(2, 0)
    assert [(m.month, m.figure) for m in by_month(Period())] == [
        (date(2026, 2, 1), Figure(1, 0)),
        (date(2026, 3, 1), Figure(2, 0)),
        (date(2026, 4, 1), Figure(1, 0)),
    ]


def test_the_cost_is_the_same_for_one_report_and_for_three(
    report, django_assert_num_queries
) -> None:
    count(report, "2026-03-04", 1)
    with django_assert_num_queries(2):
        by_report(Period(), "en")
    for number in range(2):
        count(make_report(title="Other", slug=f"other-{number}"), "2026-03-04", 1)
    with django_assert_num_queries(2):
        assert len(by_report(Period(), "en")) == 3


class TestAdmin:
    """The report among Wagtail's reports."""

    url = "/admin/downloads/"

    def test_the_figures(self, report) -> None:
        count(report, "2026-03-04", 8, robots=3)

        shown = signed_in("editor").get(self.url)

        html = shown.content.decode()
        assert shown.context["total"] == Figure(8, 3)
        assert "3 requests of robots were taken out." in html
        assert "Counted since 4 March 2026." in html
        assert '<rect width="100.00" height="10"/>' in html

    @pytest.mark.parametrize(
        ("name", "expected"), [("editor", True), ("moderator", True), ("translator-fr", False)]
    )
    def test_who_is_offered_it(self, name, expected) -> None:
        html = signed_in(name).get("/admin/").content.decode()

        assert (self.url in html) is expected
        assert "/admin/reports/site-history/" not in html

    def test_nothing_yet(self) -> None:
        html = signed_in("editor").get(self.url).content.decode()

        assert "Nothing was downloaded in this period." in html

    @pytest.mark.parametrize(
        ("query", "total"),
        [
            ("first=2026-03-01&last=2026-03-31", 2),
            ("first=2026-03-01&last=", 5),
            ("first=nonsense&last=", 9),
            ("first=2026-03-02&last=2026-03-01", 9),
        ],
    )
    def test_a_period(self, report, query, total) -> None:
        for day, downloads in (("2026-02-01", 4), ("2026-03-01", 2), ("2026-04-01", 3)):
            count(report, day, downloads)

        assert signed_in("editor").get(f"{self.url}?{query}").context["total"].downloads == total

    def test_the_exports_have_no_formulas(self, report) -> None:
        report.title = '=HYPERLINK("https://example.org")'
        report.save()
        count(report, "2026-03-04", 8, robots=3, file_name="+cmd.pdf")
        count(report, "2026-03-05", 1, file_name="+cmd.pdf")
        editor = signed_in("editor")

        table = editor.get(f"{self.url}?export=csv")
        rows = list(csv.reader(io.StringIO(table.content.decode("utf-8-sig"))))
        assert rows[1:] == [["2026-03", f"'{report.title}", "'+cmd.pdf", "en", "9", "3"]]

        book = editor.get(f"{self.url}?export=xlsx&first=2026-03-05&last=")
        cells = list(load_workbook(io.BytesIO(book.content)).active.iter_rows())[1]
        assert [(cell.value, cell.data_type) for cell in cells] == [
            ("2026-03", "s"),
            (report.title, "s"),
            ("+cmd.pdf", "s"),
            ("en", "s"),
            (1, "n"),
            (0, "n"),
        ]
