"""A report without a picture of its own shows page one of its file, in every language."""

import pytest
from django.core.files.base import ContentFile

from cms.core.choices import Licence
from cms.core.files.inspection.running import read_file
from cms.core.files.reading import keep
from cms.core.paper.composing import LONG_AGO
from cms.core.paper.document import Document, Paragraph, Text
from cms.core.paper.typesetting import as_pdf
from reports.covers import make_cover
from reports.models import ReportFile
from tests.editing.pictures import make_picture
from tests.factories import make_document, make_report

pytestmark = pytest.mark.django_db

URL = "/en/publications/civic-spaces-2019/"


def pdf(words: str) -> bytes:
    blocks = (Paragraph((Text(words),)),)
    return as_pdf(Document(words, "en", "ltr", "Centre", LONG_AGO, blocks=blocks))


def read_document(words: str, **values):
    content = pdf(words)
    document = make_document(f"{words}.pdf", content=content, **values)
    keep(document, document.versions.get(), read_file([content], "text"))
    return document


def report_with_file(**values):
    file = ReportFile(document=read_document("One"), title="")
    return make_report(rows={"files": [file]}, licence=Licence.CC_BY, **values)


def test_page_one_is_the_cover(client) -> None:
    report = report_with_file()
    assert report.cover is None

    make_cover.func(report.pk)

    report.refresh_from_db()
    assert (report.cover.licence, report.cover.title) == (Licence.CC_BY, "One.pdf")
    assert b'class="cover"' in client.get(URL).content


def test_a_picture_of_its_own_comes_first(client) -> None:
    picture = make_picture()
    report = report_with_file(picture=picture)

    make_cover.func(report.pk)

    report.refresh_from_db()
    assert report.cover == picture
    assert report.facts.cover is None


def test_nothing_is_made_of_a_draft() -> None:
    report = report_with_file(publish=False)

    make_cover.func(report.pk)

    report.facts.refresh_from_db()
    assert report.facts.cover is None


def test_a_file_that_is_replaced_has_another_cover() -> None:
    report = report_with_file()
    make_cover.func(report.pk)
    report.facts.refresh_from_db()
    first = report.facts.cover

    document = report.files.get().document
    content = pdf("Two")
    document.file = ContentFile(content, name="two.pdf")
    document.save()
    keep(document, document.versions.get(number=2), read_file([content], "text"))
    make_cover.func(report.pk)

    report.facts.refresh_from_db()
    assert report.facts.cover not in {None, first}
