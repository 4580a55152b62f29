"""What an editor should know of a file before readers get it. Pure but for the document given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from cms.core.files.inspection.cleaning import is_noise
from cms.core.files.inspection.facts import FileFacts, Outcome
from cms.core.models.document import CmsDocument

LARGE_BYTES = 20_000_000
PAGES_WITHOUT_BOOKMARKS = 20
FONTS_NAMED = 3
TITLED_KINDS = {"docx", "epub", "odt", "pdf", "pptx"}


class Severity(StrEnum):
    """How much it matters to readers."""

    # Some cannot read the file at all.
    ERROR = "error"
    WARNING = "warning"
    # Better mended, when the file is made anew anyway.
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """Something about a file in plain words, and what to do."""

    severity: Severity
    message: str
    remedy: str = ""


Finder = Callable[[CmsDocument, FileFacts], Iterator[Finding]]


def file_findings(document: CmsDocument) -> list[Finding]:
    """What is to mend in a document's file, the gravest first. No queries.

    What nobody has checked is not found: a file without findings need not be accessible.
    """
    facts = document.file_facts
    if facts is None:
        return [Finding(Severity.NOTE, _("The file has not been read yet."))]
    if facts.outcome != Outcome.READ:
        return [_unread(facts)]
    finders = (
        [_pdf, _language, _title, _activity, _size]
        if facts.kind == "pdf"
        else [
            _language,
            _title,
            _activity,
            _size,
        ]
    )
    found = [finding for finder in finders for finding in finder(document, facts)]
    return sorted(found, key=lambda finding: list(Severity).index(finding.severity))


def _unread(facts: FileFacts) -> Finding:
    if facts.outcome == Outcome.LOCKED:
        return Finding(
            Severity.ERROR,
            _("The file opens only with a password: readers cannot read it."),
            _("Save it without a password, and upload that as a new version."),
        )
    return Finding(
        Severity.WARNING,
        _("The file could not be read: it may be damaged, or too complicated."),
        _("Open it to see whether it is whole, or make it anew."),
    )


def _pdf(document: CmsDocument, facts: FileFacts) -> Iterator[Finding]:
    if facts.has_text is False:
        yield Finding(
            Severity.ERROR,
            _("The pages are pictures without text: nobody can search, copy or hear them."),
            _("Run text recognition (OCR) over it, or export it from where it was written."),
        )
    if not facts.is_tagged:
        yield Finding(
            Severity.WARNING,
            _("The file is not tagged: screen readers cannot tell headings, lists and tables."),
            _("Export it with “Document structure tags for accessibility”, or “Tagged PDF”."),
        )
    if (facts.pages or 0) > PAGES_WITHOUT_BOOKMARKS and not facts.has_bookmarks:
        yield Finding(
            Severity.NOTE,
            _("There are %(pages)d pages and no bookmarks to find the way.")
            % {"pages": facts.pages},
            _("Export it with bookmarks made from headings."),
        )
    if facts.is_encrypted:
        yield Finding(
            Severity.WARNING,
            _("The file is protected: readers may be unable to copy, print or hear it."),
            _("Export it without restrictions."),
        )
    if facts.missing_fonts:
        names = ", ".join(facts.missing_fonts[:FONTS_NAMED])
        yield Finding(
            Severity.NOTE,
            _("Fonts are missing in the file (%(names)s): it looks different elsewhere.")
            % {"names": names},
            _("Export it with all fonts embedded."),
        )


def _language(document: CmsDocument, facts: FileFacts) -> Iterator[Finding]:
    said = facts.language.replace("_", "-").split("-")[0].lower()
    if facts.kind == "pdf" and not said:
        yield Finding(
            Severity.WARNING,
            _("The file does not say its language: screen readers may pronounce it wrongly."),
            _("Set the language in the document's properties, and export it again."),
        )
    if said and document.language and said != document.language.split("-")[0]:
        yield Finding(
            Severity.WARNING,
            _("The file says its language is “%(said)s”; here it is %(declared)s.")
            % {"said": facts.language, "declared": _name_of(document.language)},
            _("Mend the language here, or in the file."),
        )
    if not document.language:
        yield Finding(
            Severity.WARNING,
            _("The language is not given: readers are not told which it is."),
            _("Choose it in this form."),
        )


def _name_of(language_code: str) -> str:
    return get_language_info(language_code)["name_translated"]


def _title(document: CmsDocument, facts: FileFacts) -> Iterator[Finding]:
    if facts.kind not in TITLED_KINDS:
        return
    remedy = _("Give it a title in its properties, and export it again.")
    if not facts.title:
        yield Finding(
            Severity.NOTE,
            _("The file has no title: windows and search engines show its name."),
            remedy,
        )
    elif is_noise(facts.title):
        message = _("The file calls itself “%(title)s”, which is no title.")
        yield Finding(Severity.NOTE, message % {"title": facts.title}, remedy)
    elif facts.shows_title is False:
        yield Finding(
            Severity.NOTE,
            _("The file has a title, but windows show its name instead."),
            _("Set “Display document title” when it is exported."),
        )


def _activity(document: CmsDocument, facts: FileFacts) -> Iterator[Finding]:
    active = set(facts.active)
    if active & {"javascript", "launch", "macros"}:
        yield Finding(
            Severity.WARNING,
            _("The file contains a program: many readers are warned, and some cannot open it."),
            _("Ask who made it what it is for, and export it without."),
        )
    elif "open-action" in active:
        yield Finding(
            Severity.NOTE,
            _("Something happens when the file is opened."),
            _("Ask who made it what it is for, and export it without."),
        )
    if "embedded-files" in active:
        yield Finding(
            Severity.NOTE,
            _("Other files are attached within the file, which few readers will find."),
            _("Offer them as files of their own."),
        )


def _size(document: CmsDocument, facts: FileFacts) -> Iterator[Finding]:
    if (document.file_size or 0) > LARGE_BYTES:
        yield Finding(
            Severity.WARNING,
            _("The file is very large: many readers pay for it, or give up."),
            _("Export it with smaller pictures: 150 dots an inch are enough for a screen."),
        )
