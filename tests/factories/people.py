"""People, organisations and quotes."""

from datetime import date
from typing import Any

from people.models import Organisation, PeopleIndexPage, PersonPage, Quote
from tests.factories.home import home_page
from tests.factories.tree import add_page


def make_organisation(**values: Any) -> Organisation:
    values = {"name": "Bridges for Change", "url": "https://bridges.example.org/", **values}
    values.setdefault("locale", home_page().locale)
    return Organisation.objects.create(**values)


def make_people_index(**values: Any) -> PeopleIndexPage:
    parent = values.pop("parent", None) or home_page()
    values = {"title": "People", "slug": "people", **values}
    return add_page(parent, PeopleIndexPage(locale=parent.locale, **values))


def make_person(**values: Any) -> PersonPage:
    publish = values.pop("publish", True)
    parent = values.pop("parent", None) or PeopleIndexPage.objects.first() or make_people_index()
    values = {"title": "Noor Haddad", "slug": "noor-haddad", **values}
    return add_page(parent, PersonPage(locale=parent.locale, **values), publish=publish)


def make_quote(**values: Any) -> Quote:
    """A quote on record, by name and with consent."""
    values = {
        "text": "We learned to listen first.",
        "name": "Ada Okoro",
        "role": "Director",
        "consent": "given",
        "consent_on": date(2019, 10, 1),
        "attribution": "name",
        **values,
    }
    return Quote.objects.create(**({"locale": home_page().locale} | values))
