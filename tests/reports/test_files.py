"""Files of a report: the reader's first, then by language and format; what is older is said."""

import pytest

from cms.core.models import CmsDocument
from reports.files import best_file, files_of, groups_of
from reports.models import ReportFile
from tests.factories import make_document, make_report


@pytest.fixture
def report(db):
    documents = [
        make_document("room-fr.pdf", "fr", version="1"),
        make_document("room-en.docx", "en", version="2"),
        make_document("room-en.pdf", "en", version="2"),
        make_document("summary-ar.pdf", "ar"),
        make_document("data.csv", ""),
    ]
    kinds = ["full", "full", "full", "summary", "data"]
    files = [ReportFile(document=d, kind=k) for d, k in zip(documents, kinds, strict=True)]
    return make_report(rows={"files": files})


def test_each_file_is_in_its_place(report) -> None:
    groups = groups_of(files_of(report, "en", None), "fr")

    shown = {
        group.title: [
            (row.language_code, row.is_older, [cell and cell.file.url for cell in row.cells])
            for row in group.rows
        ]
        for group in groups
    }
    urls = {row.document.title: report.file_url(row.document) for row in report.files.all()}
    assert [group.formats for group in groups] == [["PDF", "DOCX"], ["PDF"], ["CSV"]]
    assert shown == {
        "The whole report": [
            ("fr", True, [urls["room-fr.pdf"], None]),
            ("en", False, [urls["room-en.pdf"], urls["room-en.docx"]]),
        ],
        "Summary": [("ar", False, [urls["summary-ar.pdf"]])],
        "Data": [("", False, [urls["data.csv"]])],
    }


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "room-fr.pdf"), ("en", "room-en.pdf"), ("ar", "room-en.pdf")],
)
def test_what_is_offered_first(report, language, expected) -> None:
    best = best_file(files_of(report, "en", None), language, "en")
    document = CmsDocument.objects.get(title=expected)
    assert best.file.url == report.file_url(document)


def test_without_the_whole_report_nothing_is_offered_first(db) -> None:
    row = ReportFile(document=make_document(), kind="annex")
    files = files_of(make_report(rows={"files": [row]}), "en", None)
    assert best_file(files, "en", "en") is None
