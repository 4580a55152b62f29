"""Answers as XML, by the schemas OAI-PMH.xsd, oai_dc.xsd and oai-identifier.xsd. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lxml import etree

from cms.core.listing.atom import for_xml
from reports.citations.dublin_core import Element
from reports.harvesting.protocol import GRANULARITY, METADATA_PREFIX, Fault, in_utc

OAI = "http://www.openarchives.org/OAI/2.0/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
OAI_DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
DC = "http://purl.org/dc/elements/1.1/"
IDENTIFIER = "http://www.openarchives.org/OAI/2.0/oai-identifier"

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LOCATION = f"{{{_XSI}}}schemaLocation"
_DOMAIN = re.compile(r"[a-zA-Z][a-zA-Z0-9\-]*(\.[a-zA-Z][a-zA-Z0-9\-]*)+")


@dataclass(frozen=True)
class Item:
    """A record: its header, and its metadata unless it is deleted or was not asked for."""

    identifier: str
    datestamp: datetime
    sets: tuple[str, ...]
    deleted: bool = False
    metadata: tuple[Element, ...] | None = None


@dataclass(frozen=True)
class Resumption:
    """Where a list goes on; an empty token ends it."""

    token: str
    cursor: int
    total: int


@dataclass(frozen=True)
class Repository:
    """What `Identify` tells. `earliest` is a datestamp as text."""

    name: str
    url: str
    email: str
    earliest: str
    host: str


def document(
    url: str, arguments: Mapping[str, str], now: datetime, content: Iterable[Any]
) -> bytes:
    """The whole answer; `arguments` are those that `<request>` repeats."""
    root = etree.Element(f"{{{OAI}}}OAI-PMH", nsmap={None: OAI, "xsi": _XSI})
    root.set(_LOCATION, f"{OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd")
    _add(root, "responseDate", in_utc(now))
    _add(root, "request", url, {name: for_xml(value) for name, value in arguments.items()})
    root.extend(content)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def errors(faults: Iterable[Fault]) -> list[Any]:
    return [_made("error", fault.message, {"code": fault.code}) for fault in faults]


def identify(repository: Repository) -> Any:
    element = _made("Identify")
    _add(element, "repositoryName", repository.name)
    _add(element, "baseURL", repository.url)
    _add(element, "protocolVersion", "2.0")
    _add(element, "adminEmail", repository.email)
    _add(element, "earliestDatestamp", repository.earliest)
    _add(element, "deletedRecord", "persistent")
    _add(element, "granularity", GRANULARITY)
    # The scheme knows domain names only; a site that is being tried out may have none.
    if _DOMAIN.fullmatch(repository.host):
        _add(element, "description").append(_identifier_scheme(repository.host))
    return element


def metadata_formats() -> Any:
    element = _made("ListMetadataFormats")
    found = _add(element, "metadataFormat")
    _add(found, "metadataPrefix", METADATA_PREFIX)
    _add(found, "schema", OAI_DC_SCHEMA)
    _add(found, "metadataNamespace", OAI_DC)
    return element


def sets(names: Iterable[tuple[str, str]]) -> Any:
    element = _made("ListSets")
    for name, title in names:
        one = _add(element, "set")
        _add(one, "setSpec", name)
        _add(one, "setName", title)
    return element


def records(verb: str, items: Iterable[Item], resumption: Resumption | None = None) -> Any:
    """The answer to `GetRecord`, `ListRecords` or, with headers alone, `ListIdentifiers`."""
    element = _made(verb)
    for item in items:
        element.append(_header(item) if verb == "ListIdentifiers" else _record(item))
    if resumption is not None:
        numbers = {"completeListSize": str(resumption.total), "cursor": str(resumption.cursor)}
        _add(element, "resumptionToken", resumption.token, numbers)
    return element


def _record(item: Item) -> Any:
    element = _made("record")
    element.append(_header(item))
    if item.metadata is not None:
        _add(element, "metadata").append(_dublin_core(item.metadata))
    return element


def _header(item: Item) -> Any:
    element = _made("header", attributes={"status": "deleted"} if item.deleted else {})
    _add(element, "identifier", item.identifier)
    _add(element, "datestamp", in_utc(item.datestamp))
    for name in item.sets:
        _add(element, "setSpec", name)
    return element


def _dublin_core(elements: Iterable[Element]) -> Any:
    root = etree.Element(f"{{{OAI_DC}}}dc", nsmap={"oai_dc": OAI_DC, "dc": DC, "xsi": _XSI})
    root.set(_LOCATION, f"{OAI_DC} {OAI_DC_SCHEMA}")
    for name, value, language in elements:
        element = etree.SubElement(root, f"{{{DC}}}{name}")
        element.text = for_xml(value)
        if language:
            element.set(_LANGUAGE, language)
    return root


def _identifier_scheme(host: str) -> Any:
    root = etree.Element(f"{{{IDENTIFIER}}}oai-identifier", nsmap={None: IDENTIFIER, "xsi": _XSI})
    root.set(_LOCATION, f"{IDENTIFIER} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd")
    sample = f"oai:{host}:6f1c2a54-4b1e-4d0a-9a53-0d7a52a1c0de:en"
    parts = {
        "scheme": "oai",
        "repositoryIdentifier": host,
        "delimiter": ":",
        "sampleIdentifier": sample,
    }
    for name, value in parts.items():
        etree.SubElement(root, f"{{{IDENTIFIER}}}{name}").text = value
    return root


def _made(name: str, text: str = "", attributes: Mapping[str, str] | None = None) -> Any:
    element = etree.Element(f"{{{OAI}}}{name}", attributes or {})
    element.text = for_xml(text) or None
    return element


def _add(
    parent: Any, name: str, text: str = "", attributes: Mapping[str, str] | None = None
) -> Any:
    element = _made(name, text, attributes)
    parent.append(element)
    return element
