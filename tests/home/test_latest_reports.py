"""The latest publications on the home page."""

from datetime import date
from typing import Any

import pytest

from tests.factories import home_page, make_report
from tests.factories.meetings import block
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db


def latest(client: Any, heading: str = "") -> tuple[list[str], str]:
    home = home_page()
    home.body = [block("latest_reports", {"heading": heading})]
    republish(home)
    response = client.get("/en/")
    reports = response.context["latest_reports"]
    return [report.slug for report in reports], response.content.decode()


def test_three_of_the_public_ones_newest_first(client) -> None:
    for year in (2016, 2019, 2018, 2017):
        make_report(slug=f"r-{year}", title=f"R {year}", publication_date=date(year, 5, 1))
    make_report(slug="draft", title="Draft", publication_date=date(2022, 5, 1), publish=False)
    gone = make_report(slug="gone", title="Gone", publication_date=date(2021, 5, 1))
    gone.withdrawn_on = date(2021, 6, 1)
    republish(gone)
    slugs, html = latest(client, "Read on")

    assert slugs == ["r-2019", "r-2018", "r-2017"]
    assert 'id="latest-reports">Read on</h2>' in html
    assert '<a href="/en/publications/r-2019/">R 2019</a>' in html


def test_without_any_there_is_no_section(client) -> None:
    slugs, html = latest(client)

    assert slugs == []
    assert "latest-reports" not in html
