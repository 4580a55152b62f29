"""Where in the files of a page the words stand, as readers see it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models.functions import Left
from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail.models import Page

from cms.core.files.sources import file_sources
from cms.core.languages import language_name
from cms.core.models import DocumentText
from cms.core.page_context import text_direction
from cms.core.search.in_files import Hit, rows_of, shown_first
from cms.core.search.question import Question
from cms.core.search.snippets import snippet
from cms.core.search.texts import in_one_line

# Of each page.
MOST_SHOWN = 3
# How much of a page of a file is looked through for a snippet.
LOOKED_THROUGH = 40_000


@dataclass(frozen=True)
class FileHit:
    """A page of a file: `number` counts from 1, and `url` opens the file there.

    `language_code` is the file's, empty if nobody knows it, and is `is_foreign` where it is not the
    reader's.
    """

    title: str
    url: str
    number: int
    language_code: str
    is_foreign: bool
    snippet: SafeString

    @property
    def language_name(self) -> str:
        """What the file's language is called by the reader."""
        return language_name(self.language_code)

    @property
    def direction(self) -> str:
        return text_direction(self.language_code)


def file_hits(
    pages: Iterable[Any], found: dict[int, list[Hit]], question: Question, request: HttpRequest
) -> dict[int, list[FileHit]]:
    """{pk of a page: up to three places in its files}. At most one query, and one for each kind of
    row that shows files, whatever the number of pages."""
    shown = {
        page: shown_first(found[page.pk], page.locale.language_code, MOST_SHOWN)
        for page in pages
        if page.pk in found
    }
    if not shown:
        return {}
    hits = [hit for each in shown.values() for hit in each]
    rows, texts = rows_of(hits), _texts_of(hits)
    return {
        page.pk: [
            _shown(page, hit, rows[hit.row_model, hit.row], texts[hit.text], question, request)
            for hit in own
            # Somebody may have replaced the file this moment.
            if (hit.row_model, hit.row) in rows and hit.text in texts
        ]
        for page, own in shown.items()
    }


def _texts_of(hits: list[Hit]) -> dict[int, str]:
    texts = DocumentText.objects.filter(pk__in={hit.text for hit in hits})
    return dict(texts.values_list("pk", Left("text", LOOKED_THROUGH)))


def _shown(
    page: Page, hit: Hit, row: Any, text: str, question: Question, request: HttpRequest
) -> FileHit:
    reader = page.locale.language_code
    address = page.specific_deferred.file_url(row.document, request)
    return FileHit(
        title=file_sources()[hit.row_model].title_of(row),
        url=f"{address}#page={hit.number}",
        number=hit.number,
        language_code=hit.language,
        is_foreign=bool(hit.language) and hit.language != reader,
        snippet=snippet(in_one_line(text), question.beginnings(hit.language)),
    )
