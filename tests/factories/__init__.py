"""Makers of pages and snippets for tests. Each gives what it was not told a sensible value."""

from tests.factories.home import home_page, make_standard_page
from tests.factories.meetings import (
    full_meeting,
    make_concept_note,
    make_meeting,
    make_meeting_index,
    make_series,
    make_venue,
)
from tests.factories.people import make_organisation, make_people_index, make_person
from tests.factories.taxonomy import make_region, make_topic

__all__ = [
    "full_meeting",
    "home_page",
    "make_concept_note",
    "make_meeting",
    "make_meeting_index",
    "make_organisation",
    "make_people_index",
    "make_person",
    "make_region",
    "make_series",
    "make_standard_page",
    "make_topic",
    "make_venue",
]
