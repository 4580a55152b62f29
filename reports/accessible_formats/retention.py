"""By when a request is answered, and when it is deleted. Pure."""

from datetime import date, datetime, timedelta

# What the form promises, and how long a request is kept: after its answer; without one.
REPLY_WORKING_DAYS = 10
DAYS_AFTER_ANSWER = 90
DAYS_WITHOUT_ANSWER = 365

_SATURDAY = 5


def reply_by(asked_on: date) -> date:
    """The last working day of the promised time. Holidays are not known here: they count."""
    day, left = asked_on, REPLY_WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY
    return day


def delete_after(created_at: datetime, answered_at: datetime | None) -> date:
    """The day after whose end nothing of the request is left."""
    if answered_at is not None:
        return answered_at.date() + timedelta(days=DAYS_AFTER_ANSWER)
    return created_at.date() + timedelta(days=DAYS_WITHOUT_ANSWER)
