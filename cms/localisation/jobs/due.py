"""By when translations are wanted."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from wagtail.models import Page

# Readers want a page before the day that it is about.
LEAD = timedelta(days=7)
# So many days before, people are reminded.
SOON = timedelta(days=3)


def usual_due_date(sources: Iterable[Any], today: date) -> date | None:
    """A week before the earliest day to come that readers need one of these for, today at the
    soonest.

    None where no page names such a day: what is over is not urgent.
    """
    days = [source.translation_due() for source in sources if isinstance(source, Page)]
    earliest = min((day for day in days if day is not None and day >= today), default=None)
    return None if earliest is None else max(earliest - LEAD, today)
