"""Files that are broken or made to do harm: one clear message each, quickly."""

import contextlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from meetings.concept_notes import UnreadableDocument, read_concept_note
from tests.meetings.concept_notes import word_files as word
from tests.processor_time import ends

GOOD = word.document_xml(word.paragraph("A title", style="Title"), word.paragraph("Some text."))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
DOCTYPE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]><a>&l9;</a>"
)


def _deep_xml(depth: int) -> str:
    return word.document_xml("<w:p>" * depth + "</w:p>" * depth)


def _bomb() -> bytes:
    return word.word_file(GOOD, word__media__picture_dot_bmp=bytes(80 * 1024 * 1024))


def _lying_bomb() -> bytes:
    """An entry that declares one byte and holds 80 MB."""
    data = bytearray(word.word_file(GOOD, word__media__a_dot_bin=bytes(80 * 1024 * 1024)))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        entry = package.getinfo("word/media/a.bin")
    size = entry.file_size.to_bytes(4, "little")
    return bytes(data).replace(size, (1).to_bytes(4, "little"))


def _with_doubled_part() -> bytes:
    target = io.BytesIO(word.word_file(GOOD))
    with zipfile.ZipFile(target, "a") as package, pytest.warns(UserWarning):
        package.writestr("word/document.xml", GOOD)
    return target.getvalue()


def _encrypted_entry() -> bytes:
    data = bytearray(word.word_file(GOOD))
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


