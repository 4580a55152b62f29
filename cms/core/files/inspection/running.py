"""Has a file read by a process of its own, which may fail without harm."""

import base64
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from cms.core.files.inspection.facts import FileFacts, Outcome, Reading
from cms.core.files.inspection.limits import OUTPUT_BYTES

logger = logging.getLogger(__name__)

WALL_SECONDS = 20
PROJECT = Path(__file__).resolve().parents[4]
# Nothing of the site's own environment: no address, no secret.
ENVIRONMENT = {"PYTHONPATH": str(PROJECT), "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}


def read_file(chunks: Iterable[bytes], *wanted: str) -> Reading:
    """Read a file given in chunks; `wanted` may name `text` and `cover` besides the facts.

    Never raises for what is in the file: a crash, a bomb or a time-out leaves what was read before
    it, and no `Outcome.READ` without facts.
    """
    with tempfile.TemporaryDirectory(prefix="inspection-") as folder:
        path = Path(folder, "file")
        with path.open("wb") as copy:
            for chunk in chunks:
                copy.write(chunk)
        with Path(folder, "answer").open("w+b") as answer:
            _run(path, wanted, answer)
            answer.seek(0)
            return _reading_of(_lines(answer))


def _run(path: Path, wanted: Iterable[str], answer: IO[bytes]) -> None:
    command = [sys.executable, "-s", "-m", "cms.core.files.inspection", str(path), *wanted]
    environment = ENVIRONMENT | {"PATH": os.defpath}
    try:
        done = subprocess.run(  # noqa: S603  our own module and a path of our own
            command,
            stdin=subprocess.DEVNULL,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            timeout=WALL_SECONDS,
            env=environment,
            cwd=path.parent,
            check=False,
        )
    except subprocess.TimeoutExpired:
        logger.info("A file took too long to read.")
    else:
        if done.returncode:
            logger.info("A file could not be read to its end (%s).", done.returncode)


def _lines(answer: IO[bytes]) -> Iterator[dict[str, Any]]:
    """What was said, up to where the process may have broken off in the middle of a line."""
    for line in answer.read(OUTPUT_BYTES).splitlines():
        try:
            said = json.loads(line)
        except ValueError:
            return
        if isinstance(said, dict):
            yield said


def _reading_of(lines: Iterable[dict[str, Any]]) -> Reading:
    facts = FileFacts(Outcome.UNREADABLE)
    texts: dict[int, str] = {}
    picture = b""
    for said in lines:
        if "facts" in said:
            facts = FileFacts.from_json(said["facts"])
        elif "page" in said:
            texts[said["page"]] = said["text"]
        elif "picture" in said:
            picture = base64.b64decode(said["picture"])
    return Reading(facts, texts, picture)
