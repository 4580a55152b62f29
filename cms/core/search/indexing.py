"""What the index is given of an object: the words readers see, in the language they are in."""

import copy
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Locale
from wagtail.search.index import SearchField, get_indexed_models

from cms.core.search.fields import LinkedField, RowsField
from cms.core.search.texts import for_index, texts_of

# How many characters of an object are searched for: a book of 40,000 words. PostgreSQL holds no
# more than one mebibyte of them, and a page with more could not be published.
LONGEST = 250_000


class TitlesOnly:
    """For indexes of modelsearch, which weigh titles by their length each time something is added:
    they read through what has titles, and not through all the pages of files, which have none."""

    entries: QuerySet

    def _refresh_title_norms(self, full: bool = False) -> None:
        everything = self.entries
        models = [model for model in get_indexed_models() if _has_title(model)]
        kinds = ContentType.objects.get_for_models(*models).values()
        self.entries = everything.filter(content_type__in=[kind.pk for kind in kinds])
        try:
            super()._refresh_title_norms(full)
        finally:
            self.entries = everything


def _has_title(model: Any) -> bool:
    return any(field.field_name == "title" for field in model.get_searchable_search_fields())


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
    # Of a work that was withdrawn nothing is found but that it was there.
    if getattr(obj, "is_tombstone", False) and field.field_name != "title":
        return []
    if isinstance(field, RowsField | LinkedField):
        # Readers find no draft, and editors look for its title.
        return field.get_value(obj) if getattr(obj, "live", True) else []
    return texts_of(obj, field.field_name)


def by_language(objects: Iterable[Any]) -> dict[str, list[Any]]:
    """The objects by the code of their language; under "" those that have none. One query.

    What has no locale may say the language of its words itself, as `index_language`.
    """
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    groups: dict[str, list[Any]] = {}
    for obj in objects:
        code = codes.get(getattr(obj, "locale_id", None), "")
        groups.setdefault(code or getattr(obj, "index_language", ""), []).append(obj)
    return groups


def entries_of(model: Any) -> QuerySet:
    """The entries of the index that are objects of exactly this model."""
    kind = ContentType.objects.get_for_model(model)
    return apps.get_model("wagtailsearch", "IndexEntry").objects.filter(content_type=kind)


def is_entry_of(objects: QuerySet, column: str) -> Exists:
    """That an entry, whose key is in the column, is one of the objects. Their keys are numbers."""
    return Exists(objects.filter(pk=Cast(OuterRef(column), BigIntegerField())))
