"""Where a meeting takes place."""

from typing import Any

from wagtail.models import Locale

from meetings.importing.lengths import shorten_to_fit
from meetings.models import Venue


def venue_for(place: Any, locale: Locale) -> Venue | None:
    """The venue of that name and city, whichever its language; made new when there is none."""
    if place is None or not (place.name or place.city):
        return None
    venue = Venue(
        locale=locale,
        name=place.name or place.city,
        street=place.street or "",
        city=place.city or "",
        country=place.country or "",
        url=place.url or "",
    )
    shorten_to_fit([venue])
    same = {"name__iexact": venue.name, "city__iexact": venue.city, "country": venue.country}
    known = Venue.objects.filter(**same).order_by("pk").first()
    if known is None:
        venue.save()
    return known or venue
