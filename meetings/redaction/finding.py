"""The meetings that are to be redacted."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Q, QuerySet
from django.utils import timezone

from meetings.disclosure import NameDisclosure, VenueDisclosure
from meetings.models import ConceptNoteAuthor, MeetingFacts, MeetingPage


def over_since(days: int) -> QuerySet[Any]:
    """The facts of meetings that were over so many days ago and withhold something."""
    return _withholding().filter(ends_at__lte=timezone.now() - timedelta(days=days))


def facts_at(address: str) -> MeetingFacts | None:
    """The facts of the meeting at an address of the site, whole or from its first slash on; None
    where there is none. Drafts and private pages have addresses too."""
    code, _slash, below = urlsplit(address).path.strip("/").partition("/")
    pages = MeetingPage.objects.filter(locale__language_code=code).select_related("facts")
    for page in pages.filter(url_path__endswith=f"/{below}/"):
        # Below the home page of the language, whose own slug is in no address.
        if page.url_path.split("/", 2)[2] == f"{below}/":
            return page.facts
    return None


def _withholding() -> QuerySet[Any]:
    named = Q(name_disclosure=NameDisclosure.NAMED)
    rows = Q()
    for relation in ("facilitators", "speakers"):
        model = MeetingPage._meta.get_field(relation).related_model
        keys = model.objects.exclude(named).values("page__translation_key")
        rows |= Q(translation_key__in=keys)
    authors = ConceptNoteAuthor.objects.exclude(named).select_related("page")
    notes = [author.page.get_parent().translation_key for author in authors]
    return MeetingFacts.objects.filter(
        ~Q(venue_disclosure=VenueDisclosure.FULL)
        | Q(contact_withheld=True)
        | rows
        | Q(translation_key__in=notes)
    ).order_by("ends_at", "pk")
