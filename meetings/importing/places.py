"""Where a meeting takes place, and in which time zone."""

from functools import cache
from importlib import resources
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


@cache
def _zones_by_country() -> dict[str, list[str]]:
    """IANA's list of zones by ISO 3166 code, the most populous first."""
    table = resources.files("tzdata").joinpath("zoneinfo/zone1970.tab").read_text("utf-8")
    zones: dict[str, list[str]] = {}
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        codes, _coordinates, name, *_comment = line.split("\t")
        for code in codes.split(","):
            zones.setdefault(code, []).append(name)
    return zones


def time_zone_for(place: Any) -> tuple[str | None, bool]:
    """The zone of a place by its country and city, and whether it is certain."""
    zones = _zones_by_country().get(getattr(place, "country", None) or "", [])
    city = (getattr(place, "city", None) or "").replace(" ", "_").casefold()
    for zone in zones:
        if city and zone.rsplit("/", 1)[-1].casefold() == city:
            return zone, True
    if not zones:
        return None, False
    return zones[0], len(zones) == 1
