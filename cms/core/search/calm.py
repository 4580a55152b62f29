"""Searches of the admin, made safe for the databases.

modelsearch hands a lone quotation mark to SQLite, and NUL to both databases, which refuse; a long
text it nests until Python gives up. Delete this when it cleans what it is given.
"""

import re
from typing import Any

from wagtail.search.query import MATCH_NONE, And, Or, Phrase, PlainText

LONGEST = 255
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\"\\]+")


class CalmQuery:
    """For query compilers of modelsearch: no text makes them fail."""

    query: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.query = calm(self.query)


def calm(query: Any) -> Any:
    """The same query without what a database refuses; one that finds nothing if nothing is left."""
    if isinstance(query, PlainText):
        text = _calm_text(query.query_string)
        return PlainText(text, operator=query.operator) if text else MATCH_NONE
    if isinstance(query, Phrase):
        text = _calm_text(query.query_string)
        return Phrase(text) if text else MATCH_NONE
    if isinstance(query, And | Or):
        parts = [part for part in map(calm, query.subqueries) if part is not MATCH_NONE]
        return type(query)(parts) if parts else MATCH_NONE
    return query


def _calm_text(text: str) -> str:
    words = _UNSAFE.sub(" ", text[:LONGEST]).split()
    return " ".join(word for word in words if any(sign.isalnum() for sign in word))
