"""Packages: made the same each time, and taken apart without trust."""

import io
import struct
import zipfile
from collections.abc import Iterable

import pytest
from lxml import etree

from cms.localisation.exchange import archive, po, unreadable, xliff
from cms.localisation.exchange.document import TranslationDocument
from cms.localisation.exchange.package import (
    ExchangeFormat,
    ReadFiles,
    build_files,
    build_package,
    read_files,
)
from tests.localisation.exchange.documents import DOCUMENT_ID, make_document, make_segment

OTHER_ID = DOCUMENT_ID.replace("0b", "1b")


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files:
            package.writestr(name, data)
    return stream.getvalue()


def two_documents() -> list[TranslationDocument]:
    return [make_document(make_segment()), make_document(make_segment(), id=OTHER_ID)]


def errors_of(result: ReadFiles) -> list[str]:
    return [str(error) for error in result.errors]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Annual meeting", "annual-meeting.fr.0b9ad1a2.xlf"),
        ("../../etc/passwd\x00", "etcpasswd.fr.0b9ad1a2.xlf"),
        ("الاجتماع", "page.fr.0b9ad1a2.xlf"),
        ("a" * 200, f"{'a' * 60}.fr.0b9ad1a2.xlf"),
    ],
)
def test_names_are_safe(title: str, name: str) -> None:
    files = list(build_files([make_document(title=title)], ExchangeFormat.XLIFF))
    assert files == [(name, xliff.build(make_document(title=title)))]


def test_names_are_unique() -> None:
    twin = DOCUMENT_ID[:-1] + "c"
    files = build_files([make_document(), make_document(id=twin)], ExchangeFormat.PO)
    assert [name for name, _data in files] == [
        "annual-meeting.fr.0b9ad1a2.po",
        f"annual-meeting.fr.{twin}.po",
    ]


def test_the_same_documents_make_the_same_package() -> None:
    package = build_package(two_documents(), ExchangeFormat.PO)
    assert package == build_package(two_documents(), ExchangeFormat.PO)
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        assert opened.testzip() is None
        assert {entry.date_time for entry in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("file_format", ExchangeFormat)
def test_a_package_is_read_back(file_format: ExchangeFormat) -> None:
    result = read_files([("job.zip", build_package(two_documents(), file_format))])
    assert errors_of(result) == []
    assert [document.id for document in result.documents] == [DOCUMENT_ID, OTHER_ID]


def test_a_file_that_cannot_be_read_leaves_the_others() -> None:
    good, other = (xliff.build(document) for document in two_documents())
    package = zipped([("a.xlf", good), ("b.xlf", b"<xliff"), ("c.txt", b"Hello"), ("d.zip", b"")])
    result = read_files([("job.ZIP", package), ("e.XLIFF", other)])
    assert [document.name for document in result.documents] == ["job.ZIP/a.xlf", "e.XLIFF"]
    assert [(error.name, error.line) for error in result.errors] == [
        ("job.ZIP/b.xlf", 1),
        ("job.ZIP/c.txt", None),
        ("job.ZIP/d.zip", None),
    ]
    assert errors_of(result)[1:] == [
        "job.ZIP/c.txt: Only .xlf, .po and .zip files are read.",
        "job.ZIP/d.zip: Only .xlf, .po and .zip files are read.",
    ]


def test_the_same_translation_twice_is_for_people_to_decide() -> None:
    document = make_document(make_segment())
    result = read_files([("a.xlf", xliff.build(document)), ("b.po", po.build(document))])
    assert [document.name for document in result.documents] == ["a.xlf"]
    assert errors_of(result) == ["b.po: The same translation is in “a.xlf” already."]


def test_what_systems_add_to_packages_is_passed_over() -> None:
    package = zipped(
        [
            ("__MACOSX/._a.xlf", b"\x00"),
            ("pages/", b""),
            ("pages/.DS_Store", b"\x00"),
            ("pages/a.xlf", xliff.build(make_document())),
        ]
    )
    result = read_files([("job.zip", package)])
    assert errors_of(result) == []
    assert [document.name for document in result.documents] == ["job.zip/pages/a.xlf"]


@pytest.mark.parametrize("name", ["../a.xlf", "/a.xlf", "x/../../a.xlf", "..\\a.xlf", "C:a.xlf"])
def test_unsafe_names_are_refused(name: str) -> None:
    result = read_files([("job.zip", zipped([(name, xliff.build(make_document()))]))])
    assert errors_of(result) == [f"job.zip/{name}: The package has a file with an unsafe name."]
    assert result.documents == ()


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zipped([("a.xlf", b" " * (unreadable.MAX_BYTES + 1))])
    assert len(bomb) < 20_000
    assert errors_of(read_files([("job.zip", bomb)])) == [
        "job.zip/a.xlf: The file is larger than 5 MB."
    ]


def test_a_bomb_that_lies_about_its_size_is_damaged() -> None:
    bomb = bytearray(zipped([("a.xlf", b" " * 1_000_000)]))
    size = struct.pack("<L", 1_000_000)
    for _header in range(2):
        at = bomb.index(size)
        bomb[at : at + 4] = struct.pack("<L", 10)
    assert errors_of(read_files([("job.zip", bytes(bomb))])) == [
        "job.zip/a.xlf: The file is damaged in its package."
    ]


def test_a_package_has_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    package = zipped([("a.po", b"aaaa"), ("b.po", b"bbbb")])
    monkeypatch.setattr(archive, "MAX_FILES", 1)
    assert errors_of(read_files([("job.zip", package)])) == [
        "job.zip: The package has more than 1 files."
    ]
    monkeypatch.setattr(archive, "MAX_FILES", 2)
    monkeypatch.setattr(archive, "MAX_PACKAGE_BYTES", 7)
    assert errors_of(read_files([("job.zip", package)])) == [
        "job.zip: The package unpacks to more than 0 MB."
    ]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a package" * 10])
def test_what_is_no_package_is_told(data: bytes) -> None:
    assert errors_of(read_files([("job.zip", data)])) == [
        "job.zip: This is not a ZIP file, or it is damaged."
    ]


def test_a_password_and_other_methods_are_told() -> None:
    package = zipped([("a.po", b"aaaa")])
    flags = package.index(b"PK\x01\x02") + 8
    locked = package[:flags] + b"\x01" + package[flags + 1 :]
    method = package[: flags + 2] + b"\x0c" + package[flags + 3 :]
    assert errors_of(read_files([("1.zip", locked), ("2.zip", method)])) == [
        "1.zip/a.po: The file is protected by a password.",
        "2.zip/a.po: The file is packed by a method that is not read.",
    ]


def test_a_damaged_file_is_told() -> None:
    package = bytearray(zipped([("a.po", b"aaaa" * 100)]))
    package[38] ^= 0xFF
    assert errors_of(read_files([("job.zip", bytes(package))])) == [
        "job.zip/a.po: The file is damaged in its package."
    ]


def test_a_page_twice_in_one_file_is_refused() -> None:
    both = etree.fromstring(xliff.build(make_document(make_segment())))
    both.append(etree.fromstring(xliff.build(make_document(make_segment(target="Titre"))))[0])

    result = read_files([("both.xlf", etree.tostring(both))])

    assert result.documents == ()
    assert errors_of(result) == [
        f"both.xlf: The translation “{DOCUMENT_ID}” is there twice: leave one of the two in the"
        " file."
    ]
