"""The filters of publications as readers see them."""

from collections import Counter
from collections.abc import Collection

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.core.languages import language_name
from cms.core.listing.facets import Facet, facets_with, names_of_terms, with_unnamed
from reports.choices import ReportType
from reports.filters import ReportFilters


def facets_of(
    filters: ReportFilters,
    counts: dict[str, Counter[str]],
    labels: dict[str, dict[str, str]],
    base: str,
) -> list[Facet]:
    """The filters in the order of the page; see `facets_with`."""
    return facets_with(_headings(), filters, counts, labels, base)


def labels_of(values: dict[str, Collection[str]], locale: Locale) -> dict[str, dict[str, str]]:
    """{filter: {value: its name}} in the reader's language, in the order to show. Two queries."""
    names = {
        "type": {value: str(label) for value, label in ReportType.choices},
        "topic": names_of_terms("core.Topic", values["topic"], locale),
        "region": names_of_terms("core.Region", values["region"], locale),
        "year": {year: year for year in sorted(values["year"], reverse=True)},
        "language": {code: language_name(code) for code, _name in settings.LANGUAGES},
    }
    return with_unnamed(names, values)


def _headings() -> dict[str, tuple[str, str]]:
    return {
        "type": (_("Type"), _("All types")),
        "topic": (_("Topic"), _("All topics")),
        "region": (_("Region"), _("All regions")),
        "year": (_("Year"), _("All years")),
        "language": (_("Language"), _("All languages")),
    }
