"""RFC 9110, section 14: its own examples, and what programs send besides."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.core.files.ranges import NoSuchPart, Part, still_applies, wanted_part

SIZE = 10_000
MODIFIED = datetime(2026, 5, 1, 12, 0, 0, 250_000, tzinfo=UTC)
HTTP_DATE = "Fri, 01 May 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-499", Part(0, 499)),
        ("bytes=500-999", Part(500, 999)),
        ("bytes=-500", Part(9500, 9999)),
        ("bytes=9500-", Part(9500, 9999)),
        ("bytes=0-0", Part(0, 0)),
        ("bytes=9999-99999999999999999999999", Part(9999, 9999)),
        ("bytes=-99999", Part(0, 9999)),
        ("Bytes = 0-1", Part(0, 1)),
        ("bytes=0-1,", Part(0, 1)),
        # Several that touch or overlap, and several of which one lies within, are one.
        ("bytes=0-499,500-999", Part(0, 999)),
        ("bytes=500-600 , 400-550", Part(400, 600)),
        ("bytes=5-9,20000-", Part(5, 9)),
        # All of the file: several parts, and what is not understood.
        ("bytes=0-0,-1", None),
        ("bytes=5-2", None),
        ("bytes=-", None),
        ("bytes=", None),
        ("bytes=a-b", None),
        ("bytes=0-1,x", None),
        ("bytes=+0-1", None),
        ("bytes=٠-١", None),
        ("lines=0-1", None),
        ("bytes", None),
        ("bytes=" + ",".join(f"{n}-{n}" for n in range(100)), None),
    ],
)
def test_the_part_a_header_asks_for(header, part) -> None:
    assert wanted_part(header, SIZE) == part


@pytest.mark.parametrize(
    ("header", "size"),
    [
        ("bytes=10000-", SIZE),
        ("bytes=99999999999999999999999-", SIZE),
        ("bytes=-0", SIZE),
        ("bytes=10000-,20000-30000", SIZE),
        ("bytes=0-", 0),
    ],
)
def test_a_part_beyond_the_file_is_none(header, size) -> None:
    with pytest.raises(NoSuchPart):
        wanted_part(header, size)


def test_the_end_of_an_empty_file_is_all_of_it() -> None:
    assert wanted_part("bytes=-5", 0) is None


def test_a_number_of_any_length_is_no_error() -> None:
    assert wanted_part(f"bytes=0-{'9' * 10_000}", SIZE) == Part(0, 9999)


@given(st.text(), st.integers(0, 100))
def test_nothing_one_can_send_is_an_error(text, size) -> None:
    try:
        part = wanted_part(f"bytes={text}", size)
    except NoSuchPart:
        return
    assert part is None or 0 <= part.first <= part.last < size


def test_what_a_206_says() -> None:
    part = Part(500, 999)

    assert (part.content_range(SIZE), part.length) == ("bytes 500-999/10000", 500)


@pytest.mark.parametrize(
    ("header", "applies"),
    [
        ('"abc"', True),
        ('"abd"', False),
        ('W/"abc"', False),
        (HTTP_DATE, True),
        ("Fri, 01 May 2026 12:00:01 GMT", False),
        ("Thu, 30 Apr 2026 12:00:00 GMT", False),
        ("yesterday", False),
        ("", False),
    ],
)
def test_whether_the_file_is_still_the_one_begun(header, applies) -> None:
    now = MODIFIED + timedelta(days=1)

    assert still_applies(header, '"abc"', MODIFIED, now) == applies


def test_a_date_of_this_moment_identifies_nothing() -> None:
    now = MODIFIED + timedelta(milliseconds=500)

    assert still_applies(HTTP_DATE, "", MODIFIED, now) is False


def test_a_file_without_etag_has_none_that_applies() -> None:
    assert still_applies('""', "", None) is False
