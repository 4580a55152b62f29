"""Who is named on the page of a meeting, as far as they are public there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.querysets import in_language, snippets_in_language
from meetings.disclosure import is_mentioned, may_name


@dataclass(frozen=True)
class PersonLine:
    """Somebody named on a page: with an address when they have a page of their own.

    Of somebody whose name is withheld, `name` says so, and `is_named` is false.

    The name and the organisation may be shown in another language than the page's: `locale_id` and
    that of `affiliation` say which, None where it is unknown.
    """

    name: str
    organisation: str = ""
    url: str = ""
    locale_id: int | None = None
    affiliation: Any = None
    is_named: bool = True


def people_lines(rows: Iterable[Any], page: Page, request: HttpRequest) -> list[PersonLine | None]:
    """A line for each row, as far as the person is public there. Two queries.

    None where nobody is to know of them, and where a person's page is not public.
    """
    rows = list(rows)
    pages = apps.get_model("people", "PersonPage").objects.select_related("facts__organisation")
    people = in_language([row.person for row in rows], page.locale, pages)
    organisations = snippets_in_language(
        [person.facts.organisation for person in people.values()], page.locale
    )

    def line(row: Any) -> PersonLine | None:
        found = full_line(row) if is_mentioned(row) else None
        if found is None or may_name(row):
            return found
        return replace(found, name=_("Name withheld"), url="", locale_id=None, is_named=False)

    def full_line(row: Any) -> PersonLine | None:
        # Of a row that was redacted, the organisation is all there is.
        if row.guest_name or not (row.person_id or may_name(row)):
            return PersonLine(row.guest_name, row.guest_organisation)
        person = people.get(row.person_id)
        if person is None:
            return None
        organisation = organisations.get(person.facts.organisation_id)
        return PersonLine(
            name=person.title,
            organisation=organisation.name if organisation else "",
            url=person.get_url(request),
            locale_id=person.locale_id,
            affiliation=organisation,
        )

    return [line(row) for row in rows]
