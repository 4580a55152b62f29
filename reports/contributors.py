"""Who made a report or a case study, in the reader's language. Three queries for each list."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from wagtail.models import Locale, Page

from cms.core.querysets import in_language, snippets_in_language
from reports.choices import ContributorRole


@dataclass(frozen=True)
class Contributor:
    """A contributor as shown and cited.

    `family_name` and `given_name` are empty for organisations; `sort_name` is what somebody with a
    page is sorted by, as the page says. `organisation` is the organisation
    itself, or that of a person with a page; `affiliation` its name. `locale_id` is the language the
    name is shown in, None where it is unknown.
    """

    name: str
    role: str
    role_name: str
    family_name: str = ""
    given_name: str = ""
    affiliation: str = ""
    url: str = ""
    orcid: str = ""
    organisation: Any = None
    is_organisation: bool = False
    locale_id: int | None = None
    sort_name: str = ""


def contributors_of(page: Page, request: HttpRequest | None = None) -> list[Contributor]:
    """The contributors of a page in its order, without those who are not public."""
    rows = list(page.contributors.select_related("person", "organisation"))
    return [one for one in shown_rows(rows, page.locale, request) if one is not None]


def contributors_by_page(
    pages: Iterable[Page], model: str, locale: Locale, request: HttpRequest | None = None
) -> dict[int, list[Contributor]]:
    """{pk of a page: its contributors} for pages of one type, whose rows are of `model`."""
    found: dict[int, list[Contributor]] = {page.pk: [] for page in pages}
    rows = apps.get_model("reports", model).objects.filter(page__in=found)
    rows = list(rows.select_related("person", "organisation"))
    for row, contributor in zip(rows, shown_rows(rows, locale, request), strict=True):
        if contributor is not None:
            found[row.page_id].append(contributor)
    return found


def shown_rows(
    rows: list[Any], locale: Locale, request: HttpRequest | None = None
) -> list[Contributor | None]:
    """A contributor for each row, in the language of `locale`; None for who is not public."""
    pages = apps.get_model("people", "PersonPage").objects.select_related("facts__organisation")
    people = in_language([row.person for row in rows], locale, pages)
    employers = [person.facts.organisation for person in people.values()]
    named = [*(row.organisation for row in rows), *employers]
    organisations = snippets_in_language(named, locale)
    return [_contributor(row, people, organisations, request) for row in rows]


def names_of(contributors: Iterable[Contributor]) -> list[Contributor]:
    """Who stands below the title: the authors, or where there are none the editors."""
    listed = list(contributors)
    for role in (ContributorRole.AUTHOR, ContributorRole.EDITOR):
        if found := [one for one in listed if one.role == role]:
            return found
    return []


def _contributor(
    row: Any, people: dict[int, Page], organisations: dict[int, Any], request: HttpRequest | None
) -> Contributor | None:
    role = {"role": row.role, "role_name": str(row.get_role_display())}
    if row.family_name:
        name = " ".join(filter(None, [row.given_name, row.family_name]))
        named = {"family_name": row.family_name, "given_name": row.given_name}
        return Contributor(name, affiliation=row.affiliation, **named, **role)
    if row.organisation_id:
        return _organisation(organisations.get(row.organisation_id), role)
    return _person(people.get(row.person_id), organisations, role, request)


def _organisation(organisation: Any, role: dict[str, str]) -> Contributor | None:
    if organisation is None:
        return None
    return Contributor(
        organisation.name,
        url=organisation.url,
        organisation=organisation,
        is_organisation=True,
        locale_id=organisation.locale_id,
        **role,
    )


def _person(
    person: Any, organisations: dict[int, Any], role: dict[str, str], request: HttpRequest | None
) -> Contributor | None:
    if person is None:
        return None
    family_name, given_name = name_parts(person.title, person.sort_name)
    organisation = organisations.get(person.facts.organisation_id)
    return Contributor(
        person.title,
        family_name=family_name,
        given_name=given_name,
        affiliation=organisation.name if organisation else "",
        url=person.get_url(request) or "",
        orcid=person.facts.orcid,
        sort_name=person.sort_name,
        organisation=organisation,
        locale_id=person.locale_id,
        **role,
    )


def name_parts(name: str, sort_name: str) -> tuple[str, str]:
    """Family and given name of somebody with a page: from "Haddad, Noor", or else the last word
    and those before it. Pure."""
    family, comma, given = sort_name.partition(",")
    if comma and family.strip():
        return family.strip(), given.strip()
    *first, last = name.split() or [""]
    return last, " ".join(first)
