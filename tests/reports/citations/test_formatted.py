"""References in five languages, compared word by word with `references.json`."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings

from reports.citations.csl import plain_item
from reports.citations.directions import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE
from reports.citations.formatted import formatted_html, formatted_text, reference
from reports.citations.names import Name, organisation
from reports.citations.styles import STYLES
from reports.citations.work import Issued, Role, Work
from tests.reports.citations import works
from tests.reports.citations.strategies import organisations, texts
from tests.reports.citations.works import CENTRE, SCRIPTS, by, work

_EXPECTED = json.loads((Path(__file__).parent / "references.json").read_text())
_LANGUAGES = ["en", "fr", "es", "de", "ar"]


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", _EXPECTED)
def test_the_reference_in_every_language(name: str, style: str, language: str) -> None:
    made: Work = getattr(works, name)

    assert formatted_html(made, style, language) == _EXPECTED[name][style][language]


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("style", STYLES)
def test_the_text_says_what_the_page_says(style: str, language: str) -> None:
    made = reference(works.REPORT, style, language)
    isolates = {"<bdi>": LEFT_TO_RIGHT_ISOLATE, "</bdi>": POP_ISOLATE}

    as_text = re.sub(r"</?(?:i|bdi)>", lambda tag: isolates.get(tag[0], ""), made.html)
    assert made.text == unescape(as_text)


def test_other_languages_read_english() -> None:
    assert formatted_text(works.CASE_STUDY, "apa", "pt-BR") == formatted_text(
        works.CASE_STUDY, "apa", "en"
    )


def test_only_english_titles_have_capitals() -> None:
    def title(language: str) -> str:
        made = work(title="aims of civil society", language=language)
        (found,) = re.findall("<i>(.*?)</i>", formatted_html(made, "chicago", "en"))
        return found

    assert title("en") == title("en-GB") == "Aims of Civil Society"
    assert title("fr") == title("de") == "aims of civil society"


def test_a_work_that_nobody_signed_is_by_its_publisher() -> None:
    made = work(issued=Issued(2021))

    # APA 7, 9.29: the publisher is not named again.
    assert formatted_text(made, "apa", "en") == (
        f"{CENTRE}. (2021). Fit for purpose. https://example.org/en/publications/fit/"
    )
    assert formatted_text(made, "chicago", "en").count(CENTRE) == 2


def test_an_edited_work_is_by_its_editors() -> None:
    url = "https://example.org/en/publications/fit/"

    assert formatted_text(works.EDITED, "apa", "en") == (
        "van den Berg, L., & Müller, A. M. (Eds.). (2019). "
        f"Fit for purpose: what learning costs. {CENTRE}. {url}"
    )
    assert formatted_text(works.EDITED, "chicago", "de") == (
        "Berg, Lars van den, und Anna Maria Müller, Hrsg. 2019. "
        f"Fit for Purpose: What Learning Costs. {CENTRE}. {url}."
    )


def test_a_work_without_a_date_says_so() -> None:
    assert formatted_text(work(), "apa", "en") == (
        f"{CENTRE}. (n.d.). Fit for purpose. https://example.org/en/publications/fit/"
    )
    assert f"{CENTRE}. o.\xa0J. Fit" in formatted_text(work(), "chicago", "de")


def test_one_editor_whose_name_ends_in_a_particle() -> None:
    made = work(contributors=by(works.BERG, role=Role.EDITOR), issued=Issued(2020))

    assert formatted_text(made, "chicago", "en").startswith("Berg, Lars van den, ed. 2020. Fit")
    assert formatted_text(made, "apa", "fr").startswith("van den Berg, L. (éd.). (2020). Fit")


def test_more_editors_than_a_style_names() -> None:
    people = [Name(family=f"Name{number}", given="Ana") for number in range(1, 9)]
    made = work(contributors=by(*people, role=Role.EDITOR), issued=Issued(2020))

    assert formatted_text(made, "chicago", "en").startswith(
        "Name1, Ana, Ana Name2, Ana Name3, et al. 2020. Fit"
    )


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("style", STYLES)
def test_nothing_hostile_is_markup(style: str, language: str) -> None:
    hostile = '<script>alert("1")</script> <span class="nocase">&lt;b> \ufdd0</i> <bdi> Ω'
    made = work(
        title=hostile, contributors=by(organisation(hostile)), genre=hostile, series=hostile
    )

    html = formatted_html(made, style, language)
    assert set(re.findall("<[^>]*>", html)) <= {"<i>", "</i>", "<bdi>", "</bdi>"}
    assert html.count("<i>") == html.count("</i>") == 1
    assert re.sub("</?(?:i|bdi)>", "", html).lower().count("&lt;script&gt;alert(") >= 2


def _letters(text: str) -> str:
    """Letters and digits; a style may change the case and the marks between."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@settings(max_examples=20, deadline=None)
@given(title=texts, organisation=organisations)
def test_no_letter_is_lost(title: str, organisation: Name) -> None:
    made = work(title=title, contributors=by(organisation), language="fr")
    for style in STYLES:
        for language in ("fr", "ar"):
            text = formatted_text(made, style, language)
            assert _letters(title) in _letters(text)
            assert _letters(organisation.literal) in _letters(text)


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_of_every_script_are_whole_or_have_initials(script: str) -> None:
    name, title = SCRIPTS[script]
    made = work(title=title, contributors=by(Name(family=name, given=name)), language="xx")

    chicago = formatted_text(made, "chicago", "en")
    assert chicago.startswith(f"{name}, {name}. n.d. {title}. {CENTRE}")
    has_capitals = name[0].isupper()
    initials = " ".join(part[0] + "." if part[0].isupper() else part for part in name.split())
    expected = initials if has_capitals else name
    assert formatted_text(made, "apa", "en").startswith(f"{name}, {expected}")


def test_what_is_for_machines_only_is_not_in_the_reference() -> None:
    assert "abstract" in plain_item(works.REPORT)
    assert "What it costs" not in formatted_text(works.REPORT, "apa", "en")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("role", list(Role))
def test_whatever_the_others_did_the_author_is_named(style: str, role: Role) -> None:
    others = by(Name(family="Nwosu", given="Adaeze"), organisation("Open Squares"), role=role)
    made = work(contributors=(*by(Name(family="Ek", given="Åsa")), *others))

    assert formatted_text(made, style, "en").startswith("Ek, Å")
