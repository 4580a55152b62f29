"""Full-text search on SQLite (FTS5), which knows no stems: words are found by their beginnings."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import F, QuerySet, Value
from modelsearch.backends.database.sqlite.query import (
    BM25,
    MatchExpression,
    SearchQueryExpression,
)
from modelsearch.backends.database.sqlite.sqlite import (
    SQLiteAutocompleteQueryCompiler,
    SQLiteFTSIndexEntry,
    SQLiteIndex,
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
)
from wagtail.search.query import And, Phrase

from cms.core.search.calm import CalmQuery
from cms.core.search.indexing import TitlesOnly, is_entry_of, prepared
from cms.core.search.words import beginning, takes_any_ending


class PreparedIndex(TitlesOnly, SQLiteIndex):
    """An index of prepared texts."""

    def add_items(self, model: Any, objs: Any) -> None:
        super().add_items(model, [prepared(obj) for obj in objs])


class WeightedBM25(BM25):
    """A word of the title counts as ten of the text. In the order of the table's columns."""

    # Autocomplete, body, title; modelsearch leaves them all alike.
    weights = "0.0, 1.0, 10.0"

    def as_sql(self, *args: Any, **kwargs: Any) -> tuple[str, list[Any]]:
        sql, params = super().as_sql(*args, **kwargs)
        return f"{sql.removesuffix(')')}, {self.weights})", params


class SearchCompiler(CalmQuery, SQLiteSearchQueryCompiler):
    """Asks in a language where one is given, and as modelsearch does where none is."""

    def build_search_query(self, query: Any, config: str | None = None) -> Any:
        if not config:
            return super().build_search_query(query, config=config)
        return SearchQueryExpression(Value(expression(query, config)))

    def _build_rank_expression(self, vectors: Any, config: str | None) -> Any:
        return WeightedBM25()


class AutocompleteCompiler(CalmQuery, SQLiteAutocompleteQueryCompiler):
    pass


class SQLiteBackend(SQLiteSearchBackend):
    """See `cms.core.search.backend`."""

    index_class = PreparedIndex
    query_compiler_class = SearchCompiler
    autocomplete_query_compiler_class = AutocompleteCompiler
    # The column of the index that holds the text as it was given.
    text_column = "body"

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.config = params.get("LANGUAGE")

    def ranked(self, query: Any, objects: QuerySet) -> Any:
        """Those of the objects whose text has the words: {object_id, score}, higher is better.

        For what has no title. The keys are text; the words are in the language of the backend.
        """
        compiler = self.query_compiler_class(objects, query)
        words = compiler.build_search_query(compiler.query, config=self.config)
        rows = SQLiteFTSIndexEntry.objects.filter(
            MatchExpression(["body"], words),
            is_entry_of(objects, "index_entry__object_id"),
            index_entry__content_type=ContentType.objects.get_for_model(objects.model),
        )
        return rows.values(object_id=F("index_entry__object_id"), score=WeightedBM25() * -1.0)


def expression(query: Any, language: str) -> str:
    """A question to the site's search as an expression of FTS5: words are letters and digits."""
    if isinstance(query, And):
        return " AND ".join(expression(part, language) for part in query.subqueries)
    if isinstance(query, Phrase):
        return f'"{query.query_string}"'
    return " AND ".join(_word(word, language) for word in query.query_string.split())


def _word(word: str, language: str) -> str:
    """A word or any of its forms; the word itself counts twice."""
    start = beginning(word, language)
    forms = f'"{start}"*' if takes_any_ending(start) else f'"{start}"'
    return forms if start == word else f'("{word}" OR {forms})'
