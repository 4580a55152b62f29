"""PO: what is written, as gettext and polib see it, and what is read back."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given

from cms.localisation.exchange.document import ReadUnit, target_fingerprint
from cms.localisation.exchange.po import build, read
from cms.localisation.segments.segment import SegmentState
from tests.localisation.exchange.documents import (
    DOCUMENT_ID,
    SCRIPTS,
    fragments,
    full_document,
    make_document,
    make_segment,
)


def edited(old: str, new: str) -> ReadUnit:
    """The unit of a document with one heading, after a change of the file's text."""
    text = build(make_document(make_segment())).decode()
    assert text.count(old) == 1
    (unit,) = read("page.po", text.replace(old, new).encode()).units
    return unit


def test_what_a_tool_is_given() -> None:
    segment = make_segment(
        source='See <a id="a1">it</a>\u2028\x0b',
        target="Voir",
        state=SegmentState.MACHINE,
        origin="memory",
        max_length=60,
    )
    fingerprint = target_fingerprint("Voir")
    assert build(make_document(segment)).decode() == (
        "# Annual meeting\n"
        "# https://example.org/en/meetings/annual/\n"
        'msgid ""\n'
        'msgstr ""\n'
        '"Project-Id-Version: icscentre-cms\\n"\n'
        '"Language: fr\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"X-Document-ID: {DOCUMENT_ID}\\n"\n'
        '"X-Source-Fingerprint: 5f0c\\n"\n'
        '"X-Source-Language: en\\n"\n'
        "\n"
        "#. Body: heading\n"
        "#. At most 60 characters.\n"
        "#. Unconfirmed draft: memory\n"
        "#. https://example.org/en/meetings/annual/\n"
        "#. Please use the formal address.\n"
        f"#. exported-target: {fingerprint}\n"
        "#, fuzzy\n"
        'msgctxt "body.block-1|segment-1"\n'
        'msgid "See <a id=\\"a1\\">it</a>&#x2028;&#x0B;"\n'
        'msgstr "Voir"\n'
    )


def test_an_earlier_wording_is_the_previous_msgid() -> None:
    entry = polib.pofile(build(full_document()).decode())[1]
    assert entry.previous_msgid == "See <i>the report</i>."
    assert "Earlier translation: Voir <i>le rapport</i>." in entry.comment.splitlines()


def test_equal_texts_in_two_places_stay_two() -> None:
    file = polib.pofile(build(full_document()).decode())
    assert [entry.msgctxt for entry in file if entry.msgid == "Heading 1"] == [
        "body.block-1|segment-1",
        "body.block-4|segment-4",
    ]


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext is not installed")
def test_gettext_accepts_it(tmp_path: Path) -> None:
    file = tmp_path / "page.po"
    file.write_bytes(build(full_document()))
    command = [
        "msgfmt",
        "--check-header",
        "--check-domain",
        "-o",
        str(tmp_path / "page.mo"),
        str(file),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, "error" in result.stderr) == (0, False), result.stderr


def test_an_untouched_file_says_what_was_exported() -> None:
    document = read("page.po", build(full_document()))
    assert (document.name, document.id, document.source_fingerprint) == (
        "page.po",
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
    document = make_document(make_segment(source=source, target=target))
    (unit,) = read("page.po", build(document)).units
    assert (unit.source, unit.target, unit.problem) == (source, target, "")


def test_labels_and_notes_may_hold_line_breaks_of_every_kind() -> None:
    document = make_document(
        make_segment(label="A\u2028B\x85C\x1cD\rE"), note="x\ny\x0cz", title="T\u2029U"
    )
    entry = polib.pofile(build(document).decode())[0]
    assert entry.comment.splitlines()[:3] == [
        "A B C D E",
        "https://example.org/en/meetings/annual/",
        "x y z",
    ]


@pytest.mark.parametrize(
    ("encoding", "named"), [("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", "cp1252")]
)
def test_other_encodings_are_read(encoding: str, named: str) -> None:
    document = make_document(make_segment(source=SCRIPTS["fr"]))
    text = build(document).decode().replace("charset=UTF-8", f"charset={named}")
    assert read("page.po", text.encode(encoding)).units[0].source == SCRIPTS["fr"]


@pytest.mark.parametrize(
    ("msgstr", "target", "problem"),
    [
        ("R&D &nbsp;<BR>", "R&amp;D \xa0<br/>", ""),
        ("<b>Titre", "<b>Titre", "<b> is not closed."),
        ("A&#xD800;", "A\ufffd", "There is a character that cannot be kept, U+D800."),
        ("A&#x00;", "A\ufffd", "There is a character that cannot be kept, U+0000."),
        ("A\x00", "A\ufffd", ""),
        ("<p>Titre</p>", "<p>Titre</p>", "<p> is not a tag that can be used here."),
    ],
)
def test_what_translators_do_to_markup(msgstr: str, target: str, problem: str) -> None:
    unit = edited('Heading 1"\nmsgstr ""', f'Heading 1"\nmsgstr "{msgstr}"')
    assert (unit.target, unit.problem) == (target, problem)


def test_a_fuzzy_entry_is_unconfirmed() -> None:
    unit = edited(
        'msgctxt "body.block-1|segment-1"\nmsgid "Heading 1"\nmsgstr ""',
        '#, fuzzy\nmsgctxt "body.block-1|segment-1"\nmsgid "Heading 1"\nmsgstr "Titre"',
    )
    assert (unit.target, unit.state) == ("Titre", SegmentState.MACHINE)


def test_a_translator_s_comment_comes_back() -> None:
    unit = edited("#. Body: heading", "# What is meant?\n#. Body: heading")
    assert unit.note == "What is meant?"


def test_obsolete_entries_are_left_out_and_foreign_ones_have_no_path() -> None:
    data = build(make_document()) + b'\n#~ msgid "old"\n#~ msgstr "vieux"\n'
    data += b'\nmsgid "own"\nmsgstr "propre"\n'
    assert [(unit.path, unit.id) for unit in read("page.po", data).units] == [("", "|own")]


def test_an_entry_without_the_hidden_fingerprint_is_read() -> None:
    unit = edited(f"#. exported-target: {target_fingerprint('')}\n", "")
    assert unit.exported_target == ""
