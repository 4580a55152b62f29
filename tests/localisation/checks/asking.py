"""Asks the checks in a few words."""

from typing import Any

from cms.localisation.checks import Pair, Severity, check

E, W = Severity.ERROR, Severity.WARNING


def codes(source: str, target: str, into: str = "fr", **options: Any) -> list[str]:
    """The codes of what is found in a translation from English, errors first."""
    options.setdefault("source_language", "en")
    return [f.code for f in check(Pair(source, target, target_language=into, **options))]


def found(
    source: str, target: str, into: str = "fr", **options: Any
) -> list[tuple[str, Severity, str]]:
    """As `codes`, with severity and detail."""
    options.setdefault("source_language", "en")
    pair = Pair(source, target, target_language=into, **options)
    return [(f.code, f.severity, f.detail) for f in check(pair)]
