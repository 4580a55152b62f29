"""The rules of COUNTER, with its own examples."""

import pytest

from reports.counting.rules import is_double_click, is_download, is_prefetch


@pytest.mark.parametrize(
    ("method", "status", "content_range", "expected"),
    [
        ("GET", 200, "", True),
        ("GET", 304, "", True),
        ("GET", 206, "bytes 0-99/1000", True),
        ("GET", 206, "bytes 0-0/1", True),
        ("GET", 206, "bytes 100-199/1000", False),
        ("GET", 206, "bytes 00-1/2", False),
        ("GET", 206, "", False),
        ("GET", 416, "bytes */1000", False),
        ("GET", 404, "", False),
        ("GET", 302, "", False),
        ("HEAD", 200, "", False),
        ("HEAD", 304, "", False),
        ("POST", 200, "", False),
    ],
)
def test_which_answers_are_downloads(method, status, content_range, expected) -> None:
    assert is_download(method, status, content_range) is expected


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [(None, 0, False), (0, 29, True), (0, 30, True), (0, 30.5, False), (0, 35, False)],
)
def test_clicks_within_thirty_seconds_are_one(before, now, expected) -> None:
    assert is_double_click(now, before) is expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, False),
        ({"Sec-Purpose": "prefetch"}, True),
        ({"Sec-Purpose": "prefetch;prerender"}, True),
        ({"Purpose": "prefetch"}, True),
        ({"X-Moz": "prefetch"}, True),
        ({"Sec-Purpose": ""}, False),
    ],
)
def test_what_nobody_asked_for_yet(headers, expected) -> None:
    assert is_prefetch(headers) is expected
