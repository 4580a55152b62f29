"""People in the API."""

from dataclasses import dataclass
from typing import Annotated, Any

from django.http import HttpRequest
from wagtail.models import Locale

from cms.core.api.collections import register_collection
from cms.core.api.html import rich_html
from cms.core.api.pages import (
    Frame,
    PageLink,
    PageShown,
    TranslationState,
    page_collection,
    page_link,
    translation_state,
)
from cms.core.querysets import snippets_in_language
from people.querysets import listing_key

# What the context of a person's page names, and the collection it is in.
_WORK = {
    "facilitated": "meetings",
    "spoken_at": "meetings",
    "notes": "concept-notes",
    "reports": "reports",
    "case_studies": "case-studies",
}


@dataclass(frozen=True, kw_only=True)
class OrganisationShown:
    """An organisation."""

    name: str
    website: str
    country: Annotated[str, "ISO 3166-1 alpha-2."]
    ror: Annotated[str, "The last part of its address in the Research Organization Registry."]


@dataclass(frozen=True, kw_only=True)
class PersonSummary(PageShown):
    """A person as in lists; the title is the name."""

    position: str
    organisation: OrganisationShown | None


@dataclass(frozen=True, kw_only=True)
class Person(PersonSummary):
    """A person with all that their page shows."""

    translation: TranslationState | None
    email: str
    telephone: str
    orcid: str
    biography_html: str
    facilitated: list[PageLink]
    spoken_at: list[PageLink]
    notes: list[PageLink]
    reports: list[PageLink]
    case_studies: list[PageLink]


def narrow(people: Any, values: dict[str, Any]) -> list[Any]:
    """As the directory: by family name, each as readers of its language look for it.

    No database sorts as five languages do, so that the whole list is read; people are few.
    """
    found = people.select_related("facts__organisation", "locale").defer("biography")
    return sorted(found, key=lambda person: listing_key(person, person.locale.language_code))


def organisation_shown(organisation: Any) -> OrganisationShown | None:
    """An organisation in the reader's language; None if it is not public."""
    if organisation is None:
        return None
    return OrganisationShown(
        name=organisation.name,
        website=organisation.url,
        country=organisation.country,
        ror=organisation.ror,
    )


def summaries(
    people: list[Any], frames: list[Frame], locale: Locale, request: HttpRequest
) -> list[PersonSummary]:
    """People of one language. One query."""
    shown = snippets_in_language([person.facts.organisation for person in people], locale)
    return [
        PersonSummary(
            **frame,
            position=person.position,
            organisation=organisation_shown(shown.get(person.facts.organisation_id)),
        )
        for frame, person in zip(frames, people, strict=True)
    ]


def details(person: Any, frame: Frame, request: HttpRequest) -> Person:
    """What the page of a person shows, asked from where the page asks."""
    context = person.get_context(request)
    facts = context["facts"]
    return Person(
        **frame,
        position=person.position,
        organisation=organisation_shown(context["organisation"]),
        translation=translation_state(person),
        email=facts.email,
        telephone=facts.telephone,
        orcid=facts.orcid,
        biography_html=rich_html(person.biography),
        **{
            name: [page_link(page, collection, request) for page in context[name]]
            for name, collection in _WORK.items()
        },
    )


PEOPLE = page_collection(
    name="people",
    about="The people the site presents, by name.",
    model="people.PersonPage",
    summary=PersonSummary,
    detail=Person,
    narrow=narrow,
    summaries=summaries,
    details=details,
)


def register() -> None:
    """Have them served."""
    register_collection(PEOPLE)
