"""Full-text search on PostgreSQL, in the language of each object and of the question.

modelsearch has one text search configuration for a backend, and several backends write over each
other's rows (wagtail#9253). Delete the index class when that is mended.
"""

import copy
from functools import reduce
from operator import and_
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F, QuerySet
from modelsearch.backends.database.postgres.postgres import (
    PostgresAutocompleteQueryCompiler,
    PostgresIndex,
    PostgresSearchBackend,
    PostgresSearchQueryCompiler,
)
from modelsearch.backends.database.postgres.query import Lexeme
from wagtail.search.query import PlainText

from cms.core.search.calm import CalmQuery
from cms.core.search.indexing import (
    TitlesOnly,
    by_language,
    entries_of,
    is_entry_of,
    prepared,
)
from cms.core.search.words import beginning, takes_any_ending

# Made by the migration 0003_text_search_configurations.
CONFIGURATIONS = {code: f"cms_{code}" for code in ("en", "fr", "es", "de", "ar")}
PLAIN = "cms_plain"
# Without accents, the stemmers of these languages miss endings: "organizacion" is left as it is,
# "organizaciones" is not. So what begins like the word is found as well, after what has its stem.
BY_BEGINNING = {CONFIGURATIONS[code]: code for code in ("fr", "es", "ar")}


class OneLanguageIndex(TitlesOnly, PostgresIndex):
    """An index in the configuration of its backend."""


class LanguageIndex(OneLanguageIndex):
    """An index whose objects are stemmed each in its language."""

    def add_items(self, model: Any, objs: Any) -> None:
        for language, group in by_language(objs).items():
            index = OneLanguageIndex(self.backend.in_language(language))
            index.add_items(model, [prepared(obj) for obj in group])


class SearchCompiler(CalmQuery, PostgresSearchQueryCompiler):
    """Finds words by their stem, and in some languages by their beginning too."""

    def build_tsquery_content(
        self, query: Any, config: str | None = None, invert: bool = False
    ) -> Any:
        language = BY_BEGINNING.get(config or "")
        if invert or language is None or not isinstance(query, PlainText):
            return super().build_tsquery_content(query, config=config, invert=invert)
        words = [_word(word, language) for word in query.query_string.split()]
        return SearchQuery(reduce(and_, words), search_type="raw", config=config)


def _word(word: str, language: str) -> Any:
    start = beginning(word, language)
    return Lexeme(word) | Lexeme(start, prefix=True) if takes_any_ending(start) else Lexeme(word)


class AutocompleteCompiler(CalmQuery, PostgresAutocompleteQueryCompiler):
    pass


class PostgresBackend(PostgresSearchBackend):
    """See `cms.core.search.backend`."""

    index_class = LanguageIndex
    query_compiler_class = SearchCompiler
    autocomplete_query_compiler_class = AutocompleteCompiler
    # The column of the index that holds the text as it was given.
    text_column = "body_text"

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.config = CONFIGURATIONS.get(params.get("LANGUAGE", ""), PLAIN)
        self.autocomplete_config = PLAIN

    def ranked(self, query: Any, objects: QuerySet) -> Any:
        """Those of the objects whose text has the words: {object_id, score}, higher is better.

        For what has no title. The keys are text; the words are in the language of the backend.
        """
        compiler = self.query_compiler_class(objects, query)
        words = compiler.build_tsquery(compiler.query, config=self.config)
        entries = entries_of(objects.model).filter(is_entry_of(objects, "object_id"), body=words)
        return entries.values("object_id", score=SearchRank(F("body"), words))

    def in_language(self, language: str) -> "PostgresBackend":
        """This backend, for objects of one language."""
        twin = copy.copy(self)
        twin.config = CONFIGURATIONS.get(language, PLAIN)
        return twin
