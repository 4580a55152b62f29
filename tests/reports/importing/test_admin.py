"""*Import reports* in the admin: send, see, confirm."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import UploadedFile

from reports.models import ReportPage
from tests.admin.people import signed_in
from tests.factories import make_publication_index
from tests.reports.importing.tables import csv_of, pdf, row, zip_of

pytestmark = pytest.mark.django_db

URL = "/admin/import-reports/"


@pytest.fixture(autouse=True)
def index():
    return make_publication_index()


def send(browser, *rows, package=None, content=b""):
    data = {"table": SimpleUploadedFile("reports.csv", content or csv_of(*rows))}
    if package is not None:
        data["package"] = SimpleUploadedFile("files.zip", package.read())
    return browser.post(URL, data)


def test_a_table_with_its_files_becomes_drafts_once_it_is_confirmed() -> None:
    editor = signed_in("editor")
    package = zip_of(**{"civic-en__pdf": pdf(pages=2)})
    review = send(editor, row(files="civic-en.pdf"), row(id="R-2", isbn="1"), package=package)

    html = editor.get(review["Location"]).content.decode()
    assert "1 new, 0 changed, 0 unchanged, 1 in error." in html
    assert "civic-en.pdf (en, 2 p., 1 kB)" in html
    assert "“1” is no ISBN" in html
    assert ReportPage.objects.count() == 0

    answer = editor.post(review["Location"], {"apply": "1"}, follow=True)
    assert "1 row was imported as a draft." in answer.content.decode()
    report = ReportPage.objects.get()
    assert (report.live, report.files.count()) == (False, 1)
    assert UploadedFile.objects.count() == 0


def test_what_was_sent_can_be_thrown_away() -> None:
    editor = signed_in("editor")
    review = send(editor, row())

    editor.post(review["Location"], {"cancel": "1"})

    assert (ReportPage.objects.count(), UploadedFile.objects.count()) == (0, 0)


def test_a_table_that_is_none_is_refused_at_its_field() -> None:
    answer = send(signed_in("editor"), content=b"\xff\xff")

    assert list(answer.context["form"].errors) == ["table"]
    assert UploadedFile.objects.count() == 0


def test_a_package_that_is_none_is_refused_at_its_field() -> None:
    answer = send(signed_in("editor"), row(), package=SimpleUploadedFile("a.zip", b"none"))

    assert list(answer.context["form"].errors) == ["package"]


def test_nobody_else_gets_to_what_somebody_sent() -> None:
    review = send(signed_in("editor"), row())

    assert signed_in("moderator").get(review["Location"])["Location"] == URL
    assert signed_in("translator-fr").get(review["Location"]).status_code == 302
    assert signed_in("translator-fr").get(URL)["Location"] == "/admin/"
