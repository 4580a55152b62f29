"""Groups across the editions of a series: the same group is known by its `identity`.

The group of a first edition has none but its `uuid`; those that continue it name that.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import F, Q, QuerySet
from wagtail.models import Page

from meetings.choices import SessionKind


@dataclass
class GroupHistory:
    """A group, and its rows at public editions: each has its `meeting` and `sessions_held`.

    Newest first; its name is that of the newest edition.
    """

    identity: UUID
    rows: list[Any] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.rows[0].name

    @property
    def first_convened(self) -> int | None:
        """The earliest year that any edition tells."""
        return min((row.first_convened for row in self.rows if row.first_convened), default=None)


def histories_of(editions: Iterable[Any]) -> list[GroupHistory]:
    """The groups of editions, which come newest first, in the order of the newest. Two queries."""
    by_page = {edition.pk: edition for edition in editions}
    rows = list(_groups().filter(page__in=by_page))
    if not rows:
        return []
    sessions = _sessions_by_group(by_page)
    places = {pk: place for place, pk in enumerate(by_page)}
    histories: dict[UUID, GroupHistory] = {}
    for row in sorted(rows, key=lambda row: places[row.page_id]):
        row.meeting = by_page[row.page_id]
        row.sessions_held = sessions.get((row.page_id, row.uuid), [])
        histories.setdefault(row.identity, GroupHistory(row.identity)).rows.append(row)
    return list(histories.values())


def show_other_editions(meeting: Page, groups: Iterable[Any]) -> None:
    """Give each group of a meeting its `other_editions`: rows with the public `page`, newest first.

    In the meeting's language. One query, none without groups.
    """
    groups = list(groups)
    if not groups:
        return
    identities = {group.identity for group in groups}
    same = Q(uuid__in=identities, continues=None) | Q(continues__in=identities)
    public = apps.get_model("meetings", "MeetingPage").objects.in_locale(meeting.locale)
    rows = _groups().filter(same, page__in=public.values("pk")).exclude(page=meeting)
    rows = rows.select_related("page__facts").defer("page__body")
    found: dict[UUID, list[Any]] = {}
    for row in rows.order_by(F("page__facts__starts_at").desc(nulls_first=True), "page"):
        found.setdefault(row.identity, []).append(row)
    for group in groups:
        group.other_editions = found.get(group.identity, [])


def groups_of_series(series: Page, *, besides: Page | None = None) -> dict[UUID, str]:
    """{identity: name, with the years} of the groups of a series, newest editions first.

    Drafts too: it is what editors choose from. One query.
    """
    editions = apps.get_model("meetings", "MeetingPage").objects.descendant_of(series)
    rows = _groups().filter(page__in=editions.values("pk")).select_related("page__facts")
    if besides is not None and besides.pk:
        rows = rows.exclude(page=besides)
    rows = rows.defer("page__body").order_by(F("page__facts__starts_at").desc(nulls_first=True))
    found: dict[UUID, tuple[str, list[str]]] = {}
    for row in rows:
        day = row.page.facts.start_date
        year = str(day.year) if day else row.page.slug
        found.setdefault(row.identity, (row.name, []))[1].append(year)
    return {key: f"{name} ({', '.join(years)})" for key, (name, years) in found.items()}


def identities_by_name(series: Page) -> dict[str, UUID]:
    """{name in lower case: identity} of the groups of a series. One query."""
    editions = apps.get_model("meetings", "MeetingPage").objects.descendant_of(series)
    rows = _groups().filter(page__in=editions.values("pk")).order_by("pk")
    return {row.name.casefold(): row.identity for row in rows}


def _groups() -> QuerySet:
    return apps.get_model("meetings", "MeetingGroup").objects.order_by("page", "sort_order", "pk")


def _sessions_by_group(pages: Iterable[int]) -> dict[tuple[int, UUID], list[Any]]:
    sessions = apps.get_model("meetings", "MeetingSession").objects
    held = sessions.filter(page__in=list(pages), kind=SessionKind.PARALLEL)
    found: dict[tuple[int, UUID], list[Any]] = {}
    for session in held.exclude(group_uuid=None).order_by("date", "start_time", "sort_order"):
        found.setdefault((session.page_id, session.group_uuid), []).append(session)
    return found
