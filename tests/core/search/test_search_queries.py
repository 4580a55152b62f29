"""A search costs the same number of queries for one result and for three."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.models import ReportFile
from tests.core.search.asking import answer
from tests.core.search.files import make_pdf
from tests.factories import make_meeting, make_report, make_standard_page

pytestmark = pytest.mark.django_db

# Home pages, sections, site; files; how many results, which, their texts and places; dates of
# meetings. Without a result, each of the four other languages is asked.
MEETINGS, TEXTS, NOTHING, NO_QUESTION = 9, 8, 9, 3
# Besides: which pages of files, on which pages of the site by two kinds of rows, which of those
# have the words themselves, the pages; the rows of reports and the texts.
FILES = TEXTS + 6


def queries(question: str) -> int:
    answer(question)  # Fills what is kept between requests: site roots, content types.
    with CaptureQueriesContext(connection) as captured:
        answer(question)
    return len(captured)


@pytest.mark.parametrize("count", [1, 3])
def test_meetings(count) -> None:
    for number in range(count):
        make_meeting(title=f"Trees {number}", slug=f"trees-{number}")

    assert queries("trees") == MEETINGS


@pytest.mark.parametrize("count", [1, 3])
def test_pages_of_text(count) -> None:
    for number in range(count):
        make_standard_page(title=f"Trees {number}", slug=f"trees-{number}")

    assert queries("trees") == TEXTS


@pytest.mark.parametrize("count", [1, 3])
def test_files(count) -> None:
    for number in range(count):
        document = make_pdf("Nothing", "Trees", "More trees", name=f"{number}.pdf")
        make_report(slug=f"r-{number}", rows={"files": [ReportFile(document=document)]})

    assert queries("trees") == FILES


def test_nothing() -> None:
    assert (queries("trees"), queries("")) == (NOTHING, NO_QUESTION)
