"""Spaces: at both ends as in the source, single ones within."""

import re

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, warning
from cms.localisation.checks.pair import Pair

_DOUBLE = re.compile(r"[ \u00a0\u202f]{2}")


def check_spaces(pair: Pair) -> list[Finding]:
    """No-break spaces count as spaces."""
    source, target = pair.source_markup.text, pair.target_markup.text
    findings = []
    if _has_space(source[:1]) != _has_space(target[:1]):
        message = _("The space before the first word differs from the source.")
        findings.append(warning("space_leading", message))
    if _has_space(source[-1:]) != _has_space(target[-1:]):
        message = _("The space after the last word differs from the source.")
        findings.append(warning("space_trailing", message))
    if _DOUBLE.search(target.strip()) and not _DOUBLE.search(source.strip()):
        message = _("There are two spaces next to each other. Remove one.")
        findings.append(warning("space_double", message))
    return findings


def _has_space(character: str) -> bool:
    return character.isspace()
