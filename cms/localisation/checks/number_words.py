"""Small numbers in words, which good style prefers to figures, and Roman numerals."""

import re
from functools import lru_cache

from cms.localisation.checks.pair import base_language

# From 0 to 12, cardinal and ordinal; "*" stands for any ending.
_WORDS = {
    "en": (
        "zero|no|none|nil|midnight",
        "one|a|an|first|once|single",
        "two|second|twice|both|pair",
        "three|third*|three*",
        "four|fourth|quarter*",
        "five|fifth",
        "six|sixth",
        "seven|seventh",
        "eight|eighth",
        "nine|ninth",
        "ten|tenth",
        "eleven|eleventh",
        "twelve|twelfth|dozen|noon|midday",
    ),
    "fr": (
        "zéro|aucun*|minuit",
        "un|une|premier*|première*|seul*",
        "deux|deuxième*|second*",
        "trois|troisième*|tiers",
        "quatre|quatrième*|quart*",
        "cinq|cinquième*",
        "six|sixième*",
        "sept|septième*",
        "huit|huitième*|huitaine",
        "neuf|neuvième*",
        "dix|dixième*|dizaine*",
        "onze|onzième*",
        "douze|douzième*|douzaine*|midi",
    ),
    "es": (
        "cero|ningún|ninguna|ninguno|medianoche",
        "un|una|uno|primer|primera*|primero*|sol*",
        "dos|segundo*|segunda*|ambos|ambas",
        "tres|tercer|tercer*",
        "cuatro|cuarto*|cuarta*",
        "cinco|quinto*|quinta*",
        "seis|sexto*|sexta*",
        "siete|séptimo*|séptima*",
        "ocho|octavo*|octava*",
        "nueve|noveno*|novena*",
        "diez|décimo*|décima*",
        "once|undécimo*|undécima*",
        "doce|duodécimo*|docena*|mediodía",
    ),
    "de": (
        "null|kein*|mitternacht",
        "ein*|erst*",
        "zwei*|beid*",
        "drei*|dritt*",
        "vier*",
        "fünf*",
        "sechs*",
        "sieben*|siebt*",
        "acht*",
        "neun*",
        "zehn*",
        "elf*",
        "zwölf*|dutzend*|mittag*",
    ),
    "ar": (
        "صفر|منتصف",
        "واحد*|أحد|إحدى|أول*|أولى|حادي*",
        "اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|ثان|ثاني*",
        "ثلاث*|ثالث*",
        "أربع*|رابع*",
        "خمس*|خامس*",
        "ست*|سادس*",
        "سبع*|سابع*",
        "ثماني*|ثمان|ثامن*",
        "تسع*|تاسع*",
        "عشر*|عاشر*",
        "أحد عشر|إحدى عشرة|حادي عشر|حادية عشرة",
        "اثنا عشر|اثني عشر|اثنتا عشرة|ثاني عشر|ثانية عشرة|ظهر*",
    ),
}
# Arabic joins "and", prepositions and the article to the word.
_ARABIC_PREFIX = "[وفبلك]?(?:ال|ل)?"
# "XXIe siècle", "siglo XXI".
_ROMAN = re.compile(r"(?<!\w)([IVX]{1,8})(?:er|re|e|ème)?(?!\w)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def _compiled(words: str, language: str) -> re.Pattern[str]:
    prefix = _ARABIC_PREFIX if language == "ar" else ""
    pattern = words.replace("*", r"\w*")
    return re.compile(rf"(?<!\w){prefix}(?:{pattern})(?!\w)", re.IGNORECASE)


_REGEXES = {
    language: [_compiled(words, language) for words in by_value]
    for language, by_value in _WORDS.items()
}


@lru_cache(maxsize=64)
def says_in_words(text: str, value: str, language: str) -> bool:
    """Whether a text holds a number up to 12 as a word. Of other languages, never.

    Arabic has a singular and a dual, so 1 and 2 need no word of their own.
    """
    regexes = _REGEXES.get(base_language(language), [])
    if not (value.isascii() and value.isdigit() and int(value[:4]) < len(regexes)):
        return False
    number = int(value[:4])
    is_in_the_noun = base_language(language) == "ar" and number in (1, 2)
    return is_in_the_noun or bool(regexes[number].search(text))


def roman_numerals_in(text: str) -> set[str]:
    """The values of Roman numerals up to 39, in digits."""
    return {str(_roman_value(match[1])) for match in _ROMAN.finditer(text)}


def _roman_value(letters: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
