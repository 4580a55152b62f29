"""What there is to harvest: kept with every change, listed in its order."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page

from cms.core.querysets import public_pages
from reports.citations.dublin_core import oai_dc
from reports.citations.work import Work
from reports.harvesting.sets import CASE_STUDY
from reports.models import CaseStudyPage, OaiRecord, ReportFile, ReportPage
from reports.works import PATH_ABOVE, citable_pages, works_of

_BATCH = 200

Key = tuple[UUID, str]


def keep_records(keys: Collection[UUID]) -> int:
    """Bring the records of publications in step, and those of the reports and case studies that
    name them. The number of records that changed.

    A record whose metadata and files are the same keeps its datestamp.
    """
    wanted = sorted(with_neighbours(set(keys))) if keys else []
    changed = 0
    with transaction.atomic():
        for start in range(0, len(wanted), _BATCH):
            due = due_records(wanted[start : start + _BATCH])
            _write(due)
            changed += len(due)
    return changed


def due_records(keys: list[UUID]) -> list[OaiRecord]:
    """The records of publications that are not as they should be, as they should be; not saved."""
    now = timezone.now().replace(microsecond=0)
    kept = {_key(r): r for r in OaiRecord.objects.filter(translation_key__in=keys)}
    public = _public_records(keys, now)
    due = [record for key, record in public.items() if not _is_same(kept.get(key), record)]
    for key, record in kept.items():
        if key not in public and not record.deleted:
            due.append(_tombstone(record, now))
    return sorted(due, key=_key)


def all_keys() -> list[UUID]:
    """The translation keys of all that is or was public."""
    keys: set[UUID] = set(OaiRecord.objects.values_list("translation_key", flat=True))
    for pages in citable_pages():
        keys |= set(pages.values_list("translation_key", flat=True))
    return sorted(keys)


def public_works(keys: Iterable[Key]) -> dict[Key, Work]:
    """{key and language: the work} of what anybody may see now."""
    wanted = set(keys)
    found = public_publications({key for key, _language in wanted})
    pages = [p for p in found if (p.translation_key, p.locale.language_code) in wanted]
    works = works_of(pages)
    return {(p.translation_key, p.locale.language_code): works[p.pk] for p in pages}


def public_publications(keys: Iterable[UUID]) -> list[Any]:
    """The public reports and case studies of these keys, in all languages. Two queries."""
    found: list[Any] = []
    for pages in citable_pages():
        found += public_pages(pages.filter(translation_key__in=list(keys)))
    return found


def hidden_or_shown(path: str) -> set[UUID]:
    """The translation keys at or below a place in the tree whose records are wrong about who may
    see them. Three queries."""
    below = Page.objects.filter(path__startswith=path)
    found: set[Key] = set()
    for pages in citable_pages():
        keys = pages.filter(pk__in=below.values("pk")).values("translation_key")
        public = public_pages(pages.filter(translation_key__in=keys))
        found |= set(public.values_list("translation_key", "locale__language_code"))
    kept = OaiRecord.objects.filter(
        deleted=False, translation_key__in=below.values("translation_key")
    )
    return {key for key, _language in found ^ set(kept.values_list("translation_key", "language"))}


def _public_records(keys: list[UUID], now: datetime) -> dict[Key, OaiRecord]:
    pages = public_publications(keys)
    works = works_of(pages)
    hashes = _file_hashes([page.pk for page in pages if isinstance(page, ReportPage)])
    records = [
        OaiRecord(
            translation_key=page.translation_key,
            language=page.locale.language_code,
            kind=page.facts.type if isinstance(page, ReportPage) else CASE_STUDY,
            datestamp=now,
            fingerprint=_fingerprint(works[page.pk], hashes.get(page.pk, [])),
        )
        for page in pages
    ]
    return {_key(record): record for record in records}


def _tombstone(record: OaiRecord, now: datetime) -> OaiRecord:
    return OaiRecord(
        translation_key=record.translation_key,
        language=record.language,
        kind=record.kind,
        datestamp=now,
        deleted=True,
    )


def _file_hashes(pks: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    rows = ReportFile.objects.filter(page__in=pks).order_by("sort_order", "pk")
    for pk, digest in rows.values_list("page_id", "document__sha256"):
        found.setdefault(pk, []).append(digest)
    return found


def _fingerprint(work: Work, file_hashes: list[str]) -> str:
    """Of what a datestamp stands for: the metadata as harvested, and the files it is about."""
    files = [] if work.withdrawal else file_hashes
    return sha256(json.dumps([oai_dc(work), files]).encode()).hexdigest()


def _is_same(kept: OaiRecord | None, record: OaiRecord) -> bool:
    return (
        kept is not None
        and not kept.deleted
        and (kept.fingerprint, kept.kind) == (record.fingerprint, record.kind)
    )


def _write(records: list[OaiRecord]) -> None:
    """Insert or update, in an order that lets two editors who publish at once wait, not fail."""
    OaiRecord.objects.bulk_create(
        records,
        update_conflicts=True,
        unique_fields=["translation_key", "language"],
        update_fields=["kind", "datestamp", "deleted", "fingerprint"],
    )


def with_neighbours(keys: set[UUID]) -> set[UUID]:
    """The keys and those of reports above and case studies below: each names the other."""
    studies = CaseStudyPage.objects.annotate(above=PATH_ABOVE)
    reports = ReportPage.objects.filter(translation_key__in=keys)
    above = studies.filter(translation_key__in=keys).values("above")
    below = studies.filter(above__in=reports.values("path"))
    found: QuerySet = ReportPage.objects.filter(path__in=above)
    return {
        *keys,
        *found.values_list("translation_key", flat=True),
        *below.values_list("translation_key", flat=True),
    }


def _key(record: OaiRecord) -> Key:
    return record.translation_key, record.language
