"""XLIFF 1.2: what is written, against the standard's schema, and what is read back."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from cms.localisation.exchange.document import ReadUnit, TranslationDocument, target_fingerprint
from cms.localisation.exchange.xliff import build, read
from cms.localisation.segments.segment import SegmentState
from tests.localisation.exchange.documents import (
    DOCUMENT_ID,
    SCRIPTS,
    fragments,
    full_document,
    make_document,
    make_segment,
)

SCHEMAS = Path(__file__).parent / "schemas"
X = "{urn:oasis:names:tc:xliff:document:1.2}"


class _Offline(etree.Resolver):
    """The schema names the W3C's address of xml.xsd; our copy is taken instead."""

    def resolve(self, system_url: str, public_id: str | None, context: object) -> object:
        return self.resolve_filename(str(SCHEMAS / Path(system_url).name), context)


@pytest.fixture(scope="module")
def strict() -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Offline())
    return etree.XMLSchema(etree.parse(SCHEMAS / "xliff-core-1.2-strict.xsd", parser))


def units_of(document: TranslationDocument) -> tuple[ReadUnit, ...]:
    (result,) = read("page.xlf", build(document))
    return result.units


def edited(document: TranslationDocument, old: str, new: str) -> ReadUnit:
    """The first unit after a change of the file's text."""
    text = build(document).decode()
    assert text.count(old) == 1
    (result,) = read("page.xlf", text.replace(old, new).encode())
    return result.units[0]


def test_a_full_document_is_valid_by_the_strict_schema(strict: etree.XMLSchema) -> None:
    strict.assertValid(etree.fromstring(build(full_document())))


@given(fragments, fragments)
def test_every_document_is_valid_by_the_strict_schema(
    strict: etree.XMLSchema, source: str, target: str
) -> None:
    document = make_document(make_segment(source=source, target=target))
    strict.assertValid(etree.fromstring(build(document)))


def test_the_schema_would_tell(strict: etree.XMLSchema) -> None:
    wrong = build(full_document()).replace(b'datatype="html"', b'datatype="web page"')
    assert not strict.validate(etree.fromstring(wrong))


def test_what_a_tool_is_given() -> None:
    segment = make_segment(
        source='See <a id="a1">the <b>report</b></a><br/>now',
        target='Voir <b>le <a id="a1">rapport</a></b><br/>',
        state=SegmentState.MACHINE,
        origin="memory",
        max_length=60,
    )
    unit = etree.fromstring(build(make_document(segment))).find(f".//{X}trans-unit")
    fingerprint = target_fingerprint(segment.target)
    assert etree.tostring(unit, encoding="unicode", with_tail=False) == (
        '<trans-unit xmlns="urn:oasis:names:tc:xliff:document:1.2" id="segment-1"'
        ' resname="body.block-1" restype="x-h2"'
        f' extradata="{fingerprint}" xml:space="preserve" maxwidth="60" size-unit="char"'
        ' approved="no">'
        '<source>See <g id="a:a1" ctype="link" clone="no">the '
        '<g id="b-1" ctype="bold" clone="no">report</g></g>'
        '<x id="br-1" ctype="lb" clone="no"/>now</source>'
        '<target state="needs-review-translation">Voir '
        '<g id="b-1" ctype="bold" clone="no">le <g id="a:a1" ctype="link" clone="no">rapport</g>'
        '</g><x id="br-1" ctype="lb" clone="no"/></target>'
        '<note from="icscentre-cms">Body: heading</note>'
        '<note from="icscentre-cms">At most 60 characters.</note>'
        '<note from="icscentre-cms">Unconfirmed draft: memory</note>'
        "</trans-unit>"
    )


def test_the_file_says_what_it_belongs_to() -> None:
    file = etree.fromstring(build(make_document())).find(f"{X}file")
    assert dict(file.attrib) == {
        "original": DOCUMENT_ID,
        "datatype": "html",
        "source-language": "en",
        "target-language": "fr",
        "tool-id": "icscentre-cms",
        "build-num": "5f0c",
    }
    assert [note.text for note in file.findall(f"{X}header/{X}note")] == [
        "Annual meeting",
        "https://example.org/en/meetings/annual/",
        "Please use the formal address.",
    ]


def test_an_earlier_wording_is_an_alternative() -> None:
    alternative = etree.fromstring(build(full_document())).find(f".//{X}alt-trans")
    assert alternative.get("alttranstype") == "previous-version"
    assert ["".join(element.itertext()) for element in alternative] == [
        "See the report.",
        "Voir le rapport.",
    ]


def test_the_same_document_makes_the_same_bytes() -> None:
    assert build(full_document()) == build(full_document())


def test_an_untouched_file_says_what_was_exported() -> None:
    (document,) = read("page.xlf", build(full_document()))
    assert (document.name, document.id, document.source_fingerprint) == (
        "page.xlf",
        DOCUMENT_ID,
        "5f0c",
    )
    assert (document.source_language, document.target_language) == ("en", "fr")
    assert [replace(unit, line=None) for unit in document.units] == [
        ReadUnit(
            id=segment.id,
            path=segment.path,
            source=segment.source,
            target=segment.target,
            state=segment.state,
            exported_target=target_fingerprint(segment.target),
        )
        for segment in full_document().segments
    ]


