"""The filters of a list as readers see them: options with counts, and what is chosen."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Locale, Page

from cms.core.collation import sort_key
from meetings.choices import Format
from meetings.filters import MeetingFilters, When


@dataclass(frozen=True)
class Option:
    """A value of a filter, with the number of meetings it gives while the others stay."""

    value: str
    label: str
    count: int
    is_chosen: bool
    url: str


@dataclass(frozen=True)
class Facet:
    """A filter. `url_without` takes it back, and `count_without` meetings are then found."""

    name: str
    label: str
    any_label: str
    options: list[Option]
    count_without: int
    url_without: str

    @property
    def chosen(self) -> Option | None:
        return next((option for option in self.options if option.is_chosen), None)


def facets_of(
    filters: MeetingFilters,
    counts: dict[str, Counter[str]],
    labels: dict[str, dict[str, str]],
    base: str,
) -> list[Facet]:
    """The filters in the order of the page; `base` is the address of the list.

    `counts` are those of `count_values`, `labels` name the values in the order of the page. A value
    that would give nothing is left out unless it is chosen.
    """
    found = []
    for name, (label, any_label) in _headings().items():
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


def labels_of(
    values: dict[str, Collection[str]], series: Iterable[Page], locale: Locale
) -> dict[str, dict[str, str]]:
    """{filter: {value: its name}} in the reader's language, in the order to show. Two queries.

    A value that has no name, since nothing of that kind is public, is shown as it is.
    """
    titles = {page.slug: page.title for page in series}
    names = {
        "when": {value: str(label) for value, label in When.choices},
        "series": titles,
        "topic": _terms("core.Topic", values["topic"], locale),
        "region": _terms("core.Region", values["region"], locale),
        "year": {year: year for year in sorted(values["year"], reverse=True)},
        "format": {value: str(label) for value, label in Format.choices},
    }
    return {
        name: named | {value: value for value in values[name] if value not in named}
        for name, named in names.items()
    }


def _terms(model: str, codes: Collection[str], locale: Locale) -> dict[str, str]:
    """{code: title}, by title as readers of the language sort; one not translated as it is."""
    terms: Any = apps.get_model(model).objects.filter(code__in=codes).order_by("pk")
    names: dict[str, str] = {}
    for code, title, locale_id in terms.values_list("code", "title", "locale_id"):
        if locale_id == locale.pk or code not in names:
            names[code] = title
    language = locale.language_code
    return dict(sorted(names.items(), key=lambda term: sort_key(term[1], language)))


def _headings() -> dict[str, tuple[str, str]]:
    return {
        "when": (_("When"), pgettext("any time", "All")),
        "series": (_("Series"), _("All series")),
        "topic": (_("Topic"), _("All topics")),
        "region": (_("Region"), _("All regions")),
        "year": (_("Year"), _("All years")),
        # With a context: Wagtail means a file by it.
        "format": (pgettext("meeting", "Format"), _("All formats")),
    }
