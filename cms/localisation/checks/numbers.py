"""Numbers: each of the source is in the translation, however its language writes it."""

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.dates import dates_in, iso_dates_in
from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.number_words import roman_numerals_in, says_in_words
from cms.localisation.checks.numerals import Numeral, numerals_in, values_of
from cms.localisation.checks.pair import Pair, base_language
from cms.localisation.checks.times import times_in

_ORDINAL_SIGNS = ("st", "nd", "rd", "th", "e ", "er ", "º", "ª")


def check_numbers(pair: Pair) -> list[Finding]:
    """Once is enough: "from 3 May to 5 May" may become "3–5 May". Dates and times have their own
    checks."""
    target = pair.target_words
    values = values_of(numerals_in(target, pair.target_language)) | roman_numerals_in(target)
    message = _("The number {detail} is missing.")
    numerals = {numeral.written: numeral for numeral in _numerals_of_source(pair)}
    return [
        warning("number_missing", message, written)
        for written, numeral in numerals.items()
        if not _is_kept(numeral, values, pair)
    ]


def _is_kept(numeral: Numeral, values: set[str], pair: Pair) -> bool:
    if numeral.readings & values or (numeral.parts and numeral.parts <= values):
        return True
    language = pair.target_language
    return _is_spelt_out(numeral, pair) or any(
        says_in_words(pair.target_words, reading, language) for reading in numeral.readings
    )


def _is_spelt_out(numeral: Numeral, pair: Pair) -> bool:
    """Arabic writes ordinals in words: "the 21st century"."""
    sign = pair.source_words[numeral.end : numeral.end + 3]
    return base_language(pair.target_language) == "ar" and sign.startswith(_ORDINAL_SIGNS)


def _numerals_of_source(pair: Pair) -> list[Numeral]:
    """Those outside of dates and times."""
    text, language = pair.source_words, pair.source_language
    spans = [(found.start, found.end) for found in dates_in(text, language)]
    spans += [(found.start, found.end) for found in times_in(text)]
    spans += [match.span() for match in iso_dates_in(text)]
    is_covered = bytearray(len(text))
    for start, end in spans:
        is_covered[start:end] = b"\1" * (end - start)
    return [n for n in numerals_in(text, language) if not is_covered[n.start]]
