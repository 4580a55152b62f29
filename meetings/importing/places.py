"""Where a meeting takes place, and in which time zone."""

from functools import cache
from importlib import resources
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from meetings.concept_notes.text import fold
from meetings.importing.lengths import shorten_to_fit
from meetings.models import Venue

# Where IANA's list, which goes from east to west or north to south, begins with another zone.
_MAIN_ZONES = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "FM": "Pacific/Pohnpei",
    "PS": "Asia/Hebron",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}


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
    """IANA's zones by ISO 3166 code, each of them under its own country only; the main one first.

    Not from `zone1970.tab`, where countries with the same clock since 1970 share a line.
    """
    offered = set(settings.WAGTAIL_USER_TIME_ZONES)
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text("utf-8")
    zones: dict[str, list[str]] = {}
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        code, _coordinates, name, *_comment = line.split("\t")
        if name in offered:
            zones.setdefault(code, []).append(name)
    return {
        code: sorted(names, key=lambda name: name != _MAIN_ZONES.get(code, names[0]))
        for code, names in zones.items()
    }


def time_zone_for(place: Any) -> tuple[str | None, bool]:
    """The zone of a place by its country and city, and whether it is certain."""
    zones = _zones_by_country().get(getattr(place, "country", None) or "", [])
    city = _comparable(getattr(place, "city", None) or "")
    for zone in zones:
        if city and _comparable(zone.rsplit("/", 1)[-1]) == city:
            return zone, True
    if not zones:
        return None, False
    return zones[0], len(zones) == 1


def _comparable(name: str) -> str:
    """A city's name without accents, capitals and what joins its words."""
    return fold(name).replace("_", " ").replace("-", " ")
