"""Home and standard pages."""

from typing import Any

from home.models import HomePage, StandardPage
from tests.factories.tree import add_page


def home_page(language_code: str = "en") -> HomePage:
    """The home page that the migration made."""
    return HomePage.objects.get(locale__language_code=language_code)


def make_standard_page(**values: Any) -> StandardPage:
    publish = values.pop("publish", True)
    parent = values.pop("parent", None) or home_page()
    values = {"title": "About us", "slug": "about", **values}
    return add_page(parent, StandardPage(locale=parent.locale, **values), publish=publish)
