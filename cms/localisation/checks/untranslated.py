"""Whether a translation is the source once more."""

import re

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.pair import Pair, TermPair, base_language

_WORD = re.compile(r"[^\W\d_]{2,}")


def check_untranslated(pair: Pair) -> list[Finding]:
    """Of one word alone, a number, an address or a name that stays, nothing is said."""
    if base_language(pair.source_language) == base_language(pair.target_language):
        return []
    source, target = (m.text.strip().casefold() for m in (pair.source_markup, pair.target_markup))
    if source != target or len(_words_to_translate(pair)) < 2:
        return []
    return [warning("untranslated", _("This is the same as the source. Translate it."))]


def _words_to_translate(pair: Pair) -> list[str]:
    text = pair.source_words
    for term in pair.terms:
        if term.do_not_translate and term.source:
            text = _without(text, term)
    return _WORD.findall(text)


def _without(text: str, term: TermPair) -> str:
    flags = re.NOFLAG if term.is_case_sensitive else re.IGNORECASE
    return re.sub(rf"(?<!\w){re.escape(term.source)}(?!\w)", " ", text, flags=flags)
