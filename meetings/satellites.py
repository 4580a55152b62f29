"""The satellites of a meeting: by phase, and within a phase by region."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from wagtail.models import Page

from cms.core.collation import sort_key
from cms.core.querysets import public_pages
from meetings.choices import Phase
from meetings.querysets import terms_of_meetings


@dataclass(frozen=True)
class RegionGroup:
    """The satellites of one region, soonest first; `region` is empty for those without."""

    region: str
    meetings: list[Any]


@dataclass(frozen=True)
class PhaseGroup:
    """The satellites of one phase; `label` is empty for those without."""

    label: str
    regions: list[RegionGroup]

    @property
    def is_divided(self) -> bool:
        """Whether there is more to tell apart than "no region"."""
        return len(self.regions) > 1 or self.regions[0].region != ""


def satellites_of(page: Page) -> list[PhaseGroup]:
    """The public satellites of a meeting in the reader's language. Four queries."""
    model = apps.get_model("meetings", "MeetingPage")
    children = model.objects.child_of(page).in_locale(page.locale).for_listing()
    meetings = children.soonest_first().with_venues(page.locale)
    if not meetings:
        return []
    terms = terms_of_meetings(meetings, "region", page.locale)
    regions = {pk: [region.title for region in found] for pk, found in terms.items()}
    return by_phase_and_region(meetings, regions, page.locale.language_code)


def by_phase_and_region(
    meetings: Iterable[Any], regions: dict[int, list[str]], language: str
) -> list[PhaseGroup]:
    """Group meetings, which keep their order: phases in time, those without one last.

    A meeting stands once: under all its regions together. Those without any come last.
    """
    phases = defaultdict(lambda: defaultdict(list))
    for meeting in meetings:
        names = sorted(regions.get(meeting.pk, []), key=lambda name: sort_key(name, language))
        phases[meeting.facts.phase][tuple(names)].append(meeting)

    def place(names: tuple[str, ...]) -> tuple[bool, list[Any]]:
        return not names, [sort_key(name, language) for name in names]

    return [
        PhaseGroup(
            str(Phase(phase).label) if phase else "",
            [
                RegionGroup(" · ".join(names), phases[phase][names])
                for names in sorted(phases[phase], key=place)
            ],
        )
        for phase in [*Phase.values, ""]
        if phase in phases
    ]


def count_satellites(editions: Iterable[Page], series: Page) -> dict[str, int]:
    """{path of an edition: how many public satellites it has}, of a series. One query."""
    model = apps.get_model("meetings", "MeetingPage")
    below = model.objects.descendant_of(series).filter(depth=series.depth + 2)
    paths = public_pages(below.filter(locale=series.locale)).values_list("path", flat=True)
    counts = dict.fromkeys((edition.path for edition in editions), 0)
    for path in paths:
        parent = path[: -Page.steplen]
        if parent in counts:
            counts[parent] += 1
    return counts
