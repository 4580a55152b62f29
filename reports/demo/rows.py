"""Rows that several publications of the demonstration write down alike."""

from typing import Any

from cms.core.demonstration import DemoFile, Reference, Words, paragraphs
from people.demo import organisation, person

Row = dict[str, Any]

# Where a text refers to the first of its footnotes.
NOTE = '<a linktype="footnote" id="n1">1</a>'


def topics(*codes: str) -> list[Row]:
    return [{"topic": Reference("core.Topic", code=code)} for code in codes]


def regions(*codes: str) -> list[Row]:
    return [{"region": Reference("core.Region", code=code)} for code in codes]


def by(slug: str, role: str = "author") -> Row:
    """Somebody with a page of their own."""
    return {"person": person(slug), "role": role}


def by_guest(given_name: str, family_name: str, affiliation: str, role: str = "author") -> Row:
    """Somebody who is known by name alone."""
    return {
        "given_name": given_name,
        "family_name": family_name,
        "affiliation": affiliation,
        "role": role,
    }


def by_organisation(name: str, role: str = "author") -> Row:
    return {"organisation": organisation(name), "role": role}


def first_note(words: Words) -> list[Row]:
    """The footnote that `NOTE` refers to."""
    return [{"identifier": "n1", "text": paragraphs(words)}]


def whole(*files: DemoFile) -> list[Row]:
    """Files that hold the whole publication, each in a language and a format."""
    return [{"document": file} for file in files]


def discussed_at(title: str, slug: str) -> list[Row]:
    """A meeting, by its English title."""
    return [{"meeting": Reference("meetings.MeetingPage", slug=slug, title=title)}]
