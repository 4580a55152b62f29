"""The migration that makes PostgreSQL's text search configurations, there and back."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from cms.core.search.backend import SearchBackend

pytestmark = pytest.mark.django_db

migration = import_module("cms.core.migrations.0003_text_search_configurations")

EXPECTED = {"cms_ar", "cms_de", "cms_en", "cms_es", "cms_fr", "cms_plain"}


def configurations() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT cfgname FROM pg_ts_config WHERE cfgname LIKE 'cms%'")
        return {name for (name,) in cursor.fetchall()}


def lexemes(configuration: str, text: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT strip(to_tsvector(%s::regconfig, %s))", [configuration, text])
        return cursor.fetchone()[0]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no configurations")
def test_there_and_back() -> None:
    assert configurations() == EXPECTED

    with connection.schema_editor(atomic=False) as editor:
        migration.remove_configurations(apps, editor)
        without = configurations()
        migration.make_configurations(apps, editor)

    assert (without, configurations()) == (set(), EXPECTED)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no stems")
@pytest.mark.parametrize(
    ("configuration", "text", "found"),
    [
        ("cms_fr", "réponse reponses", "'repons'"),
        ("cms_de", "Straße Strassen", "'strass'"),
        ("cms_en", "study studies", "'studi'"),
        ("cms_ar", "المجتمعات مُجتمع", "'مجتمع'"),
        ("cms_plain", "Réponses", "'reponses'"),
    ],
)
def test_accents_are_folded_before_the_stem_is_taken(configuration, text, found) -> None:
    assert lexemes(configuration, text) == found


def test_the_backend_is_that_of_the_database() -> None:
    french = SearchBackend({"LANGUAGE": "fr"})
    names = {"postgresql": ("PostgresBackend", "cms_fr"), "sqlite": ("SQLiteBackend", "fr")}

    assert (type(french).__name__, french.config) == names[connection.vendor]
