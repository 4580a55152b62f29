"""The report and its case studies as one tagged PDF and one Word file."""

from io import BytesIO

import mammoth
import pikepdf
import pypdfium2
import pytest

from cms.core.paper.document import Heading, Notice
from reports.models import CaseStudyContributor, CaseStudyFootnote
from reports.paper import report_document
from tests.factories import full_report, make_case_study, make_report

pytestmark = pytest.mark.django_db

PDF = "/en/publications/civic-spaces-2019/full.pdf"
WORD = "/en/publications/civic-spaces-2019/full.docx"


@pytest.fixture
def report():
    report = full_report(original_language="fr")
    for name in ("market", "law"):
        make_case_study(
            parent=report,
            slug=name,
            title=name.title(),
            rows={
                "contributors": [CaseStudyContributor(family_name="Okoro", given_name="Ada")],
                "footnotes": [CaseStudyFootnote(identifier="n1", text=f"<p>Note of {name}.</p>")],
            },
        )
    make_case_study(parent=report, slug="draft", title="Not yet", publish=False)
    return report


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def test_the_parts_follow_each_other_with_headings_one_level_lower(report) -> None:
    document = report_document(report)

    assert [(b.text, b.level) for b in document.blocks if isinstance(b, Heading)] == [
        ("Abstract", 1),
        ("Findings", 1),
        ("Market", 1),
        ("Findings", 2),
        ("Law", 1),
        ("Findings", 2),
    ]
    assert len({note.identifier for note in document.footnotes}) == 3
    assert document.authors == ("Noor Haddad",)


def test_the_pdf_says_all_of_it_and_nothing_of_a_draft(client, report) -> None:
    response = client.get(PDF)
    pdf = response.content if not response.streaming else b"".join(response.streaming_content)
    text = " ".join(text_of(pdf).split())

    assert response["Content-Type"] == "application/pdf"
    places = [
        text.index(words)
        for words in (
            "Civic Spaces 2019",
            "Corrected on 1 June 2019. Table 2 said 14.",
            "978-3-16-148410-0",
            "Six cases.",
            "Since 2016.",
            "Note of market.",
            "Note of law.",
        )
    ]
    assert places == sorted(places)
    assert "Not yet" not in text
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "en"
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root


def test_the_word_file_has_the_notes_of_every_part(client, report) -> None:
    response = client.get(WORD)
    word = response.content if not response.streaming else b"".join(response.streaming_content)
    html = mammoth.convert_to_html(BytesIO(word)).value

    for words in ("Market", "Law", "Since 2016.", "Note of market.", "Note of law."):
        assert words in html
    assert html.count('id="footnote-ref-') == 3


def test_corrections_stand_on_the_cover_sheet(report) -> None:
    notices = [block for block in report_document(report).front if isinstance(block, Notice)]

    assert len(notices) == 1


def test_nothing_to_print_is_nowhere(client) -> None:
    make_report()

    assert client.get(PDF).status_code == 404
    assert b"full.pdf" not in client.get("/en/publications/civic-spaces-2019/").content


def test_a_withdrawn_report_is_gone_on_paper_too(client, report) -> None:
    report.withdrawn_on = report.publication_date
    report.withdrawal_reason = "Names of people were in it."
    report.save_revision().publish()

    response = client.get(PDF)

    assert response.status_code == 410
    assert b"Since 2016." not in response.content
