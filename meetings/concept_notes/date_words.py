"""Words that dates are made of in English, French, Spanish, German and Arabic."""

from functools import cache

from babel.dates import get_day_names, get_month_names

from meetings.concept_notes.text import fold, pattern

_LOCALES = ("en", "en_GB", "fr", "es", "de", "de_AT", "ar", "ar_SY", "ar_DZ", "ar_MA")
_MORE_MONTHS = {"set": 9, "setiembre": 9, "mrz": 3, "maerz": 3, "fev": 2, "debut": 0}

RANGE_WORDS = frozenset(
    map(
        fold,
        [
            "-",
            "/",
            "to",
            "until",
            "till",
            "through",
            "bis",
            "zum",
            "à",
            "au",
            "al",
            "a",
            "hasta",
            "إلى",
            "حتى",
        ],
    )
)
LIST_WORDS = frozenset(map(fold, ["&", "and", "et", "y", "e", "und", "و"]))
BETWEEN_WORDS = frozenset(map(fold, ["between", "entre", "zwischen", "بين"]))
# What may stand between the parts of a date without a meaning of its own.
FILLERS = frozenset(
    map(
        fold,
        [
            ".",
            ",",
            "،",
            "(",
            ")",
            "from",
            "of",
            "on",
            "the",
            "in",
            "st",
            "nd",
            "rd",
            "th",
            "du",
            "des",
            "de",
            "le",
            "la",
            "les",
            "er",
            "ère",
            "e",
            "del",
            "el",
            "los",
            "en",
            "º",
            "°",
            "o",
            "vom",
            "von",
            "am",
            "den",
            "der",
            "dem",
            "im",
            "um",
            "من",
            "في",
            "يوم",
            "ايام",
            "أيام",
            "م",
            "عام",
            "سنة",
            "فترة",
            "الفترة",
        ],
    )
)

UNANNOUNCED = pattern(
    r"to be (?:confirmed|announced|decided|determined|defined|fixed)",
    r"tb[acd]",
    r"not (?:yet )?(?:confirmed|announced|fixed)",
    r"à (?:confirmer|déterminer|préciser|annoncer|fixer|définir)",
    r"(?:por|a|está por) (?:confirmar|determinar|anunciar|definir|decidir)(?:se)?",
    r"(?:wird|werden|steht|ist|folgt)? ?(?:noch )?(?:bekannt ?(?:ge)?ge?geben|"
    r"bekanntgegeben|offen)",
    r"(?:steht )?noch nicht (?:fest|bekannt)",
    r"wird noch (?:festgelegt|bestätigt|mitgeteilt)",
    r"(?:س)?(?:ي|ت)(?:علن|حدد|ؤكد)(?: عنه| عنها)? لاحقا",
    r"(?:سيتم|يتم) (?:تحديد|الإعلان|تأكيد)\w*(?: عنه| عنها)? لاحقا",
    r"لم (?:يحدد|تحدد) بعد",
    r"قيد التأكيد",
)


@cache
def months() -> dict[str, int]:
    """Folded names and abbreviations of months, in all the languages."""
    names = {fold(name): number for name, number in _MORE_MONTHS.items() if number}
    for locale in _LOCALES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale).items():
                    names.setdefault(fold(name).rstrip("."), number)
    return names


@cache
def weekdays() -> frozenset[str]:
    """Folded names of the days of the week, in all the languages."""
    return frozenset(
        fold(name)
        for locale in ("en", "fr", "es", "de", "ar")
        for width in ("wide", "abbreviated")
        for name in get_day_names(width, "format", locale).values()
    ) | {"mo", "di", "mi", "do", "fr", "sa", "so"}
