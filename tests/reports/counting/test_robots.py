"""Robots are known whatever capitals they write themselves in, and telephones are none."""

from datetime import date

import pytest
from django.utils import timezone

from reports.counting.robots import is_robot, read_list, robot_list

ROBOTS = [
    "GPTBot/1.0",
    "CCBot/2.0",
    "PerplexityBot",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +x@example.org)",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "ChatGPT-User/1.0",
    "meta-externalagent/1.1",
    "facebookexternalhit/1.1",
    "WhatsApp/2.23.20.0",
    "curl/8.5.0",
    "Wget/1.21.4",
    "python-requests/2.32.3",
    "Python/3.11 aiohttp/3.9",
    "Go-http-client/2.0",
    "Java/17.0.2",
    "okhttp/4.12.0",
    "Apache-HttpClient/4.5.14 (Java/17)",
    "libwww-perl/6.67",
    "Scrapy/2.11 (+https://example.org)",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/126.0.0.0 Safari/537.36",
    # A robot that says it is such a telephone is a robot.
    "Mozilla/5.0 (Linux; Android 9; CUBOT X19) (compatible; Googlebot/2.1)",
    "Mozilla/5.0",
    "",
    "   ",
    "-",
]
PEOPLE = [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/1",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
    "Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/1",
    "Mozilla/5.0 (Linux; Android 10; CUBOT_X30 Build/QP1A) AppleWebKit/537.36 Chrome/120 Mobile",
    "Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) AppleWebKit/537.36 Chrome/120 Mobile",
    "Mozilla/5.0 (Linux; arm_64; Android 13) AppleWebKit/537.36 Chrome/114 YaBrowser/23.7 Mobile",
    "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/1 YandexSearch/23.1 Mobile",
    "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 SamsungBrowser/25.0 Mobile",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS]",
    "Opera/9.80 (Android; Opera Mini/36.2/119.132; U; id) Presto/2.12.423 Version/12.16",
    "Mozilla/5.0 (Mobile; Nokia_2720_Flip; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5.2",
]


@pytest.mark.parametrize("agent", ROBOTS)
def test_robots(agent) -> None:
    assert is_robot(agent) is True


@pytest.mark.parametrize("agent", ROBOTS)
def test_robots_in_other_capitals(agent) -> None:
    assert (is_robot(agent.upper()), is_robot(agent.lower())) == (True, True)


@pytest.mark.parametrize("agent", PEOPLE)
def test_people(agent) -> None:
    assert is_robot(agent) is False


def test_the_list_says_its_date() -> None:
    assert robot_list().dated <= timezone.localdate()
    with pytest.raises(ValueError, match="date"):
        read_list("bot")


def test_a_list_of_ones_own() -> None:
    own = read_list("# date: 2026-01-02\n!robot cat\nrobot\n")

    assert (own.dated, own.has("A Robot"), own.has("a ROBOT CAT")) == (
        date(2026, 1, 2),
        True,
        False,
    )


def test_a_list_without_patterns_knows_only_who_says_nothing() -> None:
    own = read_list("# date: 2026-01-02\n")

    assert (own.has("Googlebot"), own.has("")) == (False, True)


def test_a_very_long_agent_is_read_at_once() -> None:
    assert is_robot("Mozilla/5.0 (" + "a" * 1_000_000) is False