@given(fragments, fragments)
def test_every_fragment_comes_back(source: str, target: str) -> None:
    (unit,) = units_of(make_document(make_segment(source=source, target=target)))
    assert (unit.source, unit.target, unit.problem) == (source, target, "")


@pytest.mark.parametrize("language", SCRIPTS)
def test_utf_16_is_read_as_well(language: str) -> None:
    text = SCRIPTS[language].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    data = build(make_document(make_segment(source=text)))
    in_utf_16 = data.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    (document,) = read("page.xlf", in_utf_16)
    assert document.units[0].source == text


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('state="final"', SegmentState.TRANSLATED),
        ('state="signed-off"', SegmentState.TRANSLATED),
        ('state="translated"', SegmentState.TRANSLATED),
        ("", SegmentState.TRANSLATED),
        ('state="needs-review-translation"', SegmentState.MACHINE),
        ('state="needs-translation"', SegmentState.MACHINE),
        ('state="x-own"', SegmentState.MACHINE),
    ],
)
def test_the_state_that_a_tool_gave(attributes: str, expected: SegmentState) -> None:
    unit = edited(
        make_document(make_segment()), "</source>", f"</source><target {attributes}>Titre</target>"
    )
    assert (unit.target, unit.state) == ("Titre", expected)


def test_a_unit_that_is_not_approved_is_unconfirmed() -> None:
    document = make_document(make_segment(target="Titre", state=SegmentState.MACHINE))
    unit = edited(document, ' state="needs-review-translation"', "")
    assert unit.state is SegmentState.MACHINE


@pytest.mark.parametrize(
    "target",
    [
        "<target/>",
        "<target> \n</target>",
        '<target state="new">Heading 1</target>',
        '<target state="needs-translation">Heading 1</target>',
    ],
)
def test_no_translation_and_a_mere_copy_are_missing(target: str) -> None:
    unit = edited(make_document(make_segment()), "</source>", f"</source>{target}")
    assert unit.state is SegmentState.MISSING


def test_a_translator_s_note_comes_back_without_ours() -> None:
    unit = edited(
        make_document(make_segment()), "</trans-unit>", "<note>What is meant?</note></trans-unit>"
    )
    assert unit.note == "What is meant?"


@pytest.mark.parametrize(
    ("content", "target", "problem"),
    [
        ('<g id="1">Titre</g>', "Titre", "The code “1” was not exported."),
        ('<x id="b-1"/>Titre', "Titre", "The code “b-1” was not exported."),
        ('<g id="br-1">Titre</g>', "Titre", "The code “br-1” was not exported."),
        ('<x id="u0041-1"/>Titre', "Titre", "The code “u0041-1” was not exported."),
        ('<x id="ud800-1"/>Titre', "Titre", "The code “ud800-1” was not exported."),
        ('<x id="u0000-1"/>Titre', "Titre", "The code “u0000-1” was not exported."),
        ('Ti<ph id="1">&lt;b></ph>tre', "Ti&lt;b&gt;tre", "The code <ph> was not exported."),
        ('<mrk mtype="seg"><g id="b-1">Ti</g>tre</mrk>', "<b>Ti</b>tre", ""),
        ("Ti<!-- a -->tre<![CDATA[ <5]]>", "Titre &lt;5", ""),
    ],
)
def test_what_tools_do_to_codes(content: str, target: str, problem: str) -> None:
    unit = edited(
        make_document(make_segment()), "</source>", f"</source><target>{content}</target>"
    )
    assert (unit.target, unit.problem) == (target, problem)


def test_a_source_with_broken_markup_is_shown_and_locked() -> None:
    document = make_document(make_segment(source="<b>x<!-- y -->"))
    unit = etree.fromstring(build(document)).find(f".//{X}trans-unit")
    assert (unit.get("translate"), unit.find(f"{X}source").text) == ("no", "<b>x<!-- y -->")
    assert units_of(document) == ()


def test_a_target_with_broken_markup_is_told_in_a_note(strict: etree.XMLSchema) -> None:
    document = make_document(make_segment(label="", target="<b>x", state=SegmentState.TRANSLATED))
    root = etree.fromstring(build(document))
    strict.assertValid(root)
    assert [element.text for element in root.find(f".//{X}trans-unit")] == [
        "Heading 1",
        "The present translation has broken markup: <b>x",
    ]


def test_labels_may_hold_what_xml_cannot() -> None:
    document = make_document(make_segment(label="A\x00\u2028B"), note="C\x01\nD", title="E\x0bF")
    root = etree.fromstring(build(document))
    assert [note.text for note in root.iter(f"{X}note")] == [
        "E F",
        "https://example.org/en/meetings/annual/",
        "C\ufffd\nD",
        "A\ufffd B",
    ]


def test_several_files_in_one_are_several_documents() -> None:
    other = DOCUMENT_ID.replace("0b", "1b")
    both = etree.fromstring(build(make_document(make_segment())))
    both.append(etree.fromstring(build(make_document(make_segment(), id=other)))[0])
    assert [document.id for document in read("both.xlf", etree.tostring(both))] == [
        DOCUMENT_ID,
        other,
    ]
