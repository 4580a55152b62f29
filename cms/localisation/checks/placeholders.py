"""Placeholders: a program puts something in their place, or fails where one is wrong."""

from collections import Counter

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error
from cms.localisation.checks.pair import Pair
from cms.localisation.checks.verbatim import placeholders_in


def check_placeholders(pair: Pair) -> list[Finding]:
    """As many of each as in the source, spelt the same."""
    wanted = Counter(placeholders_in(pair.source_markup.text))
    found = Counter(placeholders_in(pair.target_markup.text))
    missing = _("The placeholder {detail} is missing. Copy it from the source.")
    added = _("The placeholder {detail} is not in the source, or once too often. Remove it.")
    return [error("placeholder_missing", missing, one) for one in wanted - found] + [
        error("placeholder_added", added, one) for one in found - wanted
    ]
