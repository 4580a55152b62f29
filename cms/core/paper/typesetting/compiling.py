"""Has a paper set by Typst in a child process with limits of time and memory."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cms.core.paper.document import Document
from cms.core.paper.typesetting.data import DocumentData

logger = logging.getLogger(__name__)

HERE = Path(__file__).parent
TEMPLATE = HERE / "paper.typ"
FONT_FOLDERS = (HERE.parent / "fonts", HERE.parents[1] / "share_cards" / "fonts")
SECONDS = 60
MEMORY_BYTES = 2 * 1024**3
# Every thread takes address space: as many as the machine has processors would pass the limit.
ENVIRONMENT = {"RAYON_NUM_THREADS": "2", "MALLOC_ARENA_MAX": "2"}
# What Typst says of letters that none of the fonts has; PDF/UA forbids to leave them out.
NO_LETTER = "could not be displayed"


class PaperError(Exception):
    """A paper could not be set; the message says why."""


def as_pdf(document: Document) -> bytes:
    """The document as tagged PDF (PDF/UA-1, ISO 14289-1): the same bytes for the same document.

    A document with letters that no font of the project has is tagged as well, but claims nothing:
    such letters are shown as boxes and can be copied. Raises PaperError.
    """
    try:
        return _set(document, "pdf/ua", _read_pdf)
    except PaperError as error:
        if NO_LETTER not in str(error):
            raise
        logger.warning("“%s” is no PDF/UA: %s", document.title, error)
        return _set(document, "pdf", _read_pdf)


def page_pictures(document: Document, at_most: int) -> list[bytes]:
    """What the first pages of the PDF look like, each as PNG. Raises PaperError."""
    return _set(document, "png", lambda folder: _read_pages(folder, at_most))


def _set(document: Document, kind: str, read: Callable[[Path], Any]) -> Any:
    with TemporaryDirectory(prefix="paper-") as name:
        folder = Path(name)
        _write(document, folder)
        _run(folder, kind)
        return read(folder)


def _write(document: Document, folder: Path) -> None:
    data = DocumentData(document)
    content = {**data.as_dict(), "timestamp": int(document.written_at.timestamp())}
    (folder / "paper.typ").write_bytes(TEMPLATE.read_bytes())
    (folder / "document.json").write_text(json.dumps(content), "utf-8")
    for name, picture in data.pictures.items():
        (folder / name).write_bytes(picture)


def _run(folder: Path, kind: str) -> None:
    command = [sys.executable, "-I", str(HERE / "child.py"), str(folder), kind, str(MEMORY_BYTES)]
    try:
        done = subprocess.run(  # noqa: S603  our own file; nothing of an author's is an argument
            [*command, *map(str, FONT_FOLDERS)],
            capture_output=True,
            timeout=SECONDS,
            env=ENVIRONMENT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PaperError(f"Typesetting took more than {SECONDS} seconds.") from error
    if done.returncode != 0:
        raise PaperError(_reason(done))


def _reason(done: subprocess.CompletedProcess[bytes]) -> str:
    try:
        said = json.loads(done.stdout)
        return " ".join([said["error"], *said["hints"]])
    except ValueError:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return f"Typesetting ended with {done.returncode}. {' '.join(last)}".strip()


def _read_pdf(folder: Path) -> bytes:
    return (folder / "paper.pdf").read_bytes()


def _read_pages(folder: Path, at_most: int) -> list[bytes]:
    names = (folder / f"page-{number}.png" for number in range(1, at_most + 1))
    return [name.read_bytes() for name in names if name.exists()]
