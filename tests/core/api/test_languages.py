"""Every language of a page is read by itself; without one, a page comes once."""

import pytest

from tests.factories import make_series
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

LANGUAGES = ["en", "fr", "es", "de", "ar"]


def test_five_languages(client) -> None:
    series = make_series()
    titles = {"en": series.title}
    for language in LANGUAGES[1:]:
        translation = submit(series, language)
        translate_all(translation)
        titles[language] = publish(translation).title

    for language in LANGUAGES:
        response = client.get(f"/api/series/?language={language}")
        (item,) = response.json()["items"]
        one = client.get(item["api_address"].removeprefix("http://localhost:8000"))
        assert (item["language"], item["title"]) == (language, titles[language])
        assert (response["Content-Language"], one["Content-Language"]) == (language, language)
        assert item["address"] == f"http://localhost:8000/{language}/meetings/leaders-circle/"
        assert [version["language"] for version in item["versions"]] == LANGUAGES
        assert item["versions"] == one.json()["versions"]
        assert item["id"] == str(series.translation_key)

    (item,) = client.get("/api/series/").json()["items"]
    assert (item["language"], item["versions"][0]["is_source"]) == ("en", True)
