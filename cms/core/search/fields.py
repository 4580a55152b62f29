"""What of a page's rows and links is searched for. For `search_fields`, beside Wagtail's own."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Manager
from django.utils import translation
from wagtail.models import Page
from wagtail.search.index import SearchField

from cms.core.querysets import in_language, snippets_in_language
from cms.core.search.texts import texts_of


class RowsField(SearchField):
    """The words of rows: `RowsField("sessions", "title", "description")`."""

    def __init__(self, relation: str, *names: str, boost: float | None = None) -> None:
        super().__init__(relation, boost=boost)
        self.names = names

    def get_value(self, obj: Any) -> list[str]:
        rows = _rows(obj, self.field_name)
        return [text for row in rows for name in self.names for text in texts_of(row, name)]


class LinkedField(SearchField):
    """The names of pages and snippets that rows, or the page's facts, link to.

    `LinkedField("facilitators", "person", "title")` is what a reader sees: the name in the page's
    language, and nothing of what is not public.
    """

    def __init__(self, relation: str, link: str, *names: str, boost: float | None = None) -> None:
        super().__init__(relation, boost=boost)
        self.link = link
        self.names = names

    def get_value(self, obj: Any) -> list[str]:
        linked = [getattr(row, self.link) for row in _rows(obj, self.field_name)]
        with translation.override(obj.locale.language_code):
            return [
                text
                for one in _shown([one for one in linked if one is not None], obj)
                for name in self.names
                for text in texts_of(one, name)
            ]


def _rows(obj: Any, relation: str) -> Iterable[Any]:
    """The rows of a relation; of a single object, that one."""
    related = getattr(obj, relation)
    if isinstance(related, Manager):
        return related.all()
    return [] if related is None else [related]


def _shown(linked: list[Any], obj: Any) -> list[Any]:
    """What is linked as readers of the object's language see it, in order."""
    if linked and isinstance(linked[0], Page):
        shown = in_language(linked, obj.locale, Page.objects.all())
    else:
        shown = snippets_in_language(linked, obj.locale)
    return [shown[one.pk] for one in linked if one.pk in shown]
