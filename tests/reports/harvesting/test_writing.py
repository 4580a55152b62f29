"""The XML of an answer."""

from datetime import UTC, datetime

from lxml import etree

from reports.harvesting.writing import DC, OAI, Item, document, records

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def test_what_xml_cannot_hold_is_left_out() -> None:
    metadata = (("title", "A\x00 & <b>\ufffe\x1f \ud800\U0001f30d", "en"),)
    item = Item("oai:x", NOW, ("type:other",), metadata=metadata)
    answer = document("https://x/", {"set": "a\x0b"}, NOW, [records("GetRecord", [item])])
    root = etree.fromstring(answer)

    [title] = root.iter(f"{{{DC}}}title")
    assert title.text == "A & <b> \U0001f30d"
    assert title.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert root.find(f"{{{OAI}}}request").attrib == {"set": "a"}
    assert answer.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
