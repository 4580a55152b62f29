"""The fragments of segments, strictly read."""

from collections import Counter

import pytest
from bs4 import BeautifulSoup
from hypothesis import given

from cms.localisation.exchange.characters import with_references, without_references
from cms.localisation.exchange.markup import (
    BrokenMarkup,
    Code,
    Kind,
    canonical,
    codes,
    html_of,
    parse,
)
from tests.localisation.exchange.documents import fragments


def test_a_fragment_is_texts_and_codes() -> None:
    assert parse('A &amp; <a id="a1">b<br></a>') == (
        "A & ",
        Code("a", Kind.OPEN, "a1"),
        "b",
        Code("br", Kind.EMPTY),
        Code("a", Kind.CLOSE),
    )


@given(fragments)
def test_a_fragment_comes_back_as_it_was(fragment: str) -> None:
    assert html_of(parse(fragment)) == fragment


@given(fragments)
def test_a_fragment_with_references_comes_back_as_it_was(fragment: str) -> None:
    assert without_references(with_references(fragment)) == fragment


@pytest.mark.parametrize(
    "html",
    ["R & D", "a < b", "&eacute;&nbsp;!", "<B>x</B>", "<br>", "<br />", "<a id='a1'>x</a>", "“a”"],
)
def test_other_spellings_are_read_as_wagtail_localize_reads_them(html: str) -> None:
    assert canonical(html) == str(BeautifulSoup(html, "html.parser"))


def test_a_bare_ampersand_is_not_lost() -> None:
    assert canonical("R&D") == "R&amp;D"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<b>x", "<b> is not closed."),
        ("x</b>", "</b> closes nothing."),
        ("<b><i>x</b></i>", "</b> closes nothing."),
        ("<p>x</p>", "<p> is not a tag that can be used here."),
        ("<b/>", "<b/> is not a tag that can be used here."),
        ("x</br>", "</br> is not a tag that can be used here."),
        ('<b id="b1">x</b>', '<b id="b1"> is not a tag that can be used here.'),
        ('<a href="/">x</a>', '<a href="/"> is not a tag that can be used here.'),
        ("<!-- x -->", "<!-- x --> is not a tag that can be used here."),
        ("x <b", "<b is not a tag that can be used here."),
        ("<b>" * 10_000, "The tags are nested too deeply."),
    ],
)
def test_a_slip_is_refused(html: str, message: str) -> None:
    with pytest.raises(BrokenMarkup) as caught:
        parse(html)
    assert str(caught.value) == message
    assert canonical(html) == html


def test_codes_are_counted() -> None:
    counted = codes(parse('<a id="a1">x<br/></a><b>y</b><b>z</b>'))
    assert counted == Counter({'<a id="a1">': 1, "<br/>": 1, "<b>": 2})


def test_only_references_to_characters_that_po_may_lose_are_undone() -> None:
    assert without_references("&#x2028;&#x0B;&#x41;&amp;#x2028;") == "\u2028\x0b&#x41;&amp;#x2028;"
