"""Which rows of which pages show files. Each app registers what it has in `apps.ready()`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Q
from django.utils import timezone

from cms.core.querysets import public_pages


@dataclass(frozen=True)
class FileSource:
    """Rows that show files: `row_model` has `document` and `page`, and `title_of` names a row.

    `collection` is that of the pages in the API, `shown` leaves out pages of which no file is
    shown.
    """

    row_model: str
    collection: str
    title_of: Callable[[Any], str]
    shown: Callable[[Any], Any] = lambda pages: pages

    @property
    def rows(self) -> Any:
        return apps.get_model(self.row_model).objects.select_related(
            "document", "locale", "page__locale"
        )

    @property
    def pages(self) -> Any:
        return apps.get_model(self.row_model)._meta.get_field("page").related_model.objects

    def public_rows(self, documents: Any) -> Any:
        """The rows that show one of the documents to everybody, in whatever language.

        A page whose time is up is left out from that second on, as it is where files are served.
        """
        rows = apps.get_model(self.row_model).objects.filter(document__in=documents)
        in_time = Q(expire_at=None) | Q(expire_at__gt=timezone.now())
        pages = self.pages.filter(in_time, pk__in=rows.values("page"))
        return rows.filter(page__in=self.shown(public_pages(pages)).order_by().values("pk"))


_sources: dict[str, FileSource] = {}


def register_files(source: FileSource) -> FileSource:
    """Have the files of a type of page listed and searched."""
    _sources[source.row_model] = source
    return source


def file_sources() -> Mapping[str, FileSource]:
    """All that were registered, by the name of their rows."""
    return _sources
