"""Countries: ISO 3166-1 alpha-2 codes, and their names in the reader's language (CLDR)."""

import pycountry
from babel import Locale
from django.utils.translation import get_language


def country_choices() -> list[tuple[str, str]]:
    """Codes by name; a function, so that migrations do not list them."""
    countries = ((country.alpha_2, country.name) for country in pycountry.countries)
    return sorted(countries, key=lambda choice: choice[1])


def country_name(code: str) -> str:
    """The name in the active language; the code as it is where CLDR knows none."""
    language = Locale.parse((get_language() or "en").replace("-", "_"))
    return language.territories.get(code, code)
