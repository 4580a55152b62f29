"""Files in the API: those that public pages show, under the address of their page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db.models import F, QuerySet, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import override
from wagtail.models import Locale

from cms.core.api.collections import Collection, api_address
from cms.core.api.pages import ADDRESS, PageLink, by_language, missing, page_link
from cms.core.api.parameters import choice
from cms.core.api.versions import chosen_versions
from cms.core.files.sources import FileSource, file_sources
from cms.core.page_context import absolute

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class File:
    """A file that a page shows. It is as public as that page."""

    id: Annotated[UUID, "The same in every language of the page."]
    api_address: Annotated[str, ADDRESS]
    address: Annotated[str, "Where to get it.", ADDRESS]
    title: str
    file_language: Annotated[str | None, "The language of the file itself, if it says one."]
    format: Annotated[str, "Such as PDF."]
    media_type: str
    size_bytes: int
    sha256: str
    version: str
    pages: Annotated[int | None, "How many pages it has, if known."]


@dataclass(frozen=True, kw_only=True)
class FileOfPage(File):
    """A file, with the page that shows it."""

    language: Annotated[str, "That of the title and of the page."]
    page: PageLink


def file_of_row(row: Any, page: Any, title: str, request: HttpRequest) -> File:
    """A file of a page. No query if the row's document is known."""
    return File(**_facts(row, page, title, request))


def _facts(row: Any, page: Any, title: str, request: HttpRequest) -> dict[str, Any]:
    document = row.document
    language = page.locale.language_code
    return {
        "id": row.translation_key,
        "api_address": api_address("files", row.translation_key, language=language),
        "address": absolute(page.file_url(document, request)),
        "title": title,
        "file_language": document.language or None,
        "format": document.format,
        "media_type": document.content_type,
        "size_bytes": document.file_size or 0,
        "sha256": document.sha256,
        "version": document.version,
        "pages": getattr(document, "pages", None),
    }


def _listed(values: dict[str, Any]) -> QuerySet:
    """References to rows, {source, pk}: the files of the newest pages first."""
    found = [_references(source, values) for source in file_sources().values()]
    return found[0].union(*found[1:], all=True).order_by("-published", "page_key", "place", "pk")


def _references(source: FileSource, values: dict[str, Any]) -> Any:
    rows = _public_rows(source, apps.get_model(source.row_model).objects, values["language"])
    if values["file_language"]:
        rows = rows.filter(document__language=values["file_language"])
    # Named apart from the fields; a union puts its columns side by side.
    return rows.order_by().values(
        "pk",
        source=Value(source.row_model),
        published=Coalesce("page__first_published_at", Value(_LONG_AGO)),
        page_key=F("page_id"),
        place=F("sort_order"),
    )


def _public_rows(source: FileSource, rows: Any, language: str | None) -> Any:
    pages = source.shown(chosen_versions(source.pages.all(), language))
    return rows.filter(page__in=pages.order_by().values("pk"))


def _show_list(references: Sequence[dict[str, Any]], request: HttpRequest) -> list[Any]:
    """Two queries for each source, whatever the number of files."""
    rows: dict[tuple[str, int], Any] = {}
    for name, source in file_sources().items():
        pks = [each["pk"] for each in references if each["source"] == name]
        rows |= {(name, row.pk): row for row in source.rows.filter(pk__in=pks)}
    keys = [(each["source"], each["pk"]) for each in references]
    source_of = {id(rows[key]): file_sources()[key[0]] for key in keys if key in rows}

    def show(own: list[Any], _locale: Locale) -> list[FileOfPage]:
        return [_of_page(row, source_of[id(row)], request) for row in own]

    return by_language([rows[key] for key in keys if key in rows], show)


def _show_one(key: UUID, language: str | None, request: HttpRequest) -> FileOfPage:
    for source in file_sources().values():
        same = source.rows.filter(translation_key=key)
        row = _public_rows(source, same, language).first()
        if row is not None:
            with override(row.page.locale.language_code):
                return _of_page(row, source, request)
    raise _missing(key, language)


def _missing(key: UUID, language: str | None) -> Exception:
    """404; if the page that shows the file is in other languages, with these."""
    for source in file_sources().values():
        rows = apps.get_model(source.row_model).objects.filter(translation_key=key)
        pages = source.shown(source.pages.filter(pk__in=rows.values("page_id")))
        if rows.exists():
            return missing(key, pages, language)
    return missing(key, next(iter(file_sources().values())).pages.none(), language)


def _of_page(row: Any, source: FileSource, request: HttpRequest) -> FileOfPage:
    page = row.page
    return FileOfPage(
        **_facts(row, page, source.title_of(row), request),
        language=page.locale.language_code,
        page=page_link(page, source.collection, request),
    )


FILES = Collection(
    name="files",
    about="The files that pages offer, those of the newest pages first.",
    summary=FileOfPage,
    detail=FileOfPage,
    parameters=(
        choice(
            "file_language",
            "The language of the file itself.",
            [code for code, _name in settings.LANGUAGES],
        ),
    ),
    listed=_listed,
    show_list=_show_list,
    show_one=_show_one,
)
