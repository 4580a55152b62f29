"""The search backend of the site, for the database that is in use.

`get_search_backend("default", LANGUAGE="fr")` asks in French; without a language, as the admin
asks, words are taken as they are.
"""

from typing import Any

from django.db import connection


def SearchBackend(params: dict[str, Any]) -> Any:
    """The backend for the default database, under the name that modelsearch looks for."""
    # Each module reads the index's columns of its own database when it is imported.
    if connection.vendor == "postgresql":
        from cms.core.search.postgres import PostgresBackend

        return PostgresBackend(params)
    from cms.core.search.sqlite import SQLiteBackend

    return SQLiteBackend(params)
