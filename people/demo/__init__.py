"""People and organisations of the demonstration; all but two organisations are invented."""

from people.demo.directory import people_index, person
from people.demo.organisations import (
    BRIDGES,
    CENTRE,
    LAKE,
    RIVERSIDE,
    SQUARES,
    organisation,
    organisations,
)
from people.demo.quotes import STAYED, WITHDRAWN, quote, quotes

__all__ = [
    "BRIDGES",
    "CENTRE",
    "LAKE",
    "RIVERSIDE",
    "SQUARES",
    "STAYED",
    "WITHDRAWN",
    "organisation",
    "organisations",
    "people_index",
    "person",
    "quote",
    "quotes",
]
