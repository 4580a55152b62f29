"""The report and its case studies as one document."""

import re
from html.parser import HTMLParser

import pytest

from reports.models import CaseStudyFootnote
from tests.factories import full_report, make_case_study, make_report
from tests.factories.meetings import block

pytestmark = pytest.mark.django_db

URL = "/en/publications/civic-spaces-2019/full/"


class Outline(HTMLParser):
    """Headings with their level, ids, and links within the page, of the main part."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.level = ""
        self.feed(html[html.index("<main") : html.index("</main>")])

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href", "").startswith("#"):
            self.targets.append(values["href"][1:])
        self.level = tag if re.fullmatch(r"h\d", tag) else ""

    def handle_data(self, data):
        if self.level:
            self.headings.append((self.level, data.strip()))
            self.level = ""


@pytest.fixture
def report():
    report = full_report()
    for name in ("market", "law"):
        make_case_study(
            parent=report,
            slug=name,
            title=name.title(),
            rows={
                "footnotes": [CaseStudyFootnote(identifier="n1", text=f"<p>Note of {name}.</p>")]
            },
        )
    return report


def test_one_contents_and_notes_numbered_through(client, report) -> None:
    response = client.get(URL)
    html = response.content.decode()
    outline = Outline(html)

    assert outline.headings == [
        ("h1", "Civic Spaces 2019"),
        ("h2", "Contents"),
        ("h2", "Findings"),
        ("h2", "Market"),
        ("h3", "Findings"),
        ("h2", "Law"),
        ("h3", "Findings"),
        ("h2", "Footnotes"),
    ]
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.targets) <= set(outline.ids)
    entries = response.context["full_text"].contents
    assert [(entry.text, [below.anchor for below in entry.entries]) for entry in entries] == [
        ("Findings", []),
        ("Market", ["section-findings-2"]),
        ("Law", ["section-findings-3"]),
    ]
    notes = response.context["full_text"].notes
    assert [(note.number, note.html) for note in notes] == [
        (1, "<p>Since 2016.</p>"),
        (2, "<p>Note of market.</p>"),
        (3, "<p>Note of law.</p>"),
    ]
    assert [len(note.references) for note in notes] == [1, 1, 1]


def test_it_leads_back_and_names_the_report_as_its_source(client, report) -> None:
    html = client.get(URL).content.decode()

    assert (
        '<link rel="canonical" href="http://localhost:8000/en/publications/civic-spaces-2019/">'
        in html
    )
    assert "hreflang" not in html[: html.index("</head>")]


def test_a_text_of_case_studies_alone(client) -> None:
    report = make_report()
    assert client.get(URL).status_code == 404

    make_case_study(parent=report, body=[block("paragraph", "<p>Only here.</p>")])
    assert b"Only here." in client.get(URL).content
