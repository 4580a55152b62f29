"""Quality checks of translations: pure functions of a source, its translation and the glossary."""

from cms.localisation.checks.checking import check
from cms.localisation.checks.finding import Finding, Severity
from cms.localisation.checks.pair import Pair, TermPair

__all__ = ["Finding", "Pair", "Severity", "TermPair", "check"]
