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

__all__ = [
    "BRIDGES",
    "CENTRE",
    "LAKE",
    "RIVERSIDE",
    "SQUARES",
    "organisation",
    "organisations",
    "people_index",
    "person",
]
