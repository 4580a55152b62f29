"""How tests ask the search."""

from typing import Any

from django.test import Client


def answer(question: str, language: str = "en", **values: str) -> Any:
    """The response to a question. It is shown, whatever the question."""
    response = Client().get(f"/{language}/search/", {"q": question, **values})
    assert response.status_code == 200
    return response


def found(question: str, language: str = "en", **values: str) -> list[str]:
    """The addresses that are found, in order."""
    return [result.url for result in answer(question, language, **values).context["found"]]
