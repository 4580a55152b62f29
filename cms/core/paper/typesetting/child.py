"""Sets one paper in a process of its own, so that nothing that goes wrong there stops the site.

Called as `python -I child.py FOLDER FORMAT MEMORY_BYTES FONT_FOLDER…` by `compiling.py`. The folder
holds `paper.typ`, `document.json` and its pictures; `paper.pdf` or `page-1.png`, … are written
there. What went wrong is one JSON object on standard output: `error`, `hints`. Imports nothing of
the project.
"""

import json
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

PIXELS_PER_INCH = 110


def limit(memory_bytes: int) -> None:
    """Before anything large is loaded. Not every system knows the limit."""
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def fonts(typst: Any, folders: list[str]) -> Any:
    """Typst's own and the project's: never those of the machine, or papers would differ."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=list(folders)
    )


def set_paper(typst: Any, folder: Path, kind: str, folders: list[str]) -> None:
    when = json.loads((folder / "document.json").read_text("utf-8"))["timestamp"]
    compiler = typst.Compiler(
        input=str(folder / "paper.typ"), root=str(folder), font_paths=fonts(typst, folders)
    )
    if kind == "png":
        pages = compiler.compile(format="png", ppi=PIXELS_PER_INCH)
        for number, page in enumerate(pages if isinstance(pages, list) else [pages], start=1):
            (folder / f"page-{number}.png").write_bytes(page)
        return
    standards = ["ua-1"] if kind == "pdf/ua" else []
    content = compiler.compile(format="pdf", pdf_standards=standards, timestamp=when)
    (folder / "paper.pdf").write_bytes(content)


def main() -> int:
    folder, kind, memory_bytes, *folders = sys.argv[1:]
    limit(int(memory_bytes))
    import typst

    try:
        set_paper(typst, Path(folder), kind, folders)
    except typst.TypstError as error:
        sys.stdout.write(json.dumps({"error": error.message, "hints": error.hints}))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
