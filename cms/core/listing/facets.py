"""The filters of a list as readers see them: options with counts, and what is chosen."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import pgettext
from wagtail.models import Locale

from cms.core.collation import sort_key
from cms.core.listing.filters import Filters


@dataclass(frozen=True)
class Option:
    """A value of a filter, with the number of things it gives while the others stay."""

    value: str
    label: str
    count: int
    is_chosen: bool
    url: str


@dataclass(frozen=True)
class Facet:
    """A filter. `url_without` takes it back, and `count_without` things are then found.

    Filters of one `group` are shown together under its name.
    """

    name: str
    label: str
    any_label: str
    options: list[Option]
    count_without: int
    url_without: str
    group: str = ""

    @property
    def chosen(self) -> Option | None:
        return next((option for option in self.options if option.is_chosen), None)

    @property
    def chosen_words(self) -> str:
        """What is chosen, in words that stand alone: of a group the filter's name as well."""
        words = self.chosen.label if self.chosen else ""
        return named_value(self.label, words) if self.group else words


def named_value(name: str, value: str) -> str:
    """A value that says nothing without the name of what it is a value of."""
    colon = pgettext("between a name and its value", ":")
    return f"{name}{colon} {value}"


def facets_with(
    headings: Mapping[str, tuple[str, str]],
    filters: Filters,
    counts: dict[str, Counter[str]],
    labels: dict[str, dict[str, str]],
    base: str,
) -> list[Facet]:
    """The filters in the order of `headings`, {filter: (its name, the words for all)}.

    `base` is the address of the list, `counts` are those of `count_values`, `labels` name the
    values in the order of the page. A value that would give nothing is left out unless chosen.
    """
    found = []
    for name, (label, any_label) in headings.items():
        chosen = getattr(filters, name)
        options = [
            Option(
                value,
                words,
                counts[name][value],
                value == chosen,
                filters.having(**{name: value}).address(base),
            )
            for value, words in labels[name].items()
            if counts[name][value] or value == chosen
        ]
        without = filters.having(**{name: ""}).address(base)
        found.append(Facet(name, label, any_label, options, counts[name][""], without))
    return found


def with_unnamed(
    names: dict[str, dict[str, str]], values: dict[str, Collection[str]]
) -> dict[str, dict[str, str]]:
    """The names, and each value that has none, since nothing of that kind is public, as it is."""
    return {
        name: named | {value: value for value in values[name] if value not in named}
        for name, named in names.items()
    }


def names_of_terms(model: str, codes: Collection[str], locale: Locale) -> dict[str, str]:
    """{code: title}, by title as readers of the language sort; one not translated as it is."""
    terms: Any = apps.get_model(model).objects.filter(code__in=codes).order_by("pk")
    names: dict[str, str] = {}
    for code, title, locale_id in terms.values_list("code", "title", "locale_id"):
        if locale_id == locale.pk or code not in names:
            names[code] = title
    language = locale.language_code
    return dict(sorted(names.items(), key=lambda term: sort_key(term[1], language)))
