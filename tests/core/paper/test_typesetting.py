"""A PDF that says what it is, in every language, and the same bytes for the same words."""

import io
from pathlib import Path

import pdfua
import pikepdf
import pytest
from PIL import Image

from cms.core.paper.document import Link, Paragraph, Picture, Text
from cms.core.paper.typesetting import PaperError, as_pdf, compiling, page_pictures
from tests.core.paper.papers import full_document, make_document, structure_of, tags_of, text_of
from tests.core.paper.papers import words as paragraph

SENTENCES = {
    "en": "We meet again.",
    "fr": "Nous nous retrouvons à l’été.",
    "ar": "نلتقي من جديد في هامبورغ يوم 10 سبتمبر 2019",
}


@pytest.fixture(scope="module")
def pdfs() -> dict[str, bytes]:
    return {code: as_pdf(full_document(code, words)) for code, words in SENTENCES.items()}


# pdfua reads a length that may be an array as a number: its rule for graphics fails on any PDF.
BROKEN_RULES = {"UA-14-001"}


@pytest.mark.parametrize("code", SENTENCES)
def test_no_rule_of_pdf_ua_is_broken(pdfs, code: str, tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(pdfs[code])

    report = pdfua.validate(str(tmp_path / "paper.pdf"))

    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []
    skipped = {outcome.rule_id for outcome in report.outcomes if outcome.skipped_reason}
    assert skipped <= BROKEN_RULES
    assert len(report.outcomes) > 10


@pytest.mark.parametrize("code", SENTENCES)
def test_the_file_says_its_language_and_title(pdfs, code: str) -> None:
    with pikepdf.open(io.BytesIO(pdfs[code])) as pdf:
        root, info = pdf.Root, pdf.docinfo
        with pdf.open_metadata() as metadata:
            told = {metadata["dc:title"], str(info["/Title"])}
            part = metadata["pdfuaid:part"]
        assert (told, part) == ({"Leading together"}, "1")
        assert (str(root.Lang), bool(root.MarkInfo.Marked)) == (code, True)
        assert bool(root.ViewerPreferences.DisplayDocTitle) is True
        assert str(info["/Author"]) == "International Civil Society Centre"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Background", "End", "Footnotes"]
            assert [item.title for item in outline.root[0].children] == ["A part"]


def test_every_word_is_there_in_order(pdfs) -> None:
    text = text_of(pdfs["en"])

    places = [
        text.index(word)
        for word in (
            "International Civil Society Centre",
            "Concept note",
            "Leading together",
            "For those who lead",
            "This meeting is postponed.",
            "Where",
            "Maison du Port",
            "Contents",
            "We meet again.",
            "A part",
            "Inner",
            "Two",
            "Worth the journey.",
            "A participant",
            "The first day",
            "Session",
            "Opening",
            "Peers",
            "Closing",
            "Picture: Ada",
            "A lost picture",
            "Referred to by nobody.",
            "Cited like this.",
        )
    ]
    assert places == sorted(places)


def test_the_structure_is_that_of_the_document(pdfs) -> None:
    tags = tags_of(pdfs["en"])
    headings = [tag for tag in tags if tag.startswith("H")]
    counted = {tag: tags.count(tag) for tag in ("TH", "TD", "THead", "Figure", "Note", "TOC")}

    assert headings == ["H1", "H1", "H2", "H1", "H1"]
    assert counted == {"TH": 2, "TD": 5, "THead": 1, "Figure": 1, "Note": 2, "TOC": 1}


def test_headings_of_columns_say_so_and_a_picture_what_it_shows(pdfs) -> None:
    structure = structure_of(pdfs["en"])

    assert [e["Scope"] for tag, e in structure if tag == "/TH"] == ["/Column", "/Column"]
    assert [e["RowSpan"] for tag, e in structure if "RowSpan" in e] == ["2"]
    assert [e["Alt"] for tag, e in structure if tag == "/Figure"] == ["A teal field"]
    assert "fr" in [e["Lang"] for _tag, e in structure if "Lang" in e]


def test_links_lead_where_they_say(pdfs) -> None:
    with pikepdf.open(io.BytesIO(pdfs["en"])) as pdf:
        urls = [
            str(annotation.A.URI)
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if "/A" in annotation and "/URI" in annotation.A
        ]
    assert urls == ["https://example.org/a?b=1&c=2#d"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "//evil", "https://a b"]
)
def test_only_whole_addresses_are_links(url: str) -> None:
    pdf = as_pdf(make_document(Paragraph((Link((Text("here"),), url),))))

    assert ("here" in text_of(pdf), b"/URI" in pdf) == (True, False)


def test_arabic_reads_from_right_to_left_and_can_be_copied(pdfs) -> None:
    text = text_of(pdfs["ar"])

    assert [word for word in SENTENCES["ar"].split() if word not in text] == []
    with pikepdf.open(io.BytesIO(pdfs["ar"])) as pdf:
        assert str(pdf.Root.ViewerPreferences.Direction) == "/R2L"


def ink_runs(title: str) -> int:
    """How many pieces apart from each other the letters of a title are drawn in."""
    document = make_document(title=title, language_code="ar", institution="")
    (picture,) = page_pictures(document, at_most=1)
    page = Image.open(io.BytesIO(picture)).convert("L").point(lambda value: 255 * (value < 128))
    upper = page.crop((0, 0, page.width, page.height // 3))
    left, _top, right, _bottom = upper.getbbox()
    columns = [
        upper.crop((x, 0, x + 1, upper.height)).getbbox() is not None for x in range(left, right)
    ]
    return sum(now and not before for before, now in zip([False, *columns], columns, strict=False))


def test_arabic_letters_are_joined() -> None:
    september = "سبتمبر"

    assert (ink_runs(september), ink_runs("\u200c".join(september)) > 4) == (1, True)


def test_the_same_words_are_the_same_bytes(pdfs) -> None:
    assert as_pdf(full_document()) == pdfs["en"]
    assert b"/CreationDate(D:20190524" in pdfs["en"]


def test_letters_that_no_font_has_are_shown_as_boxes_and_claim_nothing(caplog) -> None:
    pdf = as_pdf(make_document(paragraph("漢字 and 🎉 stay")))

    assert ("stay" in text_of(pdf), b"pdfuaid:part" in pdf) == (True, False)
    assert "StructTreeRoot" in pdf.decode("latin-1")
    assert "Leading together" in caplog.text


def test_damaged_pictures_are_an_error_and_no_crash() -> None:
    document = make_document(Picture("x", "A hall", load=lambda: b"\xff\xd8\xff broken"))

    with pytest.raises(PaperError):
        as_pdf(document)


def test_typesetting_that_takes_too_long_is_an_error(monkeypatch) -> None:
    monkeypatch.setattr(compiling, "SECONDS", 0.001)

    with pytest.raises(PaperError, match="seconds"):
        as_pdf(make_document())


def test_a_child_that_dies_is_an_error(monkeypatch) -> None:
    monkeypatch.setattr(compiling, "MEMORY_BYTES", 20_000_000)

    with pytest.raises(PaperError):
        as_pdf(make_document())
