"""A reader's question as the search backend takes it."""

from typing import Any

from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Phrase, PlainText

from cms.core.search.question import Question


def backend_for(language: str) -> Any:
    """The backend that asks in a language; with an empty code, words are taken as they are."""
    return get_search_backend("default", LANGUAGE=language)


def query_of(question: Question) -> Any:
    """All the words and phrases of a question that has some."""
    parts: list[Any] = [Phrase(phrase) for phrase in question.phrases]
    if question.words:
        parts.append(PlainText(" ".join(question.words), operator="and"))
    return parts[0] if len(parts) == 1 else And(parts)
