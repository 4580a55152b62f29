"""Writes a document as XLIFF 1.2, valid against the strict schema."""

from django.utils.translation import gettext as _
from lxml import etree

from cms.localisation.exchange.characters import without_forbidden
from cms.localisation.exchange.document import (
    TOOL,
    TranslationDocument,
    legible,
    target_fingerprint,
)
from cms.localisation.exchange.hints import hints
from cms.localisation.exchange.markup import BrokenMarkup, Fragment, parse
from cms.localisation.exchange.xliff.inline import fill
from cms.localisation.exchange.xliff.names import NAMESPACE, XML_LANGUAGE, XML_SPACE, qualified
from cms.localisation.segments.segment import Earlier, Segment, SegmentState

_STATES = {
    SegmentState.MISSING: "needs-translation",
    SegmentState.MACHINE: "needs-review-translation",
    SegmentState.TRANSLATED: "translated",
}


def build(document: TranslationDocument) -> bytes:
    """The file in UTF-8; the same bytes for the same document.

    A segment without a translation has no `target`. `extradata` of a unit is the fingerprint of
    the target at export, `build-num` that of the source. A segment whose own markup is broken is
    shown and locked (`translate="no"`): it cannot be protected.
    """
    root = etree.Element(qualified("xliff"), nsmap={None: NAMESPACE}, version="1.2")
    file = etree.SubElement(
        root,
        qualified("file"),
        {
            "original": document.id,
            "datatype": "html",
            "source-language": document.source_language,
            "target-language": document.target_language,
            "tool-id": TOOL,
            "build-num": document.source_fingerprint,
        },
    )
    _add_header(file, document)
    body = etree.SubElement(file, qualified("body"))
    for segment in document.segments:
        _add_unit(body, segment, document)
    _put_on_lines(root, file, body)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _put_on_lines(*parents: etree._Element) -> None:
    """For people who look into the file; libxml2's own way would add spaces inside a `source`."""
    for parent in parents:
        parent.text = "\n"
        for child in parent:
            child.tail = "\n"


def _add_header(file: etree._Element, document: TranslationDocument) -> None:
    header = etree.SubElement(file, qualified("header"))
    for text in (legible(document.title), legible(document.url), document.note):
        _add_note(header, text)
    etree.SubElement(header, qualified("tool"), {"tool-id": TOOL, "tool-name": TOOL})


def _add_note(parent: etree._Element, text: str) -> None:
    if text:
        note = etree.SubElement(parent, qualified("note"), {"from": TOOL})
        note.text = without_forbidden(text)


def _add_unit(body: etree._Element, segment: Segment, document: TranslationDocument) -> None:
    unit = etree.SubElement(
        body,
        qualified("trans-unit"),
        {
            "id": segment.id,
            "resname": segment.path,
            "restype": f"x-{segment.element}",
            "extradata": target_fingerprint(segment.target),
            XML_SPACE: "preserve",
        },
    )
    if segment.max_length is not None:
        unit.set("maxwidth", str(segment.max_length))
        unit.set("size-unit", "char")
    source = etree.SubElement(unit, qualified("source"))
    fragment = _parsed(segment.source)
    if fragment is None:
        unit.set("translate", "no")
        fill(source, (segment.source,))
    else:
        fill(source, fragment)
        _add_target(unit, segment)
    for hint in hints(segment):
        _add_note(unit, hint)
    if segment.earlier is not None:
        _add_earlier(unit, segment.earlier, document)


def _add_target(unit: etree._Element, segment: Segment) -> None:
    if not segment.target:
        return
    fragment = _parsed(segment.target)
    if fragment is None:
        _add_note(unit, _("The present translation has broken markup: %s") % segment.target)
        return
    target = etree.SubElement(unit, qualified("target"), state=_STATES[segment.state])
    fill(target, fragment)
    # Some tools know nothing between approved and unusable.
    unit.set("approved", "yes" if segment.state is SegmentState.TRANSLATED else "no")


def _add_earlier(unit: etree._Element, earlier: Earlier, document: TranslationDocument) -> None:
    alternative = etree.SubElement(
        unit, qualified("alt-trans"), {"alttranstype": "previous-version", XML_SPACE: "preserve"}
    )
    for name, text, language in (
        ("source", earlier.source, document.source_language),
        ("target", earlier.target, document.target_language),
    ):
        element = etree.SubElement(alternative, qualified(name), {XML_LANGUAGE: language})
        fill(element, _parsed(text) or (text,))


def _parsed(html: str) -> Fragment | None:
    try:
        return parse(html)
    except BrokenMarkup:
        return None
