"""Translations that go out as files, are worked on and come back."""

import json
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.utils.text import slugify
from translate.storage.xliff import Xliff1File
from wagtail_localize.models import Translation

from cms.localisation.exchange import xliff
from cms.localisation.exchange.gathering import document_for
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from tests.factories import make_standard_page
from tests.localisation.test_publication import prepared


def make_translation(title: str, code: str = "fr", **values: Any) -> Translation:
    """A page taken up for translation, with nothing translated."""
    page = make_standard_page(
        title=title, slug=slugify(title), **{"introduction": f"About {title}."} | values
    )
    return prepared(page, code)


def targets(translation: Translation) -> dict[str, tuple[str, str]]:
    """Translation and state of each segment, by its source."""
    return {s.source: (s.target, str(s.state)) for s in segments_of(translation)}


def put(translation: Translation, path: str, target: str, user: Any = None) -> None:
    """Somebody translates a segment at the desk."""
    (segment,) = [one for one in segments_of(translation) if one.path == path]
    write(translation, [Written(segment.id, target)], user)


def export(folder: Path, *options: str, file_format: str = "xliff", locale: str = "fr") -> str:
    """What the command printed."""
    out = StringIO()
    named = ("--locale", locale, "--format", file_format, "--output", str(folder))
    call_command("export_translations", *named, *options, stdout=out)
    return out.getvalue()


def bring_back(*files: Path, options: tuple[str, ...] = ()) -> str:
    """What the command printed."""
    out = StringIO()
    call_command("import_translations", *map(str, files), *options, stdout=out)
    return out.getvalue()


def bring_back_as_data(*files: Path, options: tuple[str, ...] = ()) -> dict[str, Any]:
    return json.loads(bring_back(*files, options=("--json", *options)))


def edit_all(folder: Path, tool: Callable[[bytes], bytes]) -> list[Path]:
    """Each file of a folder, saved by a tool."""
    files = sorted(folder.iterdir())
    for file in files:
        file.write_bytes(tool(file.read_bytes()))
    return files


def file_of(translation: Translation, changes: Mapping[str, str] | None = None) -> bytes:
    """An XLIFF of the translation as it is now, with these translations by source."""
    return with_targets(xliff.build(document_for(translation)), changes or {})


def with_targets(data: bytes, changes: Mapping[str, str]) -> bytes:
    """The XLIFF after somebody typed plain text for these sources in a tool."""
    store = Xliff1File.parsestring(data)
    for unit in store.units:
        if unit.source in changes:
            unit.target = changes[unit.source]
            unit.marktranslated()
    return bytes(store)
