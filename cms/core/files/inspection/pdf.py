"""What a PDF says of itself (ISO 32000). Runs in the limited process only."""

import contextlib
from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, PasswordError, Pdf, PdfError

from cms.core.files.inspection.cleaning import clean_line
from cms.core.files.inspection.facts import FileFacts, Outcome

PAGES_SEARCHED_FOR_FONTS = 500
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
DUBLIN_CORE_TITLE = "dc:title"
PDFUA_PART = "{http://www.aiim.org/pdfua/ns/id/}part"
DAMAGE = (PdfError, AttributeError, KeyError, RecursionError, TypeError, ValueError)


def pdf_facts(path: str) -> FileFacts:
    """The facts of a PDF. Damage costs only the facts that lie behind it."""
    try:
        pdf = Pdf.open(path)
    except PasswordError:
        return FileFacts(Outcome.LOCKED, kind="pdf", is_encrypted=True)
    except DAMAGE:
        return FileFacts(kind="pdf")
    with pdf:
        try:
            pages = len(pdf.pages)
        except DAMAGE:
            return FileFacts(kind="pdf")
        if not pages:
            return FileFacts(kind="pdf")
        title, claims_pdfua = _metadata(pdf)
        root = pdf.Root
        return FileFacts(
            outcome=Outcome.READ,
            kind="pdf",
            pages=pages,
            is_tagged=_ask(lambda: _is_tagged(root), False),
            language=_ask(lambda: clean_line(str(root.get("/Lang", ""))), ""),
            title=title,
            shows_title=_ask(lambda: _shows_title(root), False),
            has_bookmarks=_ask(lambda: "/First" in root.get("/Outlines", {}), False),
            is_encrypted=pdf.is_encrypted,
            claims_pdfua=claims_pdfua,
            active=_ask(lambda: sorted(_active(pdf)), []),
            missing_fonts=_ask(lambda: sorted(_missing_fonts(pdf)), []),
        )


def _ask(question: Any, otherwise: Any) -> Any:
    """The answer to one question, or the other value where damage prevents one."""
    try:
        return question()
    except DAMAGE:
        return otherwise


def _is_tagged(root: Dictionary) -> bool:
    """MarkInfo alone is only a promise: the structure must be there too."""
    return bool(root.get("/MarkInfo", {}).get("/Marked", False)) and "/StructTreeRoot" in root


def _shows_title(root: Dictionary) -> bool:
    return bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False))


def _metadata(pdf: Pdf) -> tuple[str, bool]:
    """The title, by XMP before the older Info, and whether PDF/UA is claimed."""
    title, claims = "", False
    # XMP is somebody's XML: whatever is wrong with it, Info remains. Read without `with`, which
    # would write XMP over Info at its end.
    with contextlib.suppress(Exception):
        metadata = pdf.open_metadata(update_docinfo=False)
        title = clean_line(str(metadata.get(DUBLIN_CORE_TITLE, "")))
        claims = PDFUA_PART in metadata
    if not title:
        title = _ask(lambda: clean_line(str(pdf.docinfo.get("/Title", ""))), "")
    return title, claims


def _active(pdf: Pdf) -> Iterator[str]:
    """What could act when the file is opened, or comes along with it."""
    root = pdf.Root
    names = root.get("/Names", {})
    if "/EmbeddedFiles" in names:
        yield "embedded-files"
    action = root.get("/OpenAction")
    # To open at a page is harmless, and common.
    if isinstance(action, Dictionary) and action.get("/S") != Name.GoTo:
        yield "open-action"
    kinds = {item.get("/S") for item in pdf.objects if isinstance(item, Dictionary)}
    if "/JavaScript" in names or Name.JavaScript in kinds or _has_script(root):
        yield "javascript"
    if Name.Launch in kinds:
        yield "launch"


def _has_script(root: Dictionary) -> bool:
    """Whether an action written into the root is a script: it is no object of its own."""
    actions = [root.get("/OpenAction")]
    if isinstance(root.get("/AA"), Dictionary):
        actions += list(root.AA.values())
    return any(isinstance(a, Dictionary) and a.get("/S") == Name.JavaScript for a in actions)


def _missing_fonts(pdf: Pdf) -> set[str]:
    """The fonts that are used and not within the file: another computer shows others."""
    missing = set()
    seen = set()
    for page in list(pdf.pages)[:PAGES_SEARCHED_FOR_FONTS]:
        for font in (page.resources or {}).get("/Font", {}).values():
            if font.objgen in seen and font.objgen != (0, 0):
                continue
            seen.add(font.objgen)
            if not _is_embedded(font):
                missing.add(clean_line(str(font.get("/BaseFont", "?")).lstrip("/")))
    return missing


def _is_embedded(font: Dictionary) -> bool:
    if font.get("/Subtype") == Name.Type3:
        return True
    descendants = font.get("/DescendantFonts")
    if isinstance(descendants, Array) and len(descendants):
        font = descendants[0]
    descriptor = font.get("/FontDescriptor", {})
    return any(name in descriptor for name in FONT_FILES)
