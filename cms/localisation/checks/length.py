"""Length: what the field can hold, and what is likely."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, Severity, warning
from cms.localisation.checks.pair import Pair, base_language

# Characters for what English says in one, as our own pages show. Arabic writes no short vowels.
_USUAL_LENGTH = {"fr": 1.2, "es": 1.15, "de": 1.15, "ar": 0.8}
# Shorter sources differ too much: "Yes" is one word, "Site map" may need four.
_SHORTEST = 40
_LONG = 2.5
_SHORT = 0.35


def check_length(pair: Pair) -> list[Finding]:
    """Visible characters, a line break being one."""
    source = len(pair.source_markup.text.strip())
    target = len(pair.target_markup.text.strip())
    if pair.max_length is not None and len(pair.target_markup.text) > pair.max_length:
        return [_too_long(len(pair.target_markup.text), pair.max_length)]
    if source < _SHORTEST:
        return []
    ratio = target / _usual(pair.target_language) / (source / _usual(pair.source_language))
    if ratio > _LONG:
        return [warning("length_long", _("This is much longer than the source. Is it too much?"))]
    if ratio < _SHORT:
        message = _("This is much shorter than the source. Is something missing?")
        return [warning("length_short", message)]
    return []


def _usual(language: str) -> float:
    return _USUAL_LENGTH.get(base_language(language), 1)


def _too_long(length: int, maximum: int) -> Finding:
    message = format_lazy(
        _("This has {length} characters; at most {maximum} fit. Shorten it."),
        length=length,
        maximum=maximum,
    )
    return Finding("length_maximum", Severity.ERROR, message, str(length - maximum))
