"""When a request is to be answered, and when nothing of it is left."""

from datetime import UTC, date, datetime

import pytest

from reports.accessible_formats.retention import delete_after, reply_by


@pytest.mark.parametrize(
    ("asked_on", "expected"),
    [
        (date(2026, 3, 2), date(2026, 3, 16)),  # from Monday to Monday
        (date(2026, 3, 6), date(2026, 3, 20)),
        (date(2026, 3, 7), date(2026, 3, 20)),  # on Saturday, the first day is Monday
        (date(2026, 3, 8), date(2026, 3, 20)),
    ],
)
def test_ten_working_days(asked_on, expected) -> None:
    assert reply_by(asked_on) == expected


def test_a_request_is_kept_until_some_time_after_its_answer_or_a_year() -> None:
    asked = datetime(2026, 3, 2, 12, tzinfo=UTC)
    answered = datetime(2026, 3, 4, 12, tzinfo=UTC)

    assert delete_after(asked, None) == date(2027, 3, 2)
    assert delete_after(asked, answered) == date(2026, 6, 2)
