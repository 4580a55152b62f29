"""When the pages of the demonstration were last checked."""

from datetime import date

LAST_REVIEWED = date(2026, 11, 2)
