"""What readers filter meetings by: the values they chose, and how many meetings each would give.

Values are the same in every language: slugs of series, codes of topics and regions.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.db import models
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from meetings.choices import Format

# What a meeting answers to each filter: {name of the filter: values}.
Answers = Mapping[str, Collection[str]]


class When(models.TextChoices):
    """Whether a meeting is over, in its own zone."""

    UPCOMING = "upcoming", _("Upcoming")
    PAST = "past", _("Past")


# What a value can look like at all. Anything else in an address is passed over.
_POSSIBLE = {
    "when": re.compile("|".join(When.values)),
    "series": re.compile(r"[-\w]{1,255}"),
    "topic": re.compile(r"[-\w]{1,64}"),
    "region": re.compile(r"[-\w]{1,64}"),
    "year": re.compile(r"[12][0-9]{3}"),
    "format": re.compile("|".join(Format.values)),
}

# The methods of MeetingQuerySet that take such a value.
_NARROWED_BY = {
    "when": "by_time",
    "series": "in_series",
    "topic": "about_topic",
    "region": "about_region",
    "year": "in_year",
    "format": "of_format",
}


@dataclass(frozen=True)
class MeetingFilters:
    """The values a reader chose; an empty text for what was not chosen."""

    when: str = ""
    series: str = ""
    topic: str = ""
    region: str = ""
    year: str = ""
    format: str = ""

    @classmethod
    def from_query(cls, query: QueryDict) -> "MeetingFilters":
        """The last value of each key, where it is one the filter could have."""
        values = {name: query.get(name, "") for name in _POSSIBLE}
        return cls(**{n: value for n, value in values.items() if _POSSIBLE[n].fullmatch(value)})

    @property
    def chosen(self) -> dict[str, str]:
        """The values that narrow the list, by name."""
        return {name: value for name, value in asdict(self).items() if value}

    def having(self, **values: str) -> "MeetingFilters":
        """The same with other values; an empty text takes a filter back."""
        return replace(self, **values)

    @property
    def query_string(self) -> str:
        """The values as they stand in an address, without the question mark."""
        return urlencode(self.chosen)

    def address(self, base: str) -> str:
        """`base` with the chosen values."""
        return f"{base}?{self.query_string}" if self.chosen else base

    def apply(self, meetings: Any) -> Any:
        """The meetings of a MeetingQuerySet that match every chosen value."""
        for name, value in self.chosen.items():
            meetings = getattr(meetings, _NARROWED_BY[name])(value)
        return meetings


def count_values(rows: Iterable[Answers], filters: MeetingFilters) -> dict[str, Counter[str]]:
    """{filter: {value: how many meetings there would be, the other filters staying as they are}}.

    The empty value stands for the filter taken back.
    """
    counts: dict[str, Counter[str]] = {name: Counter() for name in _POSSIBLE}
    chosen = filters.chosen
    for row in rows:
        failed = [name for name, value in chosen.items() if value not in row[name]]
        if len(failed) <= 1:
            for name in failed or counts:
                counts[name].update({"", *row[name]})
    return counts


def answers_of(meetings: Any, series: Iterable[Page]) -> list[Answers]:
    """What each meeting of a MeetingQuerySet answers to the filters. Three queries."""
    slugs = {page.path: page.slug for page in series}
    terms = {name: _codes(meetings, name) for name in ("topic", "region")}
    now = timezone.now()
    columns = ("pk", "path", "facts__ends_at", "facts__start_date", "facts__format")
    return [
        {
            "when": [When.PAST if ends_at and ends_at <= now else When.UPCOMING],
            "series": [slug for above, slug in slugs.items() if path.startswith(above)],
            "topic": terms["topic"].get(pk, ()),
            "region": terms["region"].get(pk, ()),
            "year": [str(start.year)] if start else [],
            "format": [kind],
        }
        for pk, path, ends_at, start, kind in meetings.order_by().values_list(*columns)
    ]


def _codes(meetings: Any, name: str) -> dict[int, set[str]]:
    """{pk of a meeting: codes of its topics or regions}."""
    rows = apps.get_model("meetings", f"Meeting{name.title()}").objects
    found: dict[int, set[str]] = {}
    pairs = rows.filter(page__in=meetings.order_by().values("pk"))
    for pk, code in pairs.order_by().values_list("page_id", f"{name}__code"):
        found.setdefault(pk, set()).add(code)
    return found
