"""The cover of a report without a picture of its own: page one of its file, made beforehand."""

from typing import Any

from django.apps import apps
from django.db import transaction
from django.dispatch import receiver
from django_tasks import task
from wagtail.signals import page_published

from cms.core.files.covers import cover_of
from cms.core.files.reading import file_was_read
from cms.core.querysets import public_pages
from cms.core.translation_source import is_source
from reports.files import best_file, files_of


@task()
def make_cover(pk: int) -> None:
    """Make the cover of a report that is public by now, and keep it for all its languages.

    It is page one of what readers of the page's language are offered first.
    """
    report = public_pages(apps.get_model("reports", "ReportPage").objects.filter(pk=pk)).first()
    if report is None:
        return
    facts = report.facts
    facts.cover = None if report.picture else _cover(report)
    facts.save(update_fields=["cover"])


def _cover(report: Any) -> Any:
    code = report.locale.language_code
    best = best_file(files_of(report, code, None), code, report.facts.original_language or code)
    if best is None:
        return None
    documents = [row.document for row in report.files.select_related("document")]
    shown = next(one for one in documents if report.file_url(one) == best.file.url)
    return cover_of(shown, licence=report.facts.licence)


def make_cover_later(report: Any) -> None:
    """Have it made once what happens now is committed."""
    pk = report.pk
    transaction.on_commit(lambda: make_cover.enqueue(pk), robust=True)


@receiver(page_published)
def follow_the_report(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, apps.get_model("reports", "ReportPage")) and is_source(instance):
        make_cover_later(instance)


@receiver(file_was_read)
def follow_the_file(sender: Any, document: Any, **kwargs: Any) -> None:
    """A file that was replaced, or is read only after its report was published."""
    rows = apps.get_model("reports", "ReportFile").objects.filter(document=document)
    for report in apps.get_model("reports", "ReportPage").objects.filter(files__in=rows, live=True):
        if is_source(report):
            make_cover_later(report)