HOSTILE: dict[str, tuple[str, bytes, str]] = {
    "zip bomb": ("a.docx", _bomb(), "too large when unpacked"),
    "zip bomb with false sizes": ("a.docx", _lying_bomb(), "damaged"),
    "too many parts": (
        "a.docx",
        word.word_file(GOOD, **{f"word__x{n}_dot_bin": b"" for n in range(2100)}),
        "parts",
    ),
    "part twice": ("a.docx", _with_doubled_part(), "damaged"),
    "encrypted part": ("a.docx", _encrypted_entry(), "password"),
    "external entity": ("a.docx", word.word_file(DOCTYPE), "document type"),
    "external entity in a side part": (
        "a.docx",
        word.word_file(GOOD, word__styles_dot_xml=DOCTYPE),
        "document type",
    ),
    "entity in UTF-16": (
        "a.docx",
        word.word_file(GOOD, word__styles_dot_xml=DOCTYPE.encode("utf-16")),
        "document type",
    ),
    "billion laughs": ("a.docx", word.word_file(LAUGHS), "document type"),
    "macros": ("a.docx", word.word_file(GOOD, word__vbaProject_dot_bin=OLE), "macros"),
    "macros by content type": (
        "a.docx",
        word.archive(
            {
                "[Content_Types].xml": word.CONTENT_TYPES.replace(
                    "openxmlformats-officedocument.wordprocessingml.document.main",
                    "ms-word.document.macroEnabled.main",
                ),
                "_rels/.rels": word.PACKAGE_RELATIONSHIPS,
                "word/document.xml": GOOD,
            }
        ),
        "macros",
    ),
    "macro document": ("a.docm", word.word_file(GOOD), "macros"),
    "broken XML": ("a.docx", word.word_file(GOOD[:-20]), "not well-formed"),
    "deep XML": ("a.docx", word.word_file(_deep_xml(5000)), "deeper"),
    "many elements": (
        "a.docx",
        word.word_file(word.document_xml("<w:p/>" * 200_000)),
        "too large when unpacked",
    ),
    "many attributes": (
        "a.docx",
        word.word_file(
            word.document_xml('<w:p a="" b="" c="" d="" e="" f="" g="" h="" i="" j=""/>' * 20_000)
        ),
        "too large when unpacked",
    ),
    "long text": (
        "a.docx",
        word.word_file(
            word.document_xml(
                word.paragraph(" ".join(str(n * 7919 % 1000003) for n in range(200_000)))
            )
        ),
        "characters",
    ),
    "archive of something else": ("a.docx", word.archive({"a.txt": "x"}), "not a Word document"),
    "truncated archive": ("a.docx", word.word_file(GOOD)[:400], "damaged"),
    "only the first bytes": ("a.docx", b"PK\x03\x04", "damaged"),
    "no main part": (
        "a.docx",
        word.archive({"[Content_Types].xml": word.CONTENT_TYPES, "word/document2.xml": GOOD}),
        "damaged",
    ),
    "other root": ("a.docx", word.word_file("<a/>"), "damaged"),
    "PDF": ("a.docx", b"%PDF-1.7\n...", "a PDF"),
    "picture": ("a.docx", b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
    "old Word": ("a.docx", OLE, "old Word document"),
    "password": ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "text named docx": ("a.docx", b"Just text.", "not a Word document"),
    "empty": ("a.md", b"", "empty"),
    "only spaces": ("a.txt", b" \n\n\t ", "empty"),
    "only marks": ("a.md", b"# \n\n***\n", "no text"),
    "empty Word": ("a.docx", word.word_file(word.document_xml()), "no text"),
    "NUL bytes": ("a.txt", b"A title\n\nab\x00cd", "line 3"),
    "random bytes": ("a.md", bytes(range(256)) * 20, "UTF-8"),
    "garbled": ("a.txt", "Сегодня хорошая погода и мы рады".encode("koi8-r"), "UTF-8"),
    "cut UTF-16": ("a.txt", b"\xff\xfea\x00b", "UTF-8"),
    "Word as text": ("a.txt", word.word_file(GOOD), "not text"),
    "too large": ("a.txt", b"word " * (3 * 1024 * 1024), "larger than 10 MB"),
    "too long": ("a.txt", b"word " * 200_000, "characters"),
    "wrong ending": ("a.odt", b"text", "kind"),
    "no ending": ("note", b"text", "kind"),
    "deep HTML": ("a.html", b"<div>" * 20_000 + b"x", "deeper"),
    "deep inline HTML": ("a.html", b"<b><i>" * 20_000 + b"x", "deeper"),
    "deep lists": ("a.html", b"<ul><li>" * 5_000 + b"x", "deeper"),
    "many tags": ("a.html", b"<br>" * 40_000 + b"x", "tags"),
    "deep quotations": ("a.md", b">" * 3000 + b" x", "deeper"),
    "deep list in Markdown": (
        "a.md",
        "\n".join("  " * n + "- x" for n in range(200)).encode(),
        "deeper",
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_clear_message_in_time(case: str, tmp_path: Path) -> None:
    name, data, expected = HOSTILE[case]
    path = tmp_path / name
    path.write_bytes(data)
    with ends(), pytest.raises(UnreadableDocument) as raised:
        read_concept_note(path)
    message = str(raised.value)
    assert expected in message
    assert f"“{name}”" in message
    assert message.endswith(".")
    assert str(tmp_path) not in message


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="no file"):
        read_concept_note(tmp_path / "missing.md")
    with pytest.raises(UnreadableDocument, match="folder"):
        read_concept_note(tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b"*a **b " * 20_000,
        b"![" * 50_000,
        b"`" * 100_000,
        b"a](" * 50_000,
        b"<!--" * 50_000,
        b"<b" * 100_000,
        b"_" * 200_000,
        b"| a " * 50_000 + b"\n" + b"|---" * 50_000,
        b"1. " * 50_000,
        b"[^1]" * 50_000 + b"\n\n[^1]: x",
        b"<sup>1</sup>" * 20_000 + b"\n\n<sup>1</sup> x",
        b"[1]: x\n" * 40_000,
        b"Date: " * 50_000,
        b"- a\n" * 40_000,
        b"leave " * 40_000,
        b"# a\n" * 9_000,
        b"a\n\n" * 60_000,
        b"**a:** b\n\n" * 15_000,
        b"10-12 " * 50_000,
        b"Contact " + b"Aa " * 100_000 + b"x@example.org",
        b"Contact " + b"a" * 200_000,
        b"&amp;" * 90_000,
        b"x, " * 100_000,
        b"(" * 200_000,
    ],
)
def test_text_made_to_be_slow(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_bytes((b"# T\n\nVenue: x\n\n" + data)[:150_000])
    with ends(), contextlib.suppress(UnreadableDocument):
        read_concept_note(path)


_CHILD = """
import resource, sys
from pathlib import Path
from meetings.concept_notes import read_concept_note
read_concept_note(Path(sys.argv[1]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def test_the_largest_word_file_that_is_accepted_stays_within_memory(
    tmp_path: Path,
) -> None:
    path = tmp_path / "note.docx"
    fill = "".join(f'<w:p a="{n}" b="{n}"/>' for n in range(59_000))
    path.write_bytes(word.word_file(word.document_xml(word.paragraph("A title"), fill)))
    # A shell in between, for a child starts with the peak of the process it comes from.
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" -c "$1" "$2"; exit $?', sys.executable, _CHILD, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert int(done.stdout) < 300
