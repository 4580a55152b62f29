"""When and where, as a sentence near the beginning says it: “… will take place from …”."""

import re

from meetings.concept_notes.dates import DateReading, find_date
from meetings.concept_notes.document import Block, Heading, ListBlock, Paragraph
from meetings.concept_notes.interpret.places import country_codes
from meetings.concept_notes.interpret.years import only_year
from meetings.concept_notes.reading import ConceptNoteReading, VenueReading
from meetings.concept_notes.text import clean, fold, pattern, without_direction_marks

# Further on a note speaks of other meetings.
MAXIMUM_BLOCKS = 15
MAXIMUM_SENTENCE = 600
MAXIMUM_CITY_WORDS = 4

_TAKES_PLACE = pattern(
    r"(?:will|to|going to) (?:\w+ )?(?:take place|be (?:held|hosted|convened)|happen|run|gather|"
    r"meet|come together|convene)|(?:takes|taking) place|is (?:being )?held",
    r"(?:aura|auront|a) lieu|se (?:tiendra|tient|déroulera|réunira|tiendront|dérouleront|"
    r"réuniront)",
    r"sera (?:organisée?|accueillie?)|se (?:celebrará|realizará|desarrollará|reunirá)n?",
    r"(?:tendrá|tendrán|tiene) lugar|será (?:en|del)|findet|finden|stattfinden|stattfindet|tagt|"
    r"(?:wird|werden) .*(?:tagen|treffen|zusammenkommen|veranstaltet|abgehalten)|treffen sich",
    r"(?:س?ي|س?ت|وس?ي|وس?ت)(?:عقد|نعقد|قام|جري|ستضاف|نظم|لتقي|جتمع)\w*",
)
_PAST = pattern(
    r"took place|was held|were held|has been held|have been held|a eu lieu|s'est tenue?|tuvo lugar",
    r"se celebró|fand|fanden|stattgefunden|(?:عقد|انعقد|اقيم|جرى)ت?",
)
# Not after the day in “12. April”.
_SENTENCES = re.compile(r"(?<=[.!?؟…])(?<!\b\d\.)(?<!\b\d\d\.)\s+(?=[^\W\d_a-zß-öø-ÿ]|[“\"«„])")
_SEPARATOR = re.compile(r"\s*[,،(]\s*|\s+[–—-]\s+")
_ARTICLES = re.compile(
    r"^(?:(?:in|at|en|au|aux|à|im|der|den|dem|the|la|le|les|el|los|de|du|in der|في)\s+)+",
    re.IGNORECASE,
)
_BEFORE_CITY = re.compile(
    r"(?<!\w)(?:in|at|à|au|aux|en|a|nach|zu|في|بمدينة|مدينة|city of|the city of|ville de|"
    r"la ville de|ciudad de|la ciudad de|der stadt)\s+",
    re.IGNORECASE,
)
_LATIN_SMALL = re.compile(r"[a-zß-öø-ÿ]")
_COUNTRY_WORDS = 5


def read_opening(blocks: list[Block], reading: ConceptNoteReading, *, needs_date: bool) -> bool:
    """Fill what the header leaves open from a sentence that stays where it is.

    Says whether there was a date. The year may stand in the heading above or in the title.
    """
    sentences = _sentences(blocks)
    has_date = False
    if needs_date:
        has_date = _set_date(sentences, reading)
        sentences = [s for s in sentences if has_date and _date_in(*s, reading)]
    if reading.venue is None:
        venues = (_venue_in(sentence) for sentence, _heading in sentences)
        reading.venue = next((venue for venue in venues if venue), None)
    return has_date


def _sentences(blocks: list[Block]) -> list[tuple[str, str]]:
    """Sentences of the opening that say when and where, with the heading above."""
    found: list[tuple[str, str]] = []
    heading = ""
    for block in blocks[:MAXIMUM_BLOCKS]:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Paragraph | ListBlock):
            found += [(sentence, heading) for sentence in _SENTENCES.split(block.text)]
    return [pair for pair in found if _is_announcement(pair[0])]


def _is_announcement(sentence: str) -> bool:
    words = fold(sentence[:MAXIMUM_SENTENCE])
    return bool(_TAKES_PLACE.search(words)) and not _PAST.search(words)


def _set_date(sentences: list[tuple[str, str]], reading: ConceptNoteReading) -> bool:
    """Take the first days that are not before the document's own date, or else a month."""
    found = [date for pair in sentences if (date := _date_in(*pair, reading))]
    best = next((date for date in found if date.precision == "day"), next(iter(found), None))
    if best is None:
        return False
    reading.start_date, reading.end_date = best.start, best.end
    reading.date_precision = best.precision
    return True


def _date_in(sentence: str, heading: str, reading: ConceptNoteReading) -> DateReading | None:
    match = find_date(sentence[:MAXIMUM_SENTENCE], reading.language)
    if match is None:
        year = next(filter(None, map(only_year, (sentence, heading, _titles(reading)))), None)
        match = find_date(sentence[:MAXIMUM_SENTENCE], reading.language, year=year)
    found = match.reading if match else None
    if found is None or found.start is None or found.end is None:
        return None
    is_over = reading.document_date is not None and found.end < reading.document_date
    return None if is_over else found


def _titles(reading: ConceptNoteReading) -> str:
    return f"{reading.title} {reading.subtitle}"


def _venue_in(sentence: str) -> VenueReading | None:
    """The city and the country after it: “in Rome, Italy”, “à Rome, en Italie”, “(Italien)”."""
    text = without_direction_marks(sentence[:MAXIMUM_SENTENCE])
    for separator in _SEPARATOR.finditer(text):
        country = _country_at(text[separator.end() :])
        city = _city_before(text[: separator.start()]) if country else ""
        if city:
            return VenueReading("", city=city, country=country)
    return None


def _country_at(text: str) -> str | None:
    """The code of the country with whose name a text begins."""
    words = re.findall(r"[^\s,،;.()]+", re.split(r"[,،;.()]", _ARTICLES.sub("", text))[0])
    for length in range(min(_COUNTRY_WORDS, len(words)), 0, -1):
        name = fold(" ".join(words[:length]))
        code = country_codes().get(name) if len(name) > 3 or words[0].isupper() else None
        if code:
            return code
    return None


def _city_before(text: str) -> str:
    """The name between the last preposition and the end."""
    places = list(_BEFORE_CITY.finditer(text))
    city = clean(text[places[-1].end() :]) if places else ""
    is_name = bool(city) and not re.search(r"\d", city) and not _LATIN_SMALL.match(city)
    return city if is_name and len(city.split()) <= MAXIMUM_CITY_WORDS else ""
