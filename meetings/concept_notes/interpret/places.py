"""Addresses in a line: name, street, city and country."""

import re
from functools import cache

import pycountry
from babel import Locale

from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.reading import VenueReading
from meetings.concept_notes.text import clean, european_digits, fold, pattern

_ALIASES = {
    "uk": "GB", "u.k.": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "usa": "US", "u.s.a.": "US", "us": "US", "u.s.": "US",
    "united states of america": "US", "etats-unis d'amerique": "US", "ee.uu.": "US", "eeuu": "US",
    "ee. uu.": "US", "royaume uni": "GB", "czech republic": "CZ", "holland": "NL",
    "the netherlands": "NL", "niederlande": "NL", "die niederlande": "NL", "the gambia": "GM",
    "ivory coast": "CI", "turkey": "TR", "south korea": "KR", "north korea": "KP",
    "russia": "RU", "palestine": "PS", "palastina": "PS", "palestina": "PS", "vatican": "VA",
    "burma": "MM", "macedonia": "MK", "swaziland": "SZ", "cape verde": "CV", "uae": "AE",
    "drc": "CD", "dr congo": "CD", "bosnia": "BA", "schweiz": "CH", "suisse": "CH",
    "المملكة المتحدة": "GB", "بريطانيا": "GB", "امريكا": "US", "الولايات المتحدة الامريكية": "US",
    "فلسطين": "PS", "المانيا الاتحادية": "DE",
}  # fmt: skip
_STREET = pattern(
    r"street|st\.?|road|rd\.?|avenue|ave\.?|lane|square|boulevard|blvd\.?|drive|court|quay|mews",
    r"rue|allée|quai|place|chemin|impasse|cours|route|bd\.?|faubourg",
    r"calle|avenida|av\.?|avda\.?|plaza|paseo|carrera|carretera|ronda|camino|c/",
    r"\w*(?:straße|strasse|str\.?|platz|allee|chaussee|weg|damm|ufer|gasse|ring|markt)",
    r"(?:ال)?(?:شارع|ساحة|طريق|جادة|ميدان|نهج|زنقة)",
)
_ROOM = pattern(
    r"room|rooms|floor|building|hall|suite|block|level|wing|salle|étage|bâtiment|sala|piso|edificio",
    r"planta|raum|saal|etage|stock|gebäude|haus|قاعة|الطابق|طابق|مبنى|غرفة",
)
_ONLINE = pattern(
    r"online|virtual|virtually|zoom|webinar|en ligne|virtuelle?|visioconférence|à distance",
    r"en línea|digital|videokonferenz|عبر الإنترنت|افتراضي|عن بعد",
)
_POSTCODE = re.compile(
    r"^(?:[A-Z]{1,2}-?)?\d{4,6}(?:-\d{3,4})?\s+(?=\D)|\s+(?:\d{4,6}|"
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$"
)
_STATE = re.compile(r"^(?:[A-Z]{2}|D\.C\.|DC)(?:\s+\d{5})?$")
_LINK = re.compile(r'<a href="(https?://[^"]+)">(.*?)</a>')
_NUMBER = re.compile(r"\d")


def read_venue(html: str) -> tuple[VenueReading | None, list[str]]:
    """The place a line names, and remarks on what was not found in it."""
    text = text_of(html).strip(" .,،")
    link = _LINK.search(html)
    url = _unescaped(link[1]) if link else ""
    parts = _parts(html)
    if not parts:
        return None, ["Venue: the line is empty."]
    if _ONLINE.search(fold(parts[0])) and len(parts) <= 2:
        return None, [f"Venue: “{text}” is not a place; please set how to attend."]
    country, parts = _take_country(parts)
    remarks = [] if country else [f"Venue: no country found in “{text}”."]
    city, parts, more = _take_city(parts, country)
    remarks += more
    if not city:
        remarks.append(f"Venue: no city found in “{text}”.")
    name, street = _name_and_street(parts)
    return VenueReading(name, url, street, city, country), remarks


@cache
def country_codes() -> dict[str, str]:
    """Folded names of countries in all the languages, with their ISO 3166 codes."""
    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    names = {
        fold(name): code
        for language in ("ar", "de", "es", "fr", "en")
        for code, name in Locale.parse(language).territories.items()
        if code in known
    }
    for country in pycountry.countries:
        names.setdefault(fold(country.name), country.alpha_2)
        names.setdefault(fold(getattr(country, "common_name", country.name)), country.alpha_2)
    return names | {fold(name): code for name, code in _ALIASES.items()}


def _unescaped(address: str) -> str:
    return address.replace("&amp;", "&").replace("&quot;", '"')


def _parts(html: str) -> list[str]:
    pieces = re.split(r"[,،;؛|]|<br/>|\s[–—-]\s", html.replace("&amp;", "\0"))
    texts = (text_of(piece.replace("\0", "&amp;")).strip(" .،") for piece in pieces)
    flat = [clean(text) for text in texts if text]
    if flat:
        in_brackets = re.match(r"^(.*\S)\s*[(]([^()]+)[)]$", flat[-1])
        if in_brackets and fold(in_brackets[2]) in country_codes():
            flat[-1:] = [in_brackets[1], in_brackets[2]]
    return flat


def _take_country(parts: list[str]) -> tuple[str | None, list[str]]:
    """The country at the end, alone or after the city without a comma."""
    codes = country_codes()
    last = parts[-1]
    code = codes.get(fold(last).removeprefix("the ")) or codes.get(fold(last))
    if code:
        return code, parts[:-1]
    words = last.split()
    for length in range(min(4, len(words) - 1), 0, -1):
        code = codes.get(fold(" ".join(words[-length:])))
        if code and len(words[-1]) > 3:
            return code, [*parts[:-1], " ".join(words[:-length])]
    return None, parts


def _take_city(parts: list[str], country: str | None) -> tuple[str, list[str], list[str]]:
    remarks = []
    rest = list(parts)
    if country == "US" and len(rest) > 1 and _STATE.match(rest[-1]):
        remarks.append(f"Venue: “{rest.pop()}” has no field of its own and was left out.")
    places = [n for n, part in enumerate(rest) if not _is_street(part) and not _is_room(part)]
    # The only part there is names the place, unless the country follows.
    if not places or (len(places) == 1 and places[0] == 0 and len(rest) > 1 and not country):
        return "", rest, remarks
    if len(rest) == 1 and not country:
        return rest[0], [], remarks
    city = rest.pop(places[-1])
    code = _POSTCODE.search(european_digits(city))
    if code:
        rest.append(code[0].strip())
        city = (city[: code.start()] + city[code.end() :]).strip()
    return city, rest, remarks


def _name_and_street(parts: list[str]) -> tuple[str, str]:
    """The first part is the name, unless it is clearly a street."""
    if not parts:
        return "", ""
    is_only_street = _is_street(parts[0]) and bool(_NUMBER.search(european_digits(parts[0])))
    has_street_word = bool(_STREET.search(fold(parts[0])))
    if is_only_street and has_street_word:
        return "", ", ".join(parts)
    name, street = [parts[0]], []
    for part in parts[1:]:
        (street if _is_street(part) else name).append(part)
    return ", ".join(name), ", ".join(street)


def _is_street(part: str) -> bool:
    folded = fold(part)
    if _POSTCODE.search(part) and not _STREET.search(folded):
        return False
    return bool(_NUMBER.search(folded) and not _is_room(part)) or bool(_STREET.search(folded))


def _is_room(part: str) -> bool:
    return bool(_ROOM.search(fold(part)))
