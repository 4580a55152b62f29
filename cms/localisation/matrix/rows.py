"""The rows of the matrix: a source and its state in each language. Nine queries, however many."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Min, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy
from wagtail_localize.models import Translation

from cms.core.page_context import text_direction
from cms.localisation.matrix.access import known_pages, led_pages, led_snippet_types
from cms.localisation.models import JobItem, State, TranslationStatus
from cms.localisation.permissions import languages_of

# Stands for a page whose title is not everybody's.
HIDDEN_TITLE = "…"
STEP = Page.steplen
HOME_DEPTH = 2


@dataclass(frozen=True)
class Cell:
    """A source in one language; without a status in its own language and where none is kept yet."""

    locale: Locale
    is_source: bool
    status: TranslationStatus | None = None
    desk_url: str = ""
    order_url: str = ""
    live_url: str = ""
    due: date | None = None
    is_in_job: bool = False

    @property
    def is_to_do(self) -> bool:
        return self.status is not None and self.status.state != State.EXCLUDED


@dataclass(frozen=True)
class Row:
    """A source. `place` are the titles above it, from its section down."""

    key: UUID
    title: str
    kind: str
    place: tuple[str, ...]
    locale: Locale
    is_live: bool
    live_url: str
    edit_url: str
    is_led: bool
    changed_at: datetime
    words: int
    cells: list[Cell] = field(default_factory=list)

    @property
    def words_to_do(self) -> int:
        return sum(cell.status.words_to_do for cell in self.cells if cell.is_to_do)

    @property
    def direction(self) -> str:
        return text_direction(self.locale.language_code)


def matrix_rows(
    keys: Iterable[UUID], visible: QuerySet, columns: list[Locale], request: HttpRequest
) -> list[Row]:
    """The rows of these objects, in this order, as far as `visible` has them."""
    ordered = list(keys)
    statuses = visible.filter(object_id__in=ordered, locale__in=columns).select_related(
        "content_type", "source_locale", "source_page__locale"
    )
    by_key: dict[UUID, list[TranslationStatus]] = {}
    for status in statuses.order_by("pk"):
        by_key.setdefault(status.object_id, []).append(status)
    facts = _Facts(by_key, columns, request)
    return [facts.row(key, by_key[key]) for key in ordered if key in by_key]


class _Facts:
    """What is known of all rows together, so that no row asks for itself."""

    def __init__(
        self,
        by_key: dict[UUID, list[TranslationStatus]],
        columns: list[Locale],
        request: HttpRequest,
    ) -> None:
        user = request.user
        self.columns, self.request = columns, request
        pages = [s[0].source_page for s in by_key.values() if s[0].source_page]
        sources = [page.pk for page in pages]
        self.led = set(led_pages(user).filter(pk__in=sources).values_list("pk", flat=True))
        self.led_types = led_snippet_types(user)
        self.languages = languages_of(user)
        self.titles = _titles_above(pages, user)
        self.desks = _desks(by_key, columns)
        self.targets, self.editable = _targets(by_key, columns, user)
        self.jobs = _jobs(by_key)

    def row(self, key: UUID, statuses: list[TranslationStatus]) -> Row:
        first = statuses[0]
        page, model = first.source_page, first.content_type.model_class()
        is_led = self._is_led(first)
        by_locale = {status.locale_id: status for status in statuses}
        return Row(
            key=key,
            title=first.title,
            kind=capfirst(str(model._meta.verbose_name)) if model else first.content_type.model,
            place=self._place(page) if page else (),
            locale=first.source_locale,
            is_live=first.source_is_live,
            live_url=self._url(page) if page and first.source_is_live else "",
            edit_url=_edit_url(first, model) if is_led else "",
            is_led=is_led,
            changed_at=max(status.source_changed_at for status in statuses),
            words=first.words,
            cells=[self._cell(first, model, one, by_locale.get(one.pk)) for one in self.columns],
        )

    def _cell(self, first: TranslationStatus, model: Any, locale: Locale, status: Any) -> Cell:
        if status is None:
            return Cell(locale, is_source=locale.pk == first.source_locale_id)
        where = (first.object_id, locale.pk)
        desk, target = self.desks.get(where), self.targets.get(where)
        can_open = desk and self._may_open(first, locale, target)
        is_home = first.source_page_id and first.source_page.depth <= HOME_DEPTH
        can_order = (
            status.state == State.MISSING and not (can_open or is_home) and self._is_led(first)
        )
        job = self.jobs.get(status.pk)
        return Cell(
            locale,
            is_source=False,
            status=status,
            desk_url=reverse("translation_desk", args=[desk]) if can_open else "",
            order_url=_order_url(first, model) if can_order else "",
            live_url=self._url(target) if target and status.is_live else "",
            due=job["due"] if job else None,
            is_in_job=job is not None,
        )

    def _may_open(self, first: TranslationStatus, locale: Locale, target: Page | None) -> bool:
        """Whether the desk lets the person in: `permissions.may_edit` for many."""
        if first.source_page_id:
            return target is not None and target.pk in self.editable
        return locale.pk in self.languages

    def _is_led(self, status: TranslationStatus) -> bool:
        if status.source_page_id:
            return status.source_page_id in self.led
        return (
            status.content_type_id in self.led_types and status.source_locale_id in self.languages
        )

    def _place(self, page: Page) -> tuple[str, ...]:
        paths = _paths_above(page)
        return tuple(self.titles.get(path, HIDDEN_TITLE) for path in paths)

    def _url(self, page: Page) -> str:
        return page.get_url(self.request) or ""


def _paths_above(page: Page) -> list[str]:
    """The paths of the ancestors below the home page."""
    return [page.path[: STEP * depth] for depth in range(HOME_DEPTH + 1, page.depth)]


def _titles_above(pages: list[Page], user: AbstractBaseUser) -> dict[str, str]:
    wanted = {path for page in pages for path in _paths_above(page)}
    return dict(known_pages(user).filter(path__in=wanted).values_list("path", "title"))


def _desks(by_key: dict[UUID, Any], columns: list[Locale]) -> dict[tuple[UUID, int], UUID]:
    found = Translation.objects.filter(
        source__object_id__in=by_key, target_locale__in=columns, enabled=True
    ).order_by("-pk")
    return {
        (key, locale): uuid
        for key, locale, uuid in found.values_list("source__object_id", "target_locale", "uuid")
    }


def _targets(
    by_key: dict[UUID, Any], columns: list[Locale], user: AbstractBaseUser
) -> tuple[dict[tuple[UUID, int], Page], set[int]]:
    """The translated pages, and the ids of those that the person may work on."""
    pages = Page.objects.filter(translation_key__in=by_key, locale__in=columns, alias_of=None)
    own = page_permission_policy.instances_user_has_permission_for(user, "change")
    editable = own.filter(pk__in=pages.values("pk")).values_list("pk", flat=True)
    found = {
        (page.translation_key, page.locale_id): page for page in pages.select_related("locale")
    }
    return found, set(editable)


def _jobs(by_key: dict[UUID, Any]) -> dict[int, dict[str, Any]]:
    """By id of the status: the first day on which an open job wants it, if any."""
    items = JobItem.objects.filter(status__object_id__in=by_key, job__closed_at=None)
    found = items.order_by().values("status").annotate(due=Min("job__due_date"))
    return {one["status"]: one for one in found}


def _edit_url(status: TranslationStatus, model: Any) -> str:
    if status.source_page_id:
        return reverse("wagtailadmin_pages:edit", args=[status.source_page_id])
    return reverse(model.snippet_viewset.get_url_name("edit"), args=[status.source_pk])


def _order_url(status: TranslationStatus, model: Any) -> str:
    return f"{reverse('translation_job_new')}?{source_query(status, model)}"


def source_query(status: TranslationStatus, model: Any) -> str:
    """What the address of a new job calls a source: `page=12` or `snippet=core.topic:3`."""
    if status.source_page_id:
        return f"page={status.source_page_id}"
    return f"snippet={model._meta.label_lower}:{status.source_pk}"
