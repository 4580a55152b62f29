"""The filters of a list as readers see them: options with counts, and what is chosen."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Locale, Page

from cms.core.listing.facets import (
    Facet,
    facets_with,
    named_value,
    names_of_terms,
    with_unnamed,
)
from meetings.access.facets import headings_of_access, labels_of_access
from meetings.access.filtering import NAMES
from meetings.choices import Format
from meetings.filters import MeetingFilters, When


def facets_of(
    filters: MeetingFilters,
    counts: dict[str, Counter[str]],
    labels: dict[str, dict[str, str]],
    base: str,
) -> list[Facet]:
    """The filters in the order of the page; see `facets_with`. Those of access are a group."""
    facets = facets_with(_headings(), filters, counts, labels, base)
    access = _("Access and languages")
    return [replace(one, group=access) if one.name in NAMES else one for one in facets]


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
        "topic": names_of_terms("core.Topic", values["topic"], locale),
        "region": names_of_terms("core.Region", values["region"], locale),
        "year": {year: year for year in sorted(values["year"], reverse=True)},
        "format": {value: str(label) for value, label in Format.choices},
        **labels_of_access(values),
    }
    return with_unnamed(names, values)


def words_of(name: str, label: str) -> str:
    """A value of a filter, in words that stand alone."""
    return named_value(_headings()[name][0], label) if name in NAMES else label


def _headings() -> dict[str, tuple[str, str]]:
    return {
        "when": (_("When"), pgettext("any time", "All")),
        "series": (_("Series"), _("All series")),
        "topic": (_("Topic"), _("All topics")),
        "region": (_("Region"), _("All regions")),
        "year": (_("Year"), _("All years")),
        # With a context: Wagtail means a file by it.
        "format": (pgettext("meeting", "Format"), _("All formats")),
        **headings_of_access(),
    }
