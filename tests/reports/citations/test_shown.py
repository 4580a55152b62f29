"""What the two templates make of a citation, read as a browser reads it."""

import json
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from lxml import html

from reports.citations.exports import EXPORTS, export_named
from reports.citations.formatted import reference
from reports.citations.names import organisation
from reports.citations.shown import shown_citation
from reports.citations.work import Work
from tests.reports.citations.works import REPORT, by, work

_HOSTILE = "</title><script>alert('1')</script><p onclick=\"x\"> &amp; {{ settings }}"


def _head(made: Work) -> html.HtmlElement:
    context = {"citation": shown_citation(made, "en")}
    rendered = render_to_string("reports/components/citation_meta.html", context)
    return html.document_fromstring(f"<html><head>{rendered}</head></html>")


def _section(made: Work, language: str = "en", page_url: str = "") -> html.HtmlElement:
    context = {"citation": shown_citation(made, language, page_url)}
    return html.fragment_fromstring(
        render_to_string("reports/components/how_to_cite.html", context).strip()
    )


def test_the_head_has_every_tag() -> None:
    citation = shown_citation(REPORT, "en")
    tags = [(tag.get("name"), tag.get("content")) for tag in _head(REPORT).iter("meta")]

    assert tags == list(citation.tags)
    assert [name for name, _content in tags].count("citation_pdf_url") == 1
    assert ("DC.title", REPORT.full_title) in tags


def test_the_head_says_where_the_citation_files_are() -> None:
    links = _head(REPORT).xpath("//link[@rel='describedby']")

    assert [(link.get("type"), link.get("href")) for link in links] == [
        ("application/x-bibtex", f"{REPORT.url}citation.bib"),
        ("application/x-research-info-systems", f"{REPORT.url}citation.ris"),
        ("application/vnd.citationstyles.csl+json", f"{REPORT.url}citation.json"),
    ]


def test_the_section_shows_both_references() -> None:
    section = _section(REPORT)
    shown = [node.text_content() for node in section.xpath(".//*[@class='citation__reference']")]

    assert shown == [reference(REPORT, style, "en").text for style in ("apa", "chicago")]
    assert [node.text_content() for node in section.iter("h3")] == ["APA", "Chicago"]
    assert [node.text for node in section.xpath(".//i")] == [
        "Fit for purpose: what learning costs in Kenya",
        "Fit for Purpose: What Learning Costs in Kenya",
    ]


def test_there_is_no_button_before_the_script_shows_it() -> None:
    buttons = list(_section(REPORT, "ar").iter("button"))

    assert [button.get("hidden") is not None for button in buttons] == [True, True]
    assert [button.get("data-copy-text") for button in buttons] == [
        reference(REPORT, style, "ar").text for style in ("apa", "chicago")
    ]
    assert {button.get("type") for button in buttons} == {"button"}


def test_buttons_are_told_apart_and_answered_aloud() -> None:
    section = _section(REPORT)
    names = [button.get("aria-labelledby") for button in section.iter("button")]

    assert names == ["cite-apa-copy cite-apa", "cite-chicago-copy cite-chicago"]
    for name in " ".join(names).split():
        assert len(section.xpath(f".//*[@id='{name}']")) == 1
    (status,) = section.xpath(".//*[@role='status']")
    assert status.text is None


def test_downloads_are_below_the_page_as_the_reader_has_it() -> None:
    links = list(_section(REPORT, page_url="/en/publications/fit/").iter("a"))

    assert [(link.text_content(), link.get("href")) for link in links] == [
        ("BibTeX", "/en/publications/fit/citation.bib"),
        ("RIS", "/en/publications/fit/citation.ris"),
        ("CSL-JSON", "/en/publications/fit/citation.json"),
    ]


def test_a_hostile_title_stays_a_text() -> None:
    made = work(title=_HOSTILE, contributors=by(organisation(_HOSTILE)), keywords=(_HOSTILE,))
    head, section = _head(made), _section(made, "ar")

    assert [script.get("src") or script.get("type") for script in head.iter("script")] == [
        f"{settings.STATIC_URL}js/copy.js",
        "application/ld+json",
    ]
    assert json.loads(head.xpath("//script[@type]/text()")[0])["name"] == _HOSTILE
    assert head.xpath("//meta[@name='citation_title']/@content") == [_HOSTILE]
    elements = {node.tag for node in section.iter()}
    assert elements.isdisjoint({"script", "title"})
    assert section.xpath(".//@onclick") == []
    assert "alert('1')" in section.text_content()


def test_the_script_is_the_only_one_and_uses_no_inline_style() -> None:
    script = (Path(settings.BASE_DIR) / "static/js/copy.js").read_text()

    assert ".style" not in script
    assert "innerHTML =" not in script
    assert _section(REPORT).xpath(".//@style") == []


def test_exports_by_their_name() -> None:
    assert [(export.filename, export.content_type) for export in EXPORTS] == [
        ("citation.bib", "application/x-bibtex; charset=utf-8"),
        ("citation.ris", "application/x-research-info-systems; charset=utf-8"),
        ("citation.json", "application/vnd.citationstyles.csl+json; charset=utf-8"),
    ]
    assert [export_named(export.filename) for export in EXPORTS] == list(EXPORTS)
    assert export_named("citation.xml") is None


def test_exports_are_utf_8_without_a_mark() -> None:
    starts = {export.filename: export.content(REPORT)[:4] for export in EXPORTS}

    assert starts == {"citation.bib": b"@tec", "citation.ris": b"TY  ", "citation.json": b"[\n  "}
    assert all("Müller".encode() in export.content(REPORT) for export in EXPORTS)
