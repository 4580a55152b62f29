"""What pages tell those who show links to them."""

from django import template

register = template.Library()

# Open Graph wants a country with the language; these are the ones that Facebook lists.
_OPEN_GRAPH_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "de": "de_DE", "ar": "ar_AR"}


@register.filter
def open_graph_locale(language_code: str) -> str:
    """A language as `og:locale` has it, such as `en_GB`: `{{ "en"|open_graph_locale }}`."""
    return _OPEN_GRAPH_LOCALES.get(language_code, language_code.replace("-", "_"))
