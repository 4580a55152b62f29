"""The time zone of a place, and whether it is certain."""

import pytest
from django.conf import settings

from meetings.concept_notes.reading import VenueReading
from meetings.zones import _MAIN_ZONES, zone_for, zones_by_country


@pytest.mark.parametrize(
    ("city", "country", "zone", "is_certain"),
    [
        ("Bonn", "DE", "Europe/Berlin", True),
        ("Berlin", "DE", "Europe/Berlin", True),
        ("Zürich", "CH", "Europe/Zurich", True),
        ("Amsterdam", "NL", "Europe/Amsterdam", True),
        ("Bergen", "NO", "Europe/Oslo", True),
        ("Ottawa", "CA", "America/Toronto", False),
        ("vancouver", "CA", "America/Vancouver", True),
        ("Canberra", "AU", "Australia/Sydney", False),
        ("Perth", "AU", "Australia/Perth", True),
        ("Rio de Janeiro", "BR", "America/Sao_Paulo", False),
        ("São Paulo", "BR", "America/Sao_Paulo", True),
        ("St Petersburg", "RU", "Europe/Moscow", False),
        ("Kinshasa", "CD", "Africa/Kinshasa", True),
        ("Goma", "CD", "Africa/Kinshasa", False),
        ("Kuala Lumpur", "MY", "Asia/Kuala_Lumpur", True),
        ("Lviv", "UA", "Europe/Kyiv", False),
        ("Bukhara", "UZ", "Asia/Tashkent", True),
        ("Palikir", "FM", "Pacific/Pohnpei", False),
        ("Ramallah", "PS", "Asia/Hebron", True),
        ("Bogor", "ID", "Asia/Jakarta", False),
        ("Astana", "KZ", "Asia/Almaty", False),
        ("Puebla", "MX", "America/Mexico_City", False),
        ("Wellington", "NZ", "Pacific/Auckland", False),
        ("Porto", "PT", "Europe/Lisbon", False),
        ("Sevilla", "ES", "Europe/Madrid", False),
        ("Valparaíso", "CL", "America/Santiago", False),
        ("Rosario", "AR", "America/Argentina/Buenos_Aires", True),
        ("Quito", "EC", "America/Guayaquil", False),
        ("Beijing", "CN", "Asia/Shanghai", False),
        ("Hanoi", "VN", "Asia/Ho_Chi_Minh", True),
        ("Nowhere", None, None, False),
    ],
)
def test_zones(city: str, country: str | None, zone: str | None, is_certain: bool) -> None:
    assert zone_for(VenueReading("", city=city, country=country)) == (zone, is_certain)


def test_no_place() -> None:
    assert zone_for(None) == (None, False)


def test_every_zone_is_one_that_editors_can_choose() -> None:
    zones = {zone for names in zones_by_country().values() for zone in names}
    assert zones - set(settings.WAGTAIL_USER_TIME_ZONES) == set()
    assert {code: zones_by_country()[code][0] for code in _MAIN_ZONES} == _MAIN_ZONES
