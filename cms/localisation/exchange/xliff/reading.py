"""Reads XLIFF 1.2 that was exported here and worked on elsewhere."""

from uuid import UUID

from django.utils.translation import gettext as _
from lxml import etree

from cms.localisation.exchange.document import TOOL, ReadDocument, ReadUnit
from cms.localisation.exchange.markup import BrokenMarkup, html_of
from cms.localisation.exchange.unreadable import UnreadableFile, refuse_large
from cms.localisation.exchange.xliff.inline import fragment_of
from cms.localisation.exchange.xliff.names import NAMESPACE, local, qualified
from cms.localisation.segments.segment import SegmentState

_CONFIRMED = {"translated", "signed-off", "final"}
_NOT_BEGUN = {"new", "needs-translation"}


def read(name: str, data: bytes) -> tuple[ReadDocument, ...]:
    """The documents of a file, one for each `file` element. Raises only `UnreadableFile`."""
    refuse_large(name, len(data))
    root = _root(name, data)
    files = root.findall(qualified("file"))
    if not files:
        raise UnreadableFile(name, _("The file holds no translations."))
    return tuple(_document(name, file) for file in files)


def _root(name: str, data: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(
            name, _("This is not XML: %(reason)s") % {"reason": error.msg}, error.lineno
        ) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadableFile(name, _("A document type declaration is not allowed."))
    _refuse_other_formats(name, root)
    return root


def _refuse_other_formats(name: str, root: etree._Element) -> None:
    tag = local(root.tag)
    version = root.get("version", "")
    if tag == "xliff" and version.startswith("2"):
        raise UnreadableFile(name, _("XLIFF 2 is not read; please export as XLIFF 1.2."))
    if root.tag != qualified("xliff"):
        raise UnreadableFile(
            name,
            _("This is not XLIFF 1.2: it begins with “%(tag)s”, not with “xliff” of %(namespace)s.")
            % {"tag": tag, "namespace": NAMESPACE},
            root.sourceline,
        )


def _document(name: str, file: etree._Element) -> ReadDocument:
    units: dict[str, ReadUnit] = {}
    for element in file.iter(qualified("trans-unit")):
        if element.get("translate") == "no":
            continue
        unit = _unit(name, element)
        if unit.id in units:
            raise UnreadableFile(
                name, _("The unit “%(id)s” is there twice.") % {"id": unit.id}, unit.line
            )
        units[unit.id] = unit
    return ReadDocument(
        name=name,
        id=_document_id(name, file),
        source_language=file.get("source-language", ""),
        target_language=file.get("target-language", ""),
        source_fingerprint=file.get("build-num", ""),
        units=tuple(units.values()),
    )


def _document_id(name: str, file: etree._Element) -> str:
    try:
        return str(UUID(file.get("original", "")))
    except ValueError as error:
        raise UnreadableFile(
            name, _("The file was not exported here: it names no translation."), file.sourceline
        ) from error


def _unit(name: str, element: etree._Element) -> ReadUnit:
    source = element.find(qualified("source"))
    identifier = element.get("id", "")
    if source is None or not identifier:
        raise UnreadableFile(name, _("A unit has no id or no source."), element.sourceline)
    target = element.find(qualified("target"))
    source_html, _source_problem = _html(source)
    target_html, problem = ("", "") if target is None else _html(target)
    return ReadUnit(
        id=identifier,
        path=element.get("resname", ""),
        source=source_html,
        target=target_html,
        state=_state(element, target, target_html, is_copy=target_html == source_html),
        note=_note(element),
        exported_target=element.get("extradata", ""),
        problem=problem,
        line=element.sourceline,
    )


def _html(element: etree._Element) -> tuple[str, str]:
    """The fragment and no problem, or the bare text and what is wrong."""
    try:
        return html_of(fragment_of(element)), ""
    except BrokenMarkup as error:
        return html_of(("".join(element.itertext()),)), str(error)


def _state(
    unit: etree._Element, target: etree._Element | None, html: str, *, is_copy: bool
) -> SegmentState:
    """A tool that says nothing is believed to hand over finished work."""
    if target is None or not html.strip():
        return SegmentState.MISSING
    state = target.get("state")
    if state is None:
        return SegmentState.MACHINE if unit.get("approved") == "no" else SegmentState.TRANSLATED
    if state in _NOT_BEGUN and is_copy:
        return SegmentState.MISSING
    return SegmentState.TRANSLATED if state in _CONFIRMED else SegmentState.MACHINE


def _note(unit: etree._Element) -> str:
    notes = (note for note in unit.findall(qualified("note")) if note.get("from") != TOOL)
    return "\n".join("".join(note.itertext()) for note in notes)
