"""Asking for an output, and finding in words what was said."""

from collections.abc import Iterable
from typing import TypeVar

from django.test import Client

from tests.meetings.everywhere.expected import AFAR, DAYS, HAMBURG, ONLINE_IN_WORDS
from tests.meetings.everywhere.scene import Scene

One = TypeVar("One")
_INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069\u00ad"))
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " "))


def get(address: str) -> bytes:
    response = Client().get(address)
    assert response.status_code == 200, (address, response.status_code)
    return response.getvalue() if response.streaming else response.content


def page_of(scene: Scene, code: str) -> str:
    return scene.meetings[code].url


def index_of(code: str) -> str:
    return f"/{code}/meetings/"


def only(found: Iterable[One]) -> One:
    """The one thing that was found; an error if there is none, or another."""
    (one,) = set(found)
    return one


def plain(text: str) -> str:
    """The text with simple spaces, and without the marks that nobody sees."""
    return " ".join(text.translate(_SPACES).translate(_INVISIBLE).split())


def days_in(text: str, code: str) -> tuple[str, str]:
    """The days that a text names in words of a language: those, and no others."""
    words = plain(text).replace("\u2013 ", "\u2013").replace(" \u2013", "\u2013")
    return only(days for days, said in DAYS[code].items() if said in words)


def place_in(text: str, code: str) -> str:
    """The place that a text names in words of a language."""
    words = {HAMBURG: "Hamburg", AFAR: ONLINE_IN_WORDS[code]}
    return only(place for place, said in words.items() if said in plain(text))
