"""Addresses in a line: name, street, city and country."""

import re
from functools import cache

import pycountry
from babel import Locale

from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.reading import VenueReading
from meetings.concept_notes.text import clean, european_digits, fold, pattern

_ALIASES = {
    "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "usa": "US", "us": "US",
    "bundesrepublik deutschland": "DE", "republique federale d'allemagne": "DE",
    "republica federal de alemania": "DE",
    "united states of america": "US", "etats-unis d'amerique": "US", "eeuu": "US",
    "royaume uni": "GB", "czech republic": "CZ", "holland": "NL",
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
# At the end of a part: “Germany & online”, “Germany (hybrid)”, or the part as a whole.
_ALSO_ONLINE = re.compile(
    r"^(?P<place>.*?)(?:(?:^|[\s(]+)(?:[&+/]|and|und|et|y|e)\s+(?:also |auch |aussi |también )?"
    r"|[\s(]+و\s?|\s*[(]\s*|^)(?:online|virtual(?:ly)?|virtuell|en ligne|à distance|en l[ií]nea|"
    r"hybride?|h[ií]brid[oa]|عبر ال[إا]نترنت|عن بعد|هجين)"
    r"(?:\s(?:on|via|per|über|sur|por|par) \w+)?[\s)]*$",
    re.IGNORECASE,
)
# Before the city, as in 10115 Berlin and 1012 AB Amsterdam; or after it, as in London NW1 2BJ,
# Cork T12 AB34 and Ottawa K1A 0B1.
_POSTCODE = re.compile(
    r"^(?:[A-Z]{1,2}-?)?\d{4,6}(?:-\d{3,4}| [A-Z]{2})?\s+(?=\D)"
    r"|\s+(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}"
    r"|[A-Z]\d[A-Z] ?\d[A-Z]\d)$"
)
_STATE = re.compile(r"^(?:[A-Z]{2}|D\.C\.?|DC)(?:\s+\d{5})?$")
_LINK = re.compile(r'<a href="(https?://[^"]+)">(.*?)</a>')
_NUMBER = re.compile(r"\d")
_BRACKETS = re.compile(r"^(.*\S)\s*[(]([^()]+)[)]$")
_NAME_IN_CITY = re.compile(r"^(?P<name>.+\w)\s(?:in|at|à|en|im|في)\s(?P<city>[^\Wa-zß-öø-ÿ].*)$")


def read_venue(html: str) -> tuple[VenueReading | None, list[str]]:
    """The place a line names, and remarks on what was not found in it."""
    text = text_of(html).strip(" .,،")
    link = _LINK.search(html)
    url = _unescaped(link[1]) if link else ""
    parts, _is_hybrid = _without_online(_parts(html))
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


def is_also_online(html: str) -> bool:
    """Whether a line says after the place that one can attend online too."""
    return _without_online(_parts(html))[1]


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
    return [part for text in texts if text for part in _brackets_apart(clean(text))]


def _without_online(parts: list[str]) -> tuple[list[str], bool]:
    """The parts without “and online” after the place, and whether it was there."""
    match = _ALSO_ONLINE.match(parts[-1]) if parts else None
    kept = [*parts[:-1], *filter(None, [match["place"].strip(" (")])] if match else []
    if not kept or _ONLINE.search(fold(kept[0])):
        return parts, False
    return kept, True


def _brackets_apart(part: str) -> list[str]:
    """A country or street in brackets as a part of its own."""
    match = _BRACKETS.match(part)
    is_part = match and (_code_of(match[2]) or _is_street(match[2]))
    return [match[1], match[2]] if match and is_part else [part]


def _take_country(parts: list[str]) -> tuple[str | None, list[str]]:
    """The country at the end, alone or after the city without a comma."""
    last = parts[-1]
    code = _code_of(last)
    if code:
        return code, parts[:-1]
    words = last.split()
    for length in range(min(4, len(words) - 1), 0, -1):
        code = country_codes().get(fold(" ".join(words[-length:])))
        if code and len(words[-1]) > 3:
            return code, [*parts[:-1], " ".join(words[:-length])]
    return None, parts


def _code_of(name: str) -> str | None:
    """The code of a country, also of U.K. and EE. UU."""
    codes, whole = country_codes(), fold(name)
    plain = whole.replace(".", "").replace(" ", "")
    return codes.get(whole.removeprefix("the ")) or codes.get(whole) or codes.get(plain)


def _take_city(parts: list[str], country: str | None) -> tuple[str, list[str], list[str]]:
    remarks = []
    rest = list(parts)
    if country == "US" and len(rest) > 1 and _STATE.match(rest[-1]):
        remarks.append(f"Venue: “{rest.pop()}” has no field of its own and was left out.")
    within = _NAME_IN_CITY.match(rest[0]) if len(rest) == 1 and country else None
    if within:
        return within["city"], [within["name"]], remarks
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
    name: list[str] = []
    street: list[str] = []
    for place, part in enumerate(parts):
        folded = fold(part)
        has_both = bool(_STREET.search(folded) and _NUMBER.search(folded))
        is_street = has_both if place == 0 else _is_street(part) or _is_code(part)
        (street if is_street else name).append(part)
    return ", ".join(name), ", ".join(street)


def _is_code(part: str) -> bool:
    """Whether a part is only a postcode."""
    return bool(_POSTCODE.search(f" {european_digits(part)}"))


def _is_street(part: str) -> bool:
    folded = fold(part)
    if _POSTCODE.search(part) and not _STREET.search(folded):
        return False
    return bool(_NUMBER.search(folded) and not _is_room(part)) or bool(_STREET.search(folded))


def _is_room(part: str) -> bool:
    return bool(_ROOM.search(fold(part)))
