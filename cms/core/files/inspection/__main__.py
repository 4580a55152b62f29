"""Reads one file: `python -m cms.core.files.inspection PATH [facts] [text] [cover]`.

Writes a JSON object a line: `{"facts": …}`, `{"page": 1, "text": …}`, `{"picture": base64}`. What
was written before the process ran out of memory or time counts.
"""

import base64
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from cms.core.files.inspection.limits import limit_this_process


def main(path: str, wanted: set[str]) -> None:
    """Say what is wanted of the file, the cheap things first."""
    # Only now, within the limits: these libraries read what others have made.
    from cms.core.files.inspection.facts import FileFacts, Outcome
    from cms.core.files.inspection.kinds import HEAD_BYTES, kind_by_head

    with Path(path).open("rb") as file:
        kind = kind_by_head(file.read(HEAD_BYTES))
    if kind == "pdf":
        from cms.core.files.inspection.pdf import pdf_facts

        facts = pdf_facts(path)
    elif kind == "zip":
        from cms.core.files.inspection.office import archive_facts

        facts = archive_facts(path)
    else:
        facts = FileFacts(Outcome.READ, kind)
    say(facts=facts.as_json())
    if facts.kind == "pdf" and facts.outcome == Outcome.READ:
        say_pages(path, wanted, facts)


def say_pages(path: str, wanted: set[str], facts: Any) -> None:
    """The text and the picture; and once more the facts, which by then tell of the text."""
    from cms.core.files.inspection.pdf_pages import first_page_picture, page_texts

    if "cover" in wanted:
        say(picture=base64.b64encode(first_page_picture(path)).decode("ascii"))
    if "text" in wanted:
        has_text = False
        for number, text in page_texts(path):
            has_text = has_text or bool(text)
            say(page=number, text=text)
        say(facts=dataclasses.replace(facts, has_text=has_text).as_json())


def say(**values: Any) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    limit_this_process()
    main(sys.argv[1], set(sys.argv[2:]))
