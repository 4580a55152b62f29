"""What the index is given of an object: the words readers see, in the language they are in."""

import copy
from collections.abc import Iterable
from typing import Any

from wagtail.models import Locale
from wagtail.search.index import SearchField

from cms.core.search.fields import LinkedField, RowsField
from cms.core.search.texts import for_index, texts_of

# How many characters of an object are searched for: a book of 40,000 words. PostgreSQL holds no
# more than one mebibyte of them, and a page with more could not be published.
LONGEST = 250_000


class PreparedField(SearchField):
    """A search field whose text is ready for the index. modelsearch asks for it several times."""

    def __init__(self, field: SearchField, text: str) -> None:
        super().__init__(field.field_name, boost=field.boost)
        self.text = text

    def get_value(self, obj: Any) -> str:
        return self.text


def prepared(obj: Any) -> Any:
    """The object as modelsearch is to read it, with its search fields prepared.

    modelsearch has no place to prepare texts for all models alike. Delete this when it has one.
    """
    fields, room = [], LONGEST
    for field in obj.get_search_fields():
        if isinstance(field, SearchField):
            text = for_index(_texts(obj, field), room)
            room -= len(text)
            field = PreparedField(field, text)
        fields.append(field)
    twin = copy.copy(obj)
    twin.get_search_fields = lambda: fields
    return twin


def _texts(obj: Any, field: SearchField) -> list[str]:
    if isinstance(field, RowsField | LinkedField):
        # Readers find no draft, and editors look for its title.
        return field.get_value(obj) if getattr(obj, "live", True) else []
    return texts_of(obj, field.field_name)


def by_language(objects: Iterable[Any]) -> dict[str, list[Any]]:
    """The objects by the code of their language; under "" those that have none. One query."""
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    groups: dict[str, list[Any]] = {}
    for obj in objects:
        code = codes.get(getattr(obj, "locale_id", None), "")
        groups.setdefault(code, []).append(obj)
    return groups
