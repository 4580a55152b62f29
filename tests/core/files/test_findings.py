"""What an editor is told of a file, in plain words; and readers, in fewer."""

import pytest
from django.core.files.base import ContentFile
from django.utils import translation

from cms.core.editing.checks import checks_of
from cms.core.files.findings import Severity, file_findings
from cms.core.files.inspection.facts import FileFacts, Outcome
from cms.core.files.listing import shown_file
from cms.core.models import CmsDocument
from meetings.models import MeetingMaterial, MeetingPage
from tests.factories import make_meeting

GOOD = {
    "outcome": Outcome.READ,
    "kind": "pdf",
    "pages": 84,
    "is_tagged": True,
    "language": "fr-FR",
    "title": "Rapport annuel",
    "shows_title": True,
    "has_bookmarks": True,
    "is_encrypted": False,
    "has_text": True,
}


def document_with(declared: str = "fr", size: int = 3_140_000, **changes) -> CmsDocument:
    facts = FileFacts(**{**GOOD, **changes})
    return CmsDocument(
        pk=1,
        collection_id=1,
        title="Rapport",
        language=declared,
        file="documents/a/rapport.pdf",
        file_size=size,
        pages=facts.pages,
        is_tagged=facts.is_tagged,
        facts=facts.as_json(),
    )


def test_a_good_file_has_no_findings() -> None:
    assert file_findings(document_with()) == []


@pytest.mark.parametrize(
    ("changes", "severity", "message"),
    [
        ({"is_tagged": False}, "warning", "The file is not tagged"),
        ({"language": ""}, "warning", "The file does not say its language"),
        ({"language": "en"}, "warning", "The file says its language is “en”; here it is French"),
        ({"title": ""}, "note", "The file has no title"),
        ({"title": "Microsoft Word - final.docx"}, "note", "The file calls itself “Microsoft Word"),
        ({"shows_title": False}, "note", "The file has a title, but windows show its name"),
        ({"has_bookmarks": False}, "note", "There are 84 pages and no bookmarks"),
        ({"is_encrypted": True}, "warning", "The file is protected"),
        ({"active": ["javascript"]}, "warning", "The file contains a program"),
        ({"active": ["open-action"]}, "note", "Something happens when the file is opened"),
        ({"active": ["embedded-files"]}, "note", "Other files are attached within the file"),
        ({"size": 30_000_000}, "warning", "The file is very large"),
        ({"has_text": False}, "error", "The pages are pictures without text"),
        ({"missing_fonts": ["Arial"]}, "note", "Fonts are missing in the file (Arial)"),
        ({"outcome": Outcome.UNREADABLE}, "warning", "The file could not be read"),
        ({"outcome": Outcome.LOCKED}, "error", "The file opens only with a password"),
        ({"kind": "docx", "is_tagged": None, "title": ""}, "note", "The file has no title"),
    ],
)
def test_each_finding(changes, severity, message) -> None:
    (finding,) = file_findings(document_with(**changes))

    assert (finding.severity, finding.message[: len(message)]) == (severity, message)
    assert finding.remedy


@pytest.mark.parametrize("changes", [{"pages": 20, "has_bookmarks": False}, {"language": "fr_CA"}])
def test_what_is_none(changes) -> None:
    assert file_findings(document_with(**changes)) == []


def test_the_gravest_comes_first() -> None:
    findings = file_findings(document_with("", has_text=False, title="", is_tagged=False))

    assert [finding.severity for finding in findings] == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.WARNING,
        Severity.NOTE,
    ]


def test_what_readers_are_told() -> None:
    file = shown_file(document_with(), "Rapport", "/x/rapport.pdf")

    assert file.details == "PDF, French, 84 pages, 3.1 MB, tagged"
    untagged = shown_file(document_with(is_tagged=False, pages=1), "Rapport", "/x/rapport.pdf")
    assert untagged.details == "PDF, French, 1 page, 3.1 MB"
    with translation.override("fr"):
        assert file.size == "3,1\u202fMo"


@pytest.mark.django_db
def test_the_checklist_of_a_page_names_the_file() -> None:
    document = CmsDocument.objects.create(
        title="Agenda", language="fr", file=ContentFile(b"%PDF", name="agenda.pdf")
    )
    document.facts = FileFacts(**{**GOOD, "is_tagged": False, "title": ""}).as_json()
    document.save(update_fields=["facts"])
    page = make_meeting(rows={"materials": [MeetingMaterial(document=document, title="Agenda")]})

    found = [(c.message, c.url, c.blocks) for c in checks_of(page) if "“Agenda”" in c.message]

    message = "The file is not tagged: screen readers cannot tell headings, lists and tables."
    assert found == [(f"“Agenda”: {message}", f"/admin/documents/edit/{document.pk}/", False)]


@pytest.mark.django_db
def test_a_row_without_a_file_yet_is_no_error() -> None:
    page = MeetingPage.objects.get(pk=make_meeting().pk)
    page.materials = [MeetingMaterial(title="Not chosen yet")]

    assert not any("file" in check.message.lower() for check in checks_of(page))
