"""Readers who download."""

from typing import Any

from django.test import Client

from reports.models import DownloadCount, ReportFile, ReportPage
from tests.factories import make_document, make_report

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0"
SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17 Safari/1"


def report_with_files(*languages: str, **values: Any) -> ReportPage:
    """A report with a file in each of those languages."""
    rows = [
        ReportFile(document=make_document(f"report-{code}.pdf", language=code))
        for code in languages
    ]
    return make_report(rows={"files": rows}, **values)


def download(
    report: Any, language: str = "en", agent: str = FIREFOX, client: Any = None, **more: Any
) -> Any:
    """Ask for the file of a page in a language, as one who comes from `address`."""
    headers = {"User-Agent": agent, **more.pop("headers", {})}
    ask = getattr(client or Client(), more.pop("method", "get"))
    extra = {"REMOTE_ADDR": more.pop("address")} if "address" in more else {}
    documents = {document.language: document for document in report.shown_documents()}
    name = documents[language].filename if language in documents else "missing.pdf"
    return ask(f"{report.url}files/{name}", headers=headers, **extra, **more)


def counted() -> list[tuple[str, int, int]]:
    """What stands in the database: language of the file, downloads, robots."""
    names = ("language", "downloads", "robots")
    return list(DownloadCount.objects.order_by(*names).values_list(*names))
