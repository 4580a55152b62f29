"""What of a page's rows and links is searched for. For `search_fields`, beside Wagtail's own."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db.models import Manager
from django.utils import translation
from wagtail.models import Page
from wagtail.search.index import SearchField

from cms.core.querysets import in_language, snippets_in_language
from cms.core.search.texts import texts_of


class RowsField(SearchField):
    """The words of rows: `RowsField("sessions", "title", "description")`.

    `among` says of a row whether readers are shown these words of it.
    """

    def __init__(
        self,
        relation: str,
        *names: str,
        boost: float | None = None,
        among: Callable[[Any], bool] | None = None,
    ) -> None:
        super().__init__(relation, boost=boost)
        self.names = names
        self.among = among

    def get_value(self, obj: Any) -> list[str]:
        rows = filter(self.among, _rows(obj, self.field_name))
        return [text for row in rows for name in self.names for text in texts_of(row, name)]


class LinkedField(SearchField):
    """The names of pages and snippets that rows, or the page's facts, link to.

    `LinkedField("facilitators", "person", "title")` is what a reader sees: the name in the page's
    language, and nothing of what is not public. `among` says of a row whether readers are shown
    what it links to; `shown(row, linked)` gives it as far as they are, None if not at all.
    """

    def __init__(
        self,
        relation: str,
        link: str,
        *names: str,
        boost: float | None = None,
        among: Callable[[Any], bool] | None = None,
        shown: Callable[[Any, Any], Any] | None = None,
    ) -> None:
        super().__init__(relation, boost=boost)
        self.link = link
        self.names = names
        self.among = among
        self.shown = shown

    def get_value(self, obj: Any) -> list[str]:
        with translation.override(obj.locale.language_code):
            return [
                text
                for one in self._linked(obj)
                for name in self.names
                for text in texts_of(one, name)
            ]

    def _linked(self, obj: Any) -> Iterator[Any]:
        """What is linked as readers of the object's language see it, in order."""
        rows = filter(self.among, _rows(obj, self.field_name))
        pairs = [(row, one) for row in rows if (one := getattr(row, self.link)) is not None]
        found = _in_language([one for _row, one in pairs], obj)
        for row, one in pairs:
            version = found.get(one.pk)
            if version is not None and self.shown:
                version = self.shown(row, version)
            if version is not None:
                yield version


def _rows(obj: Any, relation: str) -> Iterable[Any]:
    """The rows of a relation; of a single object, that one."""
    related = getattr(obj, relation)
    if isinstance(related, Manager):
        return related.all()
    return [] if related is None else [related]


def _in_language(linked: list[Any], obj: Any) -> dict[int, Any]:
    if linked and isinstance(linked[0], Page):
        return in_language(linked, obj.locale, Page.objects.all())
    return snippets_in_language(linked, obj.locale)
