"""Imports the groups of checks, each of which registers itself, in the order of the report."""

from meetings.readiness import (  # noqa: F401, I001  the order is that of the report
    dates,
    place,
    people,
    programme,
    access,
    texts,
    quotes,
    disclosure,
    recordings,
    pictures,
    languages,
)
