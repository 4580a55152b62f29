"""Whatever is uploaded: a translation or one clear error."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.localisation.exchange import po, xliff
from cms.localisation.exchange.unreadable import UnreadableFile
from tests.localisation.exchange.documents import full_document, make_document, make_segment
from tests.processor_time import ends

HEAD = '<?xml version="1.0"?>'
ROOT = '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
UNIT = '<trans-unit id="1"><source/></trans-unit>'
NO_DOCTYPE = "A document type declaration is not allowed."


def xliff_error(data: bytes | str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        xliff.read("page.xlf", data.encode() if isinstance(data, str) else data)
    return caught.value


def po_error(data: bytes | str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        po.read("page.po", data.encode() if isinstance(data, str) else data)
    return caught.value


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"Hello", b"PK\x03\x04", b'{"a": 1}'])
def test_what_is_not_xml_is_told(data: bytes) -> None:
    error = xliff_error(data)
    assert error.message.startswith("This is not XML: ")


def test_the_line_of_a_slip_is_told() -> None:
    error = xliff_error(f"{HEAD}\n{ROOT}\n<file></xliff>")
    assert error.line == 3
    assert str(error).startswith("page.xlf, line 3: This is not XML: ")


def test_no_file_of_the_server_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    data = xliff.build(make_document(make_segment())).decode()
    for declaration in (
        f'<!DOCTYPE xliff [<!ENTITY e SYSTEM "{secret.as_uri()}">]>',
        f'<!DOCTYPE xliff SYSTEM "{secret.as_uri()}">',
        f'<!DOCTYPE xliff [<!ENTITY % e SYSTEM "{secret.as_uri()}"> %e;]>',
    ):
        error = xliff_error(
            data.replace("?>", f"?>{declaration}").replace("Heading 1", "&e;").encode()
        )
        assert error.message == NO_DOCTYPE


@pytest.mark.parametrize("place", ["<note>&e9;</note>", '<note from="&e9;"/>'])
def test_entities_are_not_multiplied(place: str) -> None:
    entities = '<!ENTITY e0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)
    )
    with ends():
        xliff_error(f"{HEAD}<!DOCTYPE xliff [{entities}]>{ROOT}{place}</xliff>")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (f"{ROOT}</xliff>", "The file holds no translations."),
        (
            '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>',
            "XLIFF 2 is not read; please export as XLIFF 1.2.",
        ),
        (
            "<html/>",
            "This is not XLIFF 1.2: it begins with “html”, not with “xliff” of"
            " urn:oasis:names:tc:xliff:document:1.2.",
        ),
        (
            '<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"/>',
            "This is not XLIFF 1.2: it begins with “xliff”, not with “xliff” of"
            " urn:oasis:names:tc:xliff:document:1.2.",
        ),
        (
            f'{ROOT}<file original="a.html"><body/></file></xliff>',
            "The file was not exported here: it names no translation.",
        ),
        (
            f'{ROOT}<file><body><trans-unit id="1"/></body></file></xliff>',
            "A unit has no id or no source.",
        ),
        (
            f"{ROOT}<file><body><trans-unit><source/></trans-unit></body></file></xliff>",
            "A unit has no id or no source.",
        ),
        (
            f"{ROOT}<file><body>{UNIT}{UNIT}</body></file></xliff>",
            "The unit “1” is there twice.",
        ),
    ],
)
def test_other_xml_is_told(data: str, message: str) -> None:
    assert xliff_error(data).message == message


def test_deep_nesting_is_told() -> None:
    data = xliff.build(make_document(make_segment())).decode()
    deep = data.replace("Heading 1", '<g id="b-1">' * 100 + "</g>" * 100)
    assert xliff.read("a", deep.encode())[0].units[0].target == ""
    deeper = data.replace("Heading 1", '<g id="b-1">' * 5000 + "</g>" * 5000)
    assert xliff_error(deeper).message.startswith("This is not XML: ")


@pytest.mark.parametrize("read", [xliff.read, po.read])
def test_a_large_file_is_refused_unread(read: object) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read("large", b" " * 20_000_000)
    assert str(caught.value) == "large: The file is larger than 5 MB."


NO_HEADER = "The file was not exported here: its header has no X-Document-ID."


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"", NO_HEADER, None),
        (b'msgid "a"\nmsgstr "b"\n', NO_HEADER, None),
        (b'msgid ""\nmsgstr "X-Document-ID: 12"\n', NO_HEADER, None),
        (b'\n\nmsgid "a"b"\n', "This is not a PO file.", 3),
        (b'msgid "a"\nHello\n', "This is not a PO file.", 2),
        (b"<xliff/>", "This is not a PO file.", 1),
        (b"\n\n\xff\xfe\xff", "This is not text in the encoding utf-8.", 3),
        (b'"charset=klingon\\n"', "The encoding “klingon” is not known.", None),
        (b'"charset=punycode\\n"', "The encoding “punycode” is not known.", None),
        (b'"charset=cp9\\n"', "The encoding “cp9” is not known.", None),
        (b"\xff\xfea", "This is not text in the encoding utf-16.", 1),
    ],
)
def test_what_is_no_po_file_is_told(data: bytes, message: str, line: int | None) -> None:
    error = po_error(data)
    assert (error.message, error.line) == (message, line)


@pytest.mark.parametrize("line", ['"a"\n', "#. a\n", '#~ "a"\n', "# a\n\n"])
def test_an_endless_entry_is_refused(line: str) -> None:
    error = po_error('msgid "a"\n' + line * 2001)
    assert str(error).endswith(": An entry has more than 2000 lines.")


def test_many_entries_are_read() -> None:
    data = po.build(make_document(*(make_segment(n) for n in range(1001)))).decode()
    obsolete = '#~ msgid "a"\n#~ msgstr "b"\n\n' * 1001
    assert len(po.read("page.po", f"{data}\n{obsolete}".encode()).units) == 1001


def test_a_doubled_entry_is_told() -> None:
    head, _blank, entry = po.build(make_document(make_segment())).decode().partition("\n\n")
    error = po_error(f"{head}\n\n{entry}\n{entry}")
    assert error.message == "The unit “segment-1” is there twice."


def test_a_file_that_holds_a_path_is_not_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.po"
    secret.write_bytes(po.build(make_document()))
    assert po_error(str(secret)).message == "This is not a PO file."


_GOOD = [xliff.build(full_document()), po.build(full_document())]


@given(st.sampled_from(_GOOD), st.data())
def test_a_damaged_file_is_read_or_told(good: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 40)))
    damaged = good[:start] + data.draw(st.binary(max_size=20)) + good[end:]
    for read in (xliff.read, po.read):
        try:
            read("damaged", damaged)
        except UnreadableFile as error:
            assert error.message


@given(st.text('msgidstrcx"#~|,.: \n\\[]0n', max_size=80))
def test_any_text_is_a_po_file_or_told(text: str) -> None:
    try:
        po.read("any.po", text.encode())
    except UnreadableFile as error:
        assert error.message
