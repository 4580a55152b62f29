"""The programme on paper: a table for each day."""

import re
import uuid
from datetime import date, time
from io import BytesIO
from typing import Any

import mammoth
import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.core.paper.document import Heading, Table
from cms.core.paper.keeping import document_of
from cms.core.paper.typesetting import as_pdf
from meetings.models import MeetingGroup, MeetingPage, MeetingSession, MeetingSpeaker
from tests.core.paper.papers import structure_of, text_of
from tests.factories import make_meeting
from tests.factories.tree import republish
from tests.meetings.papers.test_concept_note_paper import words_of

pytestmark = pytest.mark.django_db

TUESDAY = date(2019, 9, 10)


def session(title: str, start: int = 9, end: int = 10, **values: Any) -> MeetingSession:
    values = {"date": TUESDAY, "start_time": time(start), "end_time": time(end), **values}
    return MeetingSession(title=title, **values)


@pytest.fixture
def meeting() -> MeetingPage:
    policy, peers, opening = (uuid.uuid4() for _number in range(3))
    rows = {
        "groups": [
            MeetingGroup(uuid=policy, name="Policy"),
            MeetingGroup(uuid=peers, name="Peers"),
        ],
        "sessions": [
            session("Opening", uuid=opening, room="Forum", description="<p>Values.</p>"),
            session("Norms", 11, 12, kind="parallel", group_uuid=policy),
            session("Hiring", 11, 12, kind="parallel", group_uuid=peers, room="B 4"),
            session("Farewell", date=None, start_time=None, end_time=None),
        ],
        "speakers": [
            MeetingSpeaker(session_uuid=opening, guest_name="Ada", guest_organisation="Bridges"),
            MeetingSpeaker(session_uuid=opening, guest_name="Ben"),
        ],
    }
    return make_meeting(rows=rows)


def as_rows(table: Table) -> list[list[tuple[str, int]]]:
    return [[(words_of(cell.blocks), cell.rows) for cell in row] for row in table.rows]


def test_a_table_a_day(meeting) -> None:
    first, day, second, undated = document_of(meeting, "programme").blocks

    assert first == Heading("Tuesday, 10 September 2019")
    assert day.header == ("Time", "Session", "For whom", "Room")
    assert as_rows(day) == [
        [
            ("09:00–10:00", 1),
            ("OpeningValues.Ada (Bridges)Ben", 1),
            ("Joint session of all groups", 1),
            ("Forum", 1),
        ],
        [("11:00–12:00", 2), ("Norms", 1), ("Policy", 1), ("", 1)],
        [("Hiring", 1), ("Peers", 1), ("B 4", 1)],
    ]
    assert second == Heading("Day to be announced")
    assert (undated.header, as_rows(undated)) == (
        ("Session", "For whom"),
        [[("Farewell", 1), ("Joint session of all groups", 1)]],
    )


def test_both_files_have_headings_of_columns(client, meeting) -> None:
    pdf = client.get(f"{meeting.url}programme.pdf")
    word = client.get(f"{meeting.url}programme.docx")

    scopes = [e["Scope"] for tag, e in structure_of(pdf.content) if tag == "/TH"]
    assert scopes == ["/Column"] * 6
    html = BeautifulSoup(mammoth.convert_to_html(BytesIO(word.content)).value, "html.parser")
    assert [th.get_text() for th in html.table("th")] == ["Time", "Session", "For whom", "Room"]
    assert html.table.find("td", rowspan="2").get_text() == "11:00–12:00"
    assert "Hiring" in text_of(pdf.content)


def test_the_meeting_offers_its_programme(client, meeting) -> None:
    page = BeautifulSoup(client.get(meeting.url).content, "html.parser")

    assert [a["href"] for a in page.select("#programme ~ div .papers a, .papers a")][:2] == [
        f"{meeting.url}programme.pdf",
        f"{meeting.url}programme.docx",
    ]


def test_a_meeting_without_sessions_has_none(client) -> None:
    meeting = make_meeting()

    page = client.get(meeting.url).content
    assert (client.get(f"{meeting.url}programme.pdf").status_code, b".pdf" in page) == (404, False)


def test_a_long_slot_of_parallel_sessions_runs_on_over_pages(meeting) -> None:
    long = "<p>" + "A sentence of some length about what happens here. " * 40 + "</p>"
    for number in range(8):
        row = session(f"Long {number}", 14, 16, kind="parallel", description=long)
        meeting.sessions.add(row)
    meeting = republish(meeting)

    text = text_of(as_pdf(document_of(meeting, "programme")))

    assert [number for number in range(8) if f"Long {number}" not in text] == []
    assert len(re.findall(r"\bwhat\b", text)) == 320


def test_the_cost_does_not_grow_with_the_programme(meeting) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            fresh = MeetingPage.objects.select_related("locale", "facts").get(pk=meeting.pk)
            document_of(fresh, "programme")
        return len(captured)

    cost()
    before = cost()
    for number in range(3):
        row = session(f"More {number}", uuid=uuid.uuid4())
        meeting.sessions.add(row)
        meeting.speakers.add(MeetingSpeaker(session_uuid=row.uuid, guest_name=f"Guest {number}"))
    republish(meeting)

    assert cost() == before
