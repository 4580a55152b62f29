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
from tests.factories.people import make_organisation, make_people_index, make_person, make_quote
from tests.factories.reports import (
    full_case_study,
    full_report,
    make_case_study,
    make_document,
    make_publication_index,
    make_report,
)
from tests.factories.taxonomy import make_region, make_topic

__all__ = [
    "full_case_study",
    "full_meeting",
    "full_report",
    "home_page",
    "make_case_study",
    "make_concept_note",
    "make_document",
    "make_meeting",
    "make_meeting_index",
    "make_organisation",
    "make_people_index",
    "make_person",
    "make_publication_index",
    "make_quote",
    "make_region",
    "make_report",
    "make_series",
    "make_standard_page",
    "make_topic",
    "make_venue",
]
