"""What is to mend in the files of a page, for its checklist."""

from collections.abc import Iterable

from django.core.exceptions import ObjectDoesNotExist
from django.urls import reverse

from cms.core.editing.checks import Check, register_checks
from cms.core.files.findings import Severity, file_findings
from cms.core.files.page_files import PageWithFiles
from cms.core.models.document import CmsDocument


@register_checks(PageWithFiles)
def files_of_page(page: PageWithFiles) -> Iterable[Check]:
    """What readers of its files will miss, with the way to each. Notes stay in its form."""
    for document in _documents_of(page):
        url = reverse("wagtaildocs:edit", args=[document.pk])
        for finding in file_findings(document):
            if finding.severity != Severity.NOTE:
                yield Check(f"“{document.title}”: {finding.message}", url=url)


def _documents_of(page: PageWithFiles) -> list[CmsDocument]:
    """The files of a page as it is in the form, where a row may not have one yet."""
    try:
        return [document for document in page.shown_documents() if document is not None]
    except ObjectDoesNotExist:
        return []
