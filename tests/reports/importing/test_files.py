"""Files stand in the folder or the package, and nothing outside of it can be had."""

import hashlib
import io
import zipfile

import pytest

from reports.importing.facts_of_files import FileFacts, facts_of, language_in
from reports.importing.files import Folder, NoFiles, Package, UnusableFile
from tests.reports.importing.tables import pdf, zip_of


def test_what_a_pdf_says_of_itself(tmp_path) -> None:
    content = pdf(language="fr-FR", pages=3, made="D:20120405120000Z")
    (tmp_path / "a.pdf").write_bytes(content)

    assert facts_of(Folder(tmp_path), "a.pdf") == FileFacts(
        "a.pdf", hashlib.sha256(content).hexdigest(), len(content), 3, "fr", 2012
    )


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("a-fr.pdf", "fr"),
        ("a_DE.docx", "de"),
        ("a.ar.epub", "ar"),
        ("a-xx.pdf", ""),
        ("fr.pdf", ""),
    ],
)
def test_the_language_at_the_end_of_a_name(name, language) -> None:
    assert language_in(name) == language


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.pdf", "not in the folder"),
        ("../secret.pdf", "leads out"),
        ("/etc/secret.pdf", "leads out"),
        ("a\\..\\..\\secret.pdf", "leads out"),
        ("C:secret.pdf", "leads out"),
        ("link.pdf", "leads out"),
        ("a\0.pdf", "leads out"),
        ("script.exe", "none of"),
        ("empty.pdf", "empty"),
        ("text.pdf", "not a PDF"),
        ("locked.pdf", "password"),
        ("x" * 151 + ".pdf", "too long"),
    ],
)
def test_what_cannot_be_had_from_a_folder(tmp_path, name, message) -> None:
    (tmp_path / "secret.pdf").write_bytes(pdf())
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "link.pdf").symlink_to(tmp_path / "secret.pdf")
    (folder / "empty.pdf").touch()
    (folder / "text.pdf").write_text("no PDF")
    (folder / "locked.pdf").write_bytes(pdf(password="a"))

    with pytest.raises(UnusableFile, match=message):
        facts_of(Folder(folder), name)


@pytest.mark.parametrize("name", ["a.pdf", "files/a.pdf"])
def test_a_package_with_one_folder_in_it(name) -> None:
    package = Package(zip_of(**{"files/a__pdf": pdf(pages=2)}))

    assert facts_of(package, name).pages == 2


@pytest.mark.parametrize("name", ["../a.pdf", "/a.pdf", "b.pdf"])
def test_what_cannot_be_had_from_a_package(name) -> None:
    package = Package(zip_of(**{"../a__pdf": pdf(), "/a__pdf": pdf(), "c__pdf": pdf()}))

    with pytest.raises(UnusableFile, match=r"leads out|not in the package"):
        facts_of(package, name)


def test_what_is_damaged_in_its_package() -> None:
    """The stream itself: no checksum is reached."""
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.pdf", pdf())
    start = 30 + len("a.pdf")
    data = bytearray(output.getvalue())
    data[start : start + 20] = b"\xff" * 20

    with pytest.raises(UnusableFile, match="damaged in its package"):
        facts_of(Package(io.BytesIO(bytes(data))), "a.pdf")


def test_what_is_no_package() -> None:
    with pytest.raises(UnusableFile, match="ZIP"):
        Package(io.BytesIO(b"no package"))


def test_a_package_of_too_many_files() -> None:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as package:
        for number in range(2001):
            package.writestr(f"{number}.pdf", b"")

    with pytest.raises(UnusableFile, match="2000"):
        Package(output)


def test_no_files() -> None:
    with pytest.raises(UnusableFile, match="no files came"):
        facts_of(NoFiles(), "a.pdf")
