"""Which time zone a place is in, from IANA's own table of zones by country. Pure, no network."""

from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from meetings.concept_notes.text import fold

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
# Where the Centre is: what is assumed where nothing else is known and nobody can be asked.
HOUSE_ZONE = "Europe/Berlin"
# Years in which zones that differed once or will differ are told apart.
_YEARS = range(2020, 2031)


def zone_for(place: Any) -> tuple[str | None, bool]:
    """The zone of a place by its country and city, and whether it is certain.

    `place` has `country` (ISO 3166-1 alpha-2) and `city`, or is None. It is certain where the city
    gives a zone its name, and where all zones of the country have the same clock; else it is the
    main one of the country, and somebody should be asked.
    """
    zones = zones_by_country().get(getattr(place, "country", None) or "", [])
    city = _comparable(getattr(place, "city", None) or "")
    for zone in zones:
        if city and _comparable(zone.rsplit("/", 1)[-1]) == city:
            return zone, True
    if not zones:
        return None, False
    return zones[0], len({_clock(zone) for zone in zones}) == 1


@cache
def zones_by_country() -> dict[str, list[str]]:
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


@cache
def _clock(zone: str) -> tuple[Any, ...]:
    """What the clocks of a zone show, month by month."""
    info = ZoneInfo(zone)
    months = [(year, month) for year in _YEARS for month in range(1, 13)]
    return tuple(datetime(year, month, 15, 12, tzinfo=info).utcoffset() for year, month in months)


def _comparable(name: str) -> str:
    """A city's name without accents, capitals and what joins its words."""
    return fold(name).replace("_", " ").replace("-", " ")
