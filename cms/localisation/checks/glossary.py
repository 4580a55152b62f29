"""The Centre's words: preferred ones used, forbidden ones not, names kept."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, Severity, error, shortened
from cms.localisation.checks.inflection import (
    comparable,
    contains_loosely,
    occurrence,
    without,
)
from cms.localisation.checks.pair import Pair, TermPair


def check_glossary(pair: Pair) -> list[Finding]:
    """Asks of each term that the source has."""
    findings: list[Finding] = []
    for term in pair.terms:
        if term.do_not_translate:
            findings += _check_kept(term, pair)
        elif _is_in_source(term, pair):
            findings += _check_forbidden(term, pair) + _check_preferred(term, pair)
    return findings


def _is_in_source(term: TermPair, pair: Pair) -> bool:
    found = occurrence(term.source, pair.source_words, pair.source_language, term.is_case_sensitive)
    return found is not None


def _check_kept(term: TermPair, pair: Pair) -> list[Finding]:
    """A name has no forms: it is looked for as it is written, in whatever language."""
    found = occurrence(term.source, pair.source_markup.text, "", term.is_case_sensitive)
    target = comparable(pair.target_markup.text, "")
    if found is None or found[0] in target or comparable(term.source, "") in target:
        return _check_forbidden(term, pair) if found else []
    message = _("“{detail}” stays as it is in every language. Copy it from the source.")
    return [error("term_translated", message, term.source)]


def _check_preferred(term: TermPair, pair: Pair) -> list[Finding]:
    if not term.preferred or any(
        contains_loosely(word, pair.target_words, pair.target_language, term.is_case_sensitive)
        for word in term.preferred
    ):
        return []
    message = format_lazy(
        _("For “{source}” the glossary has “{preferred}”. Use it."),
        source=shortened(term.source),
        preferred=shortened("”, “".join(term.preferred)),
    )
    return [Finding("term_missing", Severity.WARNING, message, term.source)]


def _check_forbidden(term: TermPair, pair: Pair) -> list[Finding]:
    """A forbidden word inside a preferred one, as in a longer name, is none."""
    language, is_case_sensitive = pair.target_language, term.is_case_sensitive
    text = pair.target_words
    if term.forbidden:
        for word in term.preferred:
            text = without(word, text, language, is_case_sensitive)
    message = _("The glossary does not allow “{detail}”. Use another word.")
    return [
        error("term_forbidden", message, word)
        for word in term.forbidden
        if occurrence(word, text, language, is_case_sensitive)
    ]
