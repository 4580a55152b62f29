"""Writes translations as files for translators' own tools."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import QuerySet
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.localisation.exchange.gathering import (
    documents_for,
    for_exchange,
    translations_in,
    with_work,
)
from cms.localisation.exchange.package import ExchangeFormat, build_files
from cms.localisation.models import Job, TranslationStatus


class Command(BaseCommand):
    """One file for each page and snippet that is being translated into the language.

    A file of an earlier export is written over; others in the folder are left alone.
    """

    help = "Write translations into a language as XLIFF 1.2 or PO, one file for each page."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--locale", required=True, help="The language, such as fr.")
        parser.add_argument("--format", choices=[*ExchangeFormat], default=ExchangeFormat.XLIFF)
        parser.add_argument("--output", required=True, type=Path, metavar="DIR")
        parser.add_argument("--job", type=int, metavar="ID", help="Only what is in this job.")
        parser.add_argument(
            "--only-open", action="store_true", help="Only what is not translated completely."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        translations = _wanted(_locale(options["locale"]), options["job"], options["only_open"])
        # All are built before the first is written.
        files = list(build_files(documents_for(translations), ExchangeFormat(options["format"])))
        folder = options["output"]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in files:
                (folder / name).write_bytes(data)
        except OSError as error:
            raise CommandError(f"{folder} cannot be written to: {error.strerror}.") from error
        self.stdout.write(f"{len(files)} {'file' if len(files) == 1 else 'files'} in {folder}.")


def _locale(code: str) -> Locale:
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    if code not in locales:
        raise CommandError(f"There is no language “{code}”. There are: {', '.join(locales)}.")
    return locales[code]


def _wanted(locale: Locale, job: int | None, only_open: bool) -> QuerySet[Translation]:
    if job is None and not only_open:
        return for_exchange(Translation.objects.filter(target_locale=locale))
    statuses = TranslationStatus.objects.filter(locale=locale)
    if job is not None:
        if not Job.objects.filter(pk=job).exists():
            raise CommandError(f"There is no job {job}.")
        statuses = statuses.filter(job_items__job=job)
    return translations_in(with_work(statuses) if only_open else statuses)
