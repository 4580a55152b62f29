"""Files whose text is known, and reports that show them."""

from typing import Any

from django.core.files.base import ContentFile

from cms.core.files.inspection.facts import FileFacts, Outcome, Reading
from cms.core.models import CmsDocument
from reports.models import ReportFile, ReportPage
from tests.factories import make_report


def reading_of(*texts: str) -> Reading:
    """What reading a PDF with such pages gives."""
    facts = FileFacts(Outcome.READ, kind="pdf", pages=len(texts))
    return Reading(facts, dict(enumerate(texts, start=1)))


def make_pdf(*texts: str, language: str = "en", name: str = "paper.pdf") -> CmsDocument:
    """A document with the texts on its pages."""
    content = ContentFile(f"%PDF-1.7 {texts}".encode(), name=name)
    document = CmsDocument(title=name, file=content, language=language)
    document.reading = reading_of(*texts)
    document.save()
    return document


def replace(document: CmsDocument, *texts: str) -> None:
    """Give the document another file, with these pages."""
    document.file = ContentFile(f"%PDF-1.7 {texts}".encode(), name="other.pdf")
    document.reading = reading_of(*texts)
    document.save()


def make_report_with(*documents: CmsDocument, **values: Any) -> ReportPage:
    rows = {"files": [ReportFile(document=document) for document in documents]}
    return make_report(rows=rows, **values)
