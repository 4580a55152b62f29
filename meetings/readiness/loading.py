"""Reads drafts for the checks: the one in a form, or all there are, at the same cost.

`drafts_of` takes pages in memory and asks the database for what is around them, in six queries for
any number. `latest_drafts` reads the pages too, each as its latest revision has it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db.models import Max, Q, prefetch_related_objects
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail_localize.models import Translation

from cms.core.languages import language_code_of
from meetings.changes.history import Change, history_of
from meetings.changes.told import Subject
from meetings.choices import Format
from meetings.readiness.draft import Draft, Unread
from people.quotes.checking import chosen_quotes

# The rows that checks read, and what they link to.
_ROWS = (
    "sessions",
    "groups",
    "facilitators",
    "speakers",
    "ways_to_take_part",
    "quotes",
    "recordings",
)
_LINKS = ("venue", "picture", "contact")


def draft_of(page: Any) -> Draft:
    """The draft of a page as it is in memory, with what was typed in its form."""
    return next(iter(drafts_of([page])))


def latest_drafts(pages: Any) -> list[Draft]:
    """The drafts of a MeetingQuerySet, in its order, each as its latest revision has it."""
    found = list(pages.select_related("locale"))
    prefetch_related_objects(found, *_ROWS)
    latest = _latest(found)
    prefetch_related_objects(latest, *_LINKS)
    rows = [row for page in latest for row in (*page.facilitators.all(), *page.speakers.all())]
    prefetch_related_objects(rows, "person")
    prefetch_related_objects([q for page in latest for q in page.quotes.all()], "quote__person")
    return list(drafts_of(latest))


def drafts_of(pages: list[Any]) -> Iterator[Draft]:
    """A draft for each of some pages in memory."""
    now = timezone.now()
    targets = _targets(pages)
    notes = _notes_by_parent(pages)
    changes = _changes(pages)
    versions = _versions(pages)
    days = _days_by_path(pages)
    quotes = chosen_quotes(pages)
    for page in pages:
        own_changes = changes.get(page.facts_id, ())
        moved = [one.at for one in own_changes if Subject.DATE in one.subjects]
        is_source = (page.translation_key, page.locale_id) not in targets
        yield Draft(
            page=page,
            language=language_code_of(page.locale_id),
            now=now,
            is_source=is_source,
            notes=tuple(notes.get(page.path, ())),
            date_changed_at=moved[-1] if moved else None,
            unread=_unread(page, moved, versions[page.translation_key], is_source),
            other_dates=frozenset(_days_around(page, days)),
            quotes=quotes,
        )


def _latest(pages: list[Any]) -> list[Any]:
    """Each page as its latest revision has it, in the place it has in the tree. One query."""
    changed = [page for page in pages if page.has_unpublished_changes or not page.live]
    wanted = [page.latest_revision_id for page in changed if page.latest_revision_id]
    revisions = Revision.objects.in_bulk(wanted)
    return [
        _as_in(revisions[page.latest_revision_id], page)
        if page in changed and page.latest_revision_id in revisions
        else page
        for page in pages
    ]


def _as_in(revision: Revision, page: Any) -> Any:
    """Without asking for each link whether what it leads to is still there, as Wagtail does."""
    draft = type(page).from_serializable_data(revision.content, check_fks=False, strict_fks=False)
    for name in ("pk", "path", "depth", "locale_id", "translation_key", "facts_id", "live"):
        setattr(draft, name, getattr(page, name))
    draft.first_published_at = page.first_published_at
    return draft


def _targets(pages: list[Any]) -> set[tuple[Any, int]]:
    """The key and locale of each translation among them. One query."""
    rows = Translation.objects.filter(source__object_id__in=_keys(pages))
    return set(rows.values_list("source__object_id", "target_locale_id"))


def _notes_by_parent(pages: list[Any]) -> dict[str, list[int]]:
    """{path of a meeting: primary keys of its notes that are not published}. One query."""
    found = defaultdict(list)
    depths = {page.depth + 1 for page in pages if page.path}
    notes = apps.get_model("meetings", "ConceptNotePage").objects.filter(live=False)
    if len(pages) == 1:
        notes = notes.filter(path__startswith=pages[0].path or "-")
    for pk, path in notes.filter(depth__in=depths).values_list("pk", "path"):
        found[path[: -Page.steplen]].append(pk)
    return found


def _changes(pages: list[Any]) -> dict[int, tuple[Change, ...]]:
    """{primary key of the facts: changes of the meeting that count, oldest first}. One query."""
    rows = defaultdict(list)
    changes = apps.get_model("meetings", "MeetingChange").objects
    keys = [page.facts_id for page in pages if page.facts_id]
    for row in changes.filter(facts__in=keys).select_related("facts"):
        rows[row.facts_id].append(row)
    return {facts: history_of(of_one).changes for facts, of_one in rows.items()}


def _versions(pages: list[Any]) -> dict[Any, list[tuple[int, str, datetime | None]]]:
    """{translation key: (page, language, when somebody last read it) of what is public}.

    Whoever publishes a translation, or puts it aside as a draft, has read it; what follows its
    source by itself has nobody. Two queries.
    """
    model = apps.get_model("meetings", "MeetingPage")
    public = model.objects.filter(translation_key__in=_keys(pages), live=True)
    columns = ("pk", "translation_key", "locale__language_code", "first_published_at")
    rows = list(public.values_list(*columns))
    read = dict(
        Revision.page_revisions.filter(object_id__in=[str(row[0]) for row in rows])
        .exclude(user=None)
        .order_by()
        .values_list("object_id")
        .annotate(Max("created_at"))
    )
    found = defaultdict(list)
    for pk, key, code, first in rows:
        moments = [moment for moment in (first, read.get(str(pk))) if moment]
        found[key].append((pk, code, max(moments, default=None)))
    return found


def _unread(
    page: Any, moved: list[datetime], versions: Iterable[Any], is_source: bool
) -> tuple[Unread, ...]:
    """Of a source all its languages, of a translation itself."""
    if not moved:
        return ()
    return tuple(
        Unread(code, pk)
        for pk, code, read_at in versions
        if (pk != page.pk) == is_source and (read_at is None or read_at < moved[-1])
    )


def _days_by_path(pages: list[Any]) -> dict[str, tuple[date, date]]:
    """{path: first and last day} of the meetings of the same series as any of them. One query."""
    below = Q(pk=None)
    roots = {root for page in pages if (root := _series_path(page))}
    for root in roots:
        below |= Q(path__startswith=root)
    meetings = apps.get_model("meetings", "MeetingPage").objects.filter(below)
    dated = meetings.exclude(facts__start_date=None).order_by()
    columns = ("path", "facts__start_date", "facts__end_date")
    return {path: (first, last or first) for path, first, last in dated.values_list(*columns)}


def _series_path(page: Any) -> str:
    levels = 1 if page.format == Format.MAIN else 2
    return (page.path or "")[: -levels * Page.steplen]


def _days_around(page: Any, days: dict[str, tuple[date, date]]) -> Iterator[date]:
    root = _series_path(page)
    for path, ends in days.items():
        if root and path.startswith(root) and path != page.path:
            yield from ends


def _keys(pages: list[Any]) -> set[Any]:
    return {page.translation_key for page in pages}
