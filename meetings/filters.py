"""What readers filter meetings by: the values they chose, and how many meetings each would give.

Values are the same in every language: slugs of series, codes of topics and regions.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, ClassVar

from django.apps import apps
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.core.listing.filters import Answers, Filters, count_values
from meetings.access import filtering
from meetings.choices import Format

__all__ = ["MeetingFilters", "When", "answers_of", "count_values"]


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
    **filtering.POSSIBLE,
}

# The methods of MeetingQuerySet that take such a value.
_NARROWED_BY = {
    "when": "by_time",
    "series": "in_series",
    "topic": "about_topic",
    "region": "about_region",
    "year": "in_year",
    "format": "of_format",
    **{name: f"by_{name}" for name in filtering.NAMES},
}


@dataclass(frozen=True)
class MeetingFilters(Filters):
    """The values a reader chose; an empty text for what was not chosen."""

    possible: ClassVar = _POSSIBLE
    narrowed_by: ClassVar = _NARROWED_BY

    when: str = ""
    series: str = ""
    topic: str = ""
    region: str = ""
    year: str = ""
    format: str = ""
    step_free: str = ""
    quiet_room: str = ""
    captions: str = ""
    sign_language: str = ""
    interpretation: str = ""
    remote: str = ""
    follow_in: str = ""

    @property
    def asks_for_access(self) -> bool:
        return any(name in self.chosen for name in filtering.NAMES)


def answers_of(meetings: Any, series: Iterable[Page]) -> list[Answers]:
    """What each meeting of a MeetingQuerySet answers to the filters. Three queries."""
    slugs = {page.path: page.slug for page in series}
    terms = {name: _codes(meetings, name) for name in ("topic", "region")}
    now = timezone.now()
    return [
        {
            "when": [When.PAST if facts.ends_at and facts.ends_at <= now else When.UPCOMING],
            "series": [slug for above, slug in slugs.items() if path.startswith(above)],
            "topic": terms["topic"].get(pk, ()),
            "region": terms["region"].get(pk, ()),
            "year": [str(facts.start_date.year)] if facts.start_date else [],
            "format": [facts.format],
            **filtering.values_of(facts),
        }
        for pk, path, facts in _facts(meetings)
    ]


def _facts(meetings: Any) -> Iterator[tuple[int, str, Any]]:
    """The primary key and path of each meeting, and what of its facts the filters ask."""
    names = ("ends_at", "start_date", "format", *filtering.COLUMNS)
    columns = ("pk", "path", *(f"facts__{name}" for name in names))
    for pk, path, *values in meetings.order_by().values_list(*columns):
        yield pk, path, SimpleNamespace(**dict(zip(names, values, strict=True)))


def _codes(meetings: Any, name: str) -> dict[int, set[str]]:
    """{pk of a meeting: codes of its topics or regions}."""
    rows = apps.get_model("meetings", f"Meeting{name.title()}").objects
    found: dict[int, set[str]] = {}
    pairs = rows.filter(page__in=meetings.order_by().values("pk"))
    for pk, code in pairs.order_by().values_list("page_id", f"{name}__code"):
        found.setdefault(pk, set()).add(code)
    return found
