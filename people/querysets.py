"""Questions about people."""

import unicodedata
from typing import Any

from django.apps import apps
from wagtail.models import Page

from cms.core.querysets import public_pages

# Letters that Unicode does not take apart, as dictionaries in our five languages sort them.
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})


def sort_key(name: str) -> str:
    """A key that sorts names of any script regardless of case and accents."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def people_below(index: Page) -> list[Any]:
    """The public people of a directory by sort name, facts and portraits included. Two queries."""
    model = apps.get_model("people", "PersonPage")
    people = public_pages(model.objects.child_of(index))
    people = people.select_related("facts__portrait", "locale")
    people = people.prefetch_related("facts__portrait__renditions")
    return sorted(people.defer("biography"), key=lambda person: sort_key(person.sort_name))
