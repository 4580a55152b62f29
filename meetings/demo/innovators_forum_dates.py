"""When the editions of the Innovators Forum take place. Pure."""

from datetime import date, timedelta

MONTHS_AHEAD = 5
MAY = 5
TUESDAY = 1


def _second_tuesday(year: int, month: int) -> date:
    eighth = date(year, month, 8)
    return eighth + timedelta(days=(TUESDAY - eighth.weekday()) % 7)


def past_first_day(today: date) -> date:
    """The second Tuesday in May of last year."""
    return _second_tuesday(today.year - 1, MAY)


def coming_first_day(today: date) -> date:
    """The second Tuesday of the month five months from `today`: this year or next."""
    months = today.year * 12 + today.month - 1 + MONTHS_AHEAD
    return _second_tuesday(months // 12, months % 12 + 1)


def edition_key(first_day: date) -> str:
    """What the rows of one edition have in common in their names."""
    return f"innovators-forum-{first_day.isoformat()}"
