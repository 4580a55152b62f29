"""When the coming meetings of the demonstration take place. Pure."""

from datetime import date, timedelta

MONTHS_AHEAD = 7
TUESDAY = 1


def coming_tuesday(today: date) -> date:
    """The second Tuesday of the month seven months from `today`."""
    months = today.year * 12 + today.month - 1 + MONTHS_AHEAD
    eighth = date(months // 12, months % 12 + 1, 8)
    return eighth + timedelta(days=(TUESDAY - eighth.weekday()) % 7)
