"""Files as authors make them, and as those do who mean harm. Each in a process of its own."""

import io
import subprocess
import sys

import pytest
from PIL import Image

from cms.core.files.inspection import limits, running
from cms.core.files.inspection.facts import FileFacts, Outcome, Reading
from cms.core.files.inspection.running import read_file
from tests.core.files import made_files


def read(content: bytes, *wanted: str) -> Reading:
    return read_file([content], *wanted)


def test_a_well_made_file() -> None:
    content = made_files.pdf(
        "Hello inter-\nnational world",
        "Second",
        language="fr-FR",
        title="Rapport",
        tagged=True,
        bookmarks="Beginning",
        shows_title=True,
        pdfua="1",
    )

    assert read(content, "text") == Reading(
        FileFacts(
            Outcome.READ,
            "pdf",
            pages=2,
            is_tagged=True,
            language="fr-FR",
            title="Rapport",
            shows_title=True,
            has_bookmarks=True,
            is_encrypted=False,
            has_text=True,
            claims_pdfua=True,
            missing_fonts=["Helvetica"],
        ),
        {1: "Hello international world", 2: "Second"},
    )


def test_a_file_that_needs_mending() -> None:
    content = made_files.pdf("", marked_only=True, javascript="app.alert(1)", attachment="more.txt")
    facts = read(content, "text").facts

    assert (facts.is_tagged, facts.has_text, facts.active) == (
        False,
        False,
        ["embedded-files", "javascript", "open-action"],
    )


def test_a_file_only_a_password_opens() -> None:
    facts = read(made_files.encrypted("password"), "text").facts

    assert facts == FileFacts(Outcome.LOCKED, "pdf", is_encrypted=True)


def test_a_file_that_opens_and_forbids() -> None:
    reading = read(made_files.encrypted(""), "text")

    assert (reading.facts.outcome, reading.facts.is_encrypted, reading.texts) == (
        Outcome.READ,
        True,
        {1: "Secret"},
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 agenda", "pdf"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 50, "pdf"),
        (made_files.pdf("Words")[:300], "pdf"),
        (made_files.without_pages(), "pdf"),
        (b"PK\x03\x04junk", "zip"),
    ],
)
def test_a_damaged_file_is_unreadable_and_no_error(content, kind) -> None:
    assert read(content, "text") == Reading(FileFacts(Outcome.UNREADABLE, kind))


def test_a_bomb_ends_within_the_limits_and_leaves_its_facts() -> None:
    reading = read(made_files.bomb(), "text")

    assert (reading.facts.outcome, reading.facts.pages, reading.texts) == (Outcome.READ, 1, {})


# Run by a small process: a child begins with the peak of the one it comes from.
MEASURE = """
import resource, subprocess, sys
command = [sys.executable, "-s", "-m", "cms.core.files.inspection", sys.argv[1], "text"]
subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
"""


def test_a_bomb_takes_no_more_memory_than_it_may(tmp_path) -> None:
    bomb = tmp_path / "file"
    bomb.write_bytes(made_files.bomb())

    # A shell in between, so that it is small from its beginning.
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" -c "$1" "$2"; exit $?', sys.executable, MEASURE, str(bomb)],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(running.PROJECT)},
    )

    assert 0 < int(done.stdout) <= limits.MEMORY_BYTES


def test_a_file_that_takes_too_long_is_given_up(monkeypatch) -> None:
    monkeypatch.setattr(running, "WALL_SECONDS", 0.01)

    assert read(made_files.pdf("Words")) == Reading(FileFacts(Outcome.UNREADABLE))


@pytest.mark.parametrize(
    ("content", "facts"),
    [
        (
            made_files.word("Note", "fr-FR"),
            FileFacts(Outcome.READ, "docx", language="fr-FR", title="Note"),
        ),
        (
            made_files.sheet("Zahlen"),
            FileFacts(Outcome.READ, "xlsx", language="de-DE", title="Zahlen"),
        ),
        (made_files.epub(), FileFacts(Outcome.READ, "epub", language="fr", title="Un livre")),
        (made_files.archive({"a.txt": "a"}), FileFacts(Outcome.READ, "zip")),
        (b"one,two\n1,2\n", FileFacts(Outcome.READ, "txt")),
        (b"MZ\x90\x00", FileFacts(Outcome.READ, "exe")),
    ],
)
def test_other_kinds_of_files(content, facts) -> None:
    assert read(content, "text") == Reading(facts)


def test_xml_of_a_file_reads_no_other_files() -> None:
    core = (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&e;</dc:title></x>'
    )
    content = made_files.archive(
        {"[Content_Types].xml": "", "word/document.xml": "", "docProps/core.xml": core}
    )

    assert read(content).facts == FileFacts(Outcome.READ, "docx")


def test_the_first_page_as_a_picture() -> None:
    picture = Image.open(io.BytesIO(read(made_files.pdf("Cover"), "cover").picture))

    assert (picture.format, picture.size) == ("PNG", (1200, 1699))


def test_the_reader_knows_no_secret(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("SECRET_KEY", "canary")
    seen = []
    monkeypatch.setattr(running.subprocess, "run", lambda *args, **kwargs: seen.append(kwargs))
    with pytest.raises(AttributeError):
        read(b"")

    assert set(seen[0]["env"]) == {"PYTHONPATH", "LANG", "OPENBLAS_NUM_THREADS", "PATH"}
