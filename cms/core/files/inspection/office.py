"""What Office files and EPUBs say of themselves. Runs in the limited process only."""

import zlib
from zipfile import BadZipFile, ZipFile

from lxml import etree

from cms.core.files.inspection.cleaning import clean_line
from cms.core.files.inspection.facts import FileFacts, Outcome
from cms.core.files.inspection.kinds import kind_of_archive

# Of one part: what is longer is not about the file, or was made to hurt.
PART_BYTES = 4 * 1024 * 1024
CORE = "docProps/core.xml"
STYLES = "word/styles.xml"
OPEN_DOCUMENT = "meta.xml"
CONTAINER = "META-INF/container.xml"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DAMAGE = (BadZipFile, EOFError, KeyError, OSError, RuntimeError, ValueError, zlib.error)


def archive_facts(path: str) -> FileFacts:
    """The facts of a zip archive and of whatever is one."""
    try:
        with ZipFile(path) as archive:
            kind = kind_of_archive(archive)
            if kind == "zip":
                return FileFacts(Outcome.READ, kind="zip")
            title, language = _words(archive, kind)
            active = ["macros"] if any("vbaProject" in name for name in archive.namelist()) else []
            return FileFacts(Outcome.READ, kind, language=language, title=title, active=active)
    except DAMAGE:
        return FileFacts(kind="zip")


def _words(archive: ZipFile, kind: str) -> tuple[str, str]:
    """Title and language; empty where the file does not say."""
    description = _description(archive, kind)
    title = _first(description, f"{DUBLIN_CORE}title")
    language = _first(description, f"{DUBLIN_CORE}language")
    if kind == "docx" and not language:
        language = _language_of_word(_part(archive, STYLES))
    return title, language


def _description(archive: ZipFile, kind: str) -> etree._Element | None:
    if kind == "epub":
        container = _part(archive, CONTAINER)
        found = container.find(".//{*}rootfile") if container is not None else None
        return _part(archive, found.get("full-path", "")) if found is not None else None
    return _part(archive, OPEN_DOCUMENT if kind == "odt" else CORE)


def _part(archive: ZipFile, name: str) -> etree._Element | None:
    """One XML part, without entities and without anything from elsewhere; None if there is none."""
    if name not in archive.namelist():
        return None
    with archive.open(name) as file:
        content = file.read(PART_BYTES)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None


def _first(element: etree._Element | None, tag: str) -> str:
    found = element.find(f".//{tag}") if element is not None else None
    return clean_line(found.text or "") if found is not None else ""


def _language_of_word(styles: etree._Element | None) -> str:
    """The language new text of a Word document has, such as `fr-FR`."""
    found = styles.find(f".//{WORD}docDefaults//{WORD}lang") if styles is not None else None
    if found is None:
        return ""
    return clean_line(found.get(f"{WORD}val") or found.get(f"{WORD}bidi") or "")
