"""Whether there is anything to read."""

from unicodedata import category

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error
from cms.localisation.checks.pair import Pair


def check_empty(pair: Pair) -> list[Finding]:
    """An empty string, spaces or tags alone: wagtail-localize would show the source instead."""
    if _says_nothing(pair.target_markup.text) and not _says_nothing(pair.source_markup.text):
        return [error("empty", _("There is no text. Translate it, or take it from the source."))]
    return []


def _says_nothing(text: str) -> bool:
    return all(character.isspace() or category(character) == "Cf" for character in text)
