"""Reads every calendar that the site offers with a reader of its own, and reports what is wrong."""

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.http import Http404
from django.utils.translation import override
from wagtail.models import Page

from cms.core.page_context import absolute
from cms.core.querysets import public_pages
from meetings.calendar_faults import faults_of
from meetings.calendar_responses import deadlines_calendar, invitation, list_calendar
from meetings.filters import MeetingFilters
from meetings.models import MeetingIndexPage, MeetingPage, SeriesPage


class Command(BaseCommand):
    """Exit status 1 with a line for each fault; else the number of calendars that were read."""

    help = "Reads every calendar of the site strictly and reports what is wrong with it."

    def handle(self, *args: Any, **options: Any) -> None:
        read, faulty = 0, 0
        for url, body in calendars():
            read += 1
            faults = faults_of(body)
            faulty += bool(faults)
            for fault in faults:
                self.stderr.write(f"{url}: {fault}")
        if faulty:
            raise CommandError(f"{faulty} of {read} calendars are not right.")
        self.stdout.write(f"{read} calendars are right.")


def calendars() -> Iterator[tuple[str, bytes]]:
    """The address and the body of every public calendar, each in its language."""
    filters = MeetingFilters()
    for model in (MeetingIndexPage, SeriesPage, MeetingPage):
        for page in public_pages(model.objects.select_related("locale")).iterator(chunk_size=100):
            with override(page.locale.language_code):
                yield from _calendars_of(page, filters)


def _calendars_of(page: Page, filters: MeetingFilters) -> Iterator[tuple[str, bytes]]:
    url = absolute(page.get_url() or "")
    if isinstance(page, MeetingPage):
        try:
            yield f"{url}calendar.ics", invitation(page)[0]
        except Http404:
            return
    else:
        yield f"{url}calendar.ics", list_calendar(page, filters)[0]
    if isinstance(page, MeetingIndexPage):
        yield f"{url}deadlines.ics", deadlines_calendar(page, filters)[0]
