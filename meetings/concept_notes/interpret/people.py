"""Lists of people with their organisations."""

import re

from meetings.concept_notes.reading import FacilitatorReading
from meetings.concept_notes.text import clean, fold, pattern

_ORGANISATION = pattern(
    r"cent(?:re|er|res|ers)|foundation|institutes?|universit\w*|network|alliance|association",
    r"organi[sz]ations?|council|committee|coalition|federation|union|agency|trust|society|group",
    r"company|college|school|ministry|fund|ngo|ltd|inc|gmbh|ggmbh|e\. ?v\.?|ev|ag|international",
    r"forum|initiative|project|programme|partnership|consult\w*|consortium|commission|office",
    r"fondation|institut|réseau|organisation|conseil|comité|fédération|collectif|ministère|agence",
    r"société|centre|école|fonds|secours|médecins|action|bureau|coordination|plateforme",
    r"centro|fundación|instituto|universidad|red|organización|consejo|comité|federación|alianza",
    r"asociación|ministerio|agencia|sociedad|coordinadora|plataforma|fondo",
    r"zentrum|\w*stiftung|institut|\w*netzwerk|verein|verband|\w*verband|rat|\w*gesellschaft",
    # Words of the names of organisations and not of people.
    r"the|for|of|with|without|sans|pour|para|por|für|ohne|gegen|des|aktion",
    r"hochschule|ministerium|bündnis|\w*werk|\w*hilfe|amt",
    r"(?:ال)?(?:مركز|منظمة|مؤسسة|جامعة|شبكة|معهد|جمعية|اتحاد|مجلس|هيئة|وزارة|ائتلاف|تحالف|صندوق)",
)
POSITION = pattern(
    r"(?:\w+ )*(?:director|manager|officer|coordinator|secretary(?:[- ]general)?|"
    r"president)(?: .*)?",
    r"(?:head|chair|lead|vice) .*|professor|consultant|facilitator|moderator|adviser|advisor",
    r"(?:directeur|directrice|responsable|coordinat\w+|président\w*|secrétaire|chargée?)(?: .*)?",
    r"(?:directora?|responsable|coordinadora?|presidenta?|secretari[oa]|jef[ea])(?: .*)?",
    r"(?:\w*leiter(?:in)?|\w*referent(?:in)?|geschäftsführ\w+|vorsitzende\w?|vorstand)(?: .*)?",
    r"(?:ال)?(?:مدير|مديرة|رئيس|رئيسة|منسق|منسقة|أمين|أمينة|مسؤول|مسؤولة)(?: .*)?",
)
_CAPITALS = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ0-9&.-]{2,}(?: [A-ZÀ-Þ0-9&.-]+)*$")
_WITH_BRACKETS = re.compile(r"^(?P<name>[^()]+?)\s*[(](?P<inside>[^()]+)[)]$")
_PAIR = re.compile(r"^(?P<name>[^,،()]+ [^,،()]+?)\s*[,،]\s*(?P<inside>[^,،()]+)$")
_FROM = re.compile(r"^(?P<name>\w+ [^,]+?)\s+(?:from|of|at)\s+(?:the\s+)?(?P<inside>.+)$")
# What may stand before an organisation that counts for several people.
_BOTH = re.compile(
    r"^(?:(?:both|all)(?: (?:of|from|at)(?: the)?)?|from(?: the)?|(?:toutes |tous )?(?:les )?deux|"
    r"du|de la|de l['’]|del|vom|von der|beide|ambas|ambos|من)\s+",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s+[–—-]\s+")
_AND = re.compile(r"\s+(?:and|et|y|e|und|&|و)\s+")
_ARABIC_AND = re.compile(r"(?<=[\u0621-\u064a])\s+و(?=[\u0621-\u064a]+\s+[\u0621-\u064a])")
_AFTER_BRACKET = re.compile(r"(?<=[)])\s+(?:(?:and|et|y|e|und|&|و)\s+|و(?=[\u0621-\u064a]))")
# Arabic first names that begin with the letter that also means "and".
_NAMES_WITH_WAW = frozenset(
    ["ليد", "سام", "ائل", "فاء", "ردة", "داد", "جدي", "حيد", "هيب", "لاء", "سيم", "رد"]
)
# Not the full stop of an abbreviation such as e.V.
_FULL_STOP = re.compile(r"(?<=\w{3})\.$")
_HONORIFICS = {"dr", "prof", "phd", "mr", "mrs", "ms", "jr", "sr", "mme", "m"}


def read_people(lines: list[str]) -> tuple[list[FacilitatorReading], list[str]]:
    """People in order, and what was left out.

    An organisation counts for everybody before it who has none. `Name (Organisation)` and
    `Name, Organisation; Name, Organisation` are understood too.
    """
    people: list[FacilitatorReading] = []
    left_out: list[str] = []
    for chunk in _chunks(lines):
        found, others = _read_chunk(chunk)
        people += found
        left_out += others
    return people, left_out


def _chunks(lines: list[str]) -> list[str]:
    """Parts in which organisations count: lines and what stands between semicolons."""
    pieces = [piece for line in lines for piece in re.split(r"[;؛]", line) if piece.strip(" ,،")]
    has_own = [any(_is_organisation(part) for part in _parts(piece)) for piece in pieces]
    if all(has_own):
        return pieces
    pairs = [_PAIR.match(piece.strip(" ,،")) for piece in pieces]
    if len(pieces) > 1 and all(pair and not _AND.search(pair["name"]) for pair in pairs):
        return [f"{pair['name']} ({pair['inside']})" for pair in pairs if pair]
    # Some have no organisation of their own: it is one list.
    return [", ".join(piece.strip(" ,،") for piece in pieces)]


def _read_chunk(chunk: str) -> tuple[list[FacilitatorReading], list[str]]:
    people: list[tuple[str, str]] = []
    left_out: list[str] = []
    parts = _parts(chunk)
    for place, part in enumerate(parts):
        own = _WITH_BRACKETS.match(part) or _FROM.match(part)
        if own and POSITION.fullmatch(fold(own["inside"])):
            left_out.append(own["inside"])
            people.append((own["name"], ""))
        elif own and not _is_organisation(own["name"]):
            is_only = place == len(parts) - 1 and not any(other for _name, other in people)
            people += [(name, "") for name in _split_and(own["name"])]
            people = _with_organisation(people, own["inside"], from_place=0 if is_only else place)
        elif people and (_is_organisation(part) or _is_last_word(parts, place)):
            people = _with_organisation(people, _BOTH.sub("", part))
        elif people and POSITION.fullmatch(fold(part)):
            left_out.append(part)
        else:
            people.append((part, ""))
    return [FacilitatorReading(clean(n), clean(o)) for n, o in people], left_out


def _with_organisation(
    people: list[tuple[str, str]], organisation: str, from_place: int = 0
) -> list[tuple[str, str]]:
    """The people, from that place on with the organisation unless they have one."""
    return [
        (name, own or (organisation if place >= from_place else ""))
        for place, (name, own) in enumerate(people)
    ]


def _is_last_word(parts: list[str], place: int) -> bool:
    """A single word at the end of names of two words and more is an organisation."""
    is_last = place == len(parts) - 1
    return is_last and " " not in parts[place] and any(" " in part for part in parts[:place])


def _parts(text: str) -> list[str]:
    """What stands between commas, "and" and dashes, outside brackets."""
    parts: list[str] = []
    for piece in re.split(r"[,،](?![^(]*[)])", text):
        for whole in _dashes_apart(piece):
            parts += [whole] if _is_organisation(whole) or "(" in whole else _split_and(whole)
    cleaned = [_FULL_STOP.sub("", clean(part).strip(" ,،")) for part in parts]
    return _with_honorifics([part for part in cleaned if part])


def _dashes_apart(piece: str) -> list[str]:
    """What stands between dashes, and between an organisation and the next person's name."""
    halves = _AND.split(piece)
    has_own = len(halves) > 1 and all(_FROM.match(half) for half in halves)
    wholes = halves if has_own else _AFTER_BRACKET.split(piece)
    return [part for whole in wholes for part in _DASH.split(whole)]


def _split_and(text: str) -> list[str]:
    parts: list[str] = []
    for piece in _AND.split(text):
        halves = _ARABIC_AND.split(piece, maxsplit=1)
        is_name = len(halves) > 1 and halves[1].split()[0] in _NAMES_WITH_WAW
        parts += [piece] if is_name or len(halves[0].split()) < 2 else halves
    return [re.sub(r"^(?:and|und|et|y)\s+", "", part.strip()) for part in parts]


def _with_honorifics(parts: list[str]) -> list[str]:
    """Puts titles that stand after a comma, such as PhD, back to their names."""
    joined: list[str] = []
    for part in parts:
        if joined and fold(part).strip(".") in _HONORIFICS:
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _is_organisation(text: str) -> bool:
    bare = clean(text).strip(" ,.،")
    bracket = _WITH_BRACKETS.match(bare)
    if bracket:
        return _is_organisation(bracket["name"]) or _is_organisation(bracket["inside"])
    return bool(_ORGANISATION.search(fold(bare)) or _CAPITALS.match(bare))
