"""Keeps what the publication of a meeting changes, and refuses it without a reason."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.editing.consent import PublicationRefused
from cms.core.translation_source import is_source
from meetings.changes.told import Subject, Told, owes_reason

# Whoever corrects a slip at once is not asked again: nobody has acted upon it yet.
GRACE = timedelta(minutes=1)


class ReasonMissing(PublicationRefused):
    """A meeting was to be published otherwise than announced, without saying why."""


@dataclass(frozen=True)
class Outstanding:
    """What publishing a page as it is would change. `corrects` is an entry of this very minute."""

    record: Any
    old: Told
    new: Told
    corrects: Any = None

    @property
    def owed(self) -> list[Subject]:
        """What a reason has to be given for."""
        return [] if self.corrects else owes_reason(self.old, self.new)


def outstanding(page: Any) -> Outstanding | None:
    """What differs between a meeting in memory and what readers know; None where nothing does.

    None too for a translation, which writes no facts, for what was never published, and for what
    was first published within the last minute.
    """
    if page.pk is None or page.first_published_at is None or not is_source(page):
        return None
    records = apps.get_model("meetings", "MeetingFacts").objects.select_related("venue")
    record = records.get(translation_key=page.translation_key)
    new, old = Told.of(page), Told.of(record)
    if new == old or timezone.now() - page.first_published_at <= GRACE:
        return None
    last = record.changes.last()
    if last and timezone.now() - last.changed_at <= GRACE:
        return Outstanding(record, Told.from_json(last.old), new, last)
    return Outstanding(record, old, new)


def missing_reason(page: Any) -> str:
    """Why the page may not be published as it is in memory, in a sentence; empty if it may."""
    found = outstanding(page)
    if found is None or not found.owed or page.change_reason.strip():
        return ""
    message = _(
        "Readers were told something else: %(subjects)s. Say in one sentence why it has changed; "
        "they see it at the top of the page."
    )
    return message % {"subjects": ", ".join(str(s.label) for s in found.owed)}


def demand_reason(page: Any) -> None:
    """Raise ReasonMissing if a reason is owed and was not given."""
    if refusal := missing_reason(page):
        raise ReasonMissing(refusal)


def keep_reasons(page: Any) -> None:
    """Give a source that is about to be saved the reasons that are kept of it.

    Its revisions may be older than they are. Translations are built with theirs.
    """
    if is_source(page):
        reasons = apps.get_model("meetings", "MeetingChangeReason").objects
        page.change_reasons = list(reasons.filter(page_id=page.pk))


def record_change(page: Any, revision: Any) -> None:
    """Write the entry of a source that is published, before its record is. Raises ReasonMissing.

    Every way to publish ends here, in a transaction; whoever asked for the reason before.
    """
    demand_reason(page)
    if found := outstanding(page):
        _write(page, found, page.published_by or getattr(revision, "user", None))
    _use_up(page, revision)


def _write(page: Any, found: Outstanding, user: Any) -> None:
    reason = page.change_reason.strip() or getattr(found.corrects, "reason", "")
    entry = apps.get_model("meetings", "MeetingChange").objects.create(
        facts=found.record,
        changed_at=timezone.now(),
        changed_by=user,
        old=found.old.as_json(),
        new=found.new.as_json(),
        reason=reason,
        language_code=page.locale.language_code,
        replaces=found.corrects,
    )
    corrected = getattr(found.corrects, "uuid", None)
    rows = [row for row in page.change_reasons.all() if row.change_uuid != corrected]
    if reason:
        rows.append(_row(page, entry, place=len(rows)))
    page.change_reasons = rows
    page.change_reasons.commit()


def _row(page: Any, entry: Any, *, place: int) -> Any:
    row = apps.get_model("meetings", "MeetingChangeReason")
    return row(change_uuid=entry.uuid, reason=entry.reason, locale=page.locale, sort_order=place)


def _use_up(page: Any, revision: Any) -> None:
    """The reason was given for this publication: the next change needs one of its own."""
    if not page.change_reason:
        return
    page.change_reason = ""
    type(page).objects.filter(pk=page.pk).update(change_reason="")
    if revision is not None:
        revision.content["change_reason"] = ""
        revision.save(update_fields=["content"])
