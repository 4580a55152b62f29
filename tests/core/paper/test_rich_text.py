"""HTML taken apart: nothing is lost, and nothing is code."""

import pytest

from cms.core.paper.document import (
    Emphasis,
    FootnoteReference,
    Foreign,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Text,
    parts_in,
)
from cms.core.paper.rich_text import blocks_of_html, inlines_of_html
from tests.core.paper.papers import words


@pytest.fixture(autouse=True)
def _site(settings) -> None:
    settings.SITE_URL = "https://civil.example.org"


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", ()),
        ("<p></p><p> </p><p><br/></p>", ()),
        ("<p>A\n  b &amp; &lt;c&gt;</p>", (words("A b & <c>"),)),
        ("loose <p>inner</p> end", (words("loose"), words("inner"), words("end"))),
        ("<h2>A <b>b</b></h2>", (Heading("A b", 1),)),
        ("<blockquote>Said</blockquote>", (Quote("Said"),)),
        (
            '<p>We<a data-footnote="n1">1</a> <b>are <i>all</i></b><br/>here</p>',
            (
                Paragraph(
                    (
                        Text("We"),
                        FootnoteReference("n1"),
                        Text(" "),
                        Strong((Text("are "), Emphasis((Text("all"),)))),
                        LineBreak(),
                        Text("here"),
                    )
                ),
            ),
        ),
        (
            "<ol><li>One<ul><li>Inner</li></ul></li><li> </li><li><p>Two</p></li></ol>",
            (
                ListBlock(
                    ((words("One"), ListBlock(((words("Inner"),),))), (words("Two"),)),
                    is_ordered=True,
                ),
            ),
        ),
        (
            "<ul><li>One</li><ul><li>Stray</li></ul></ul>",
            (ListBlock(((words("One"), ListBlock(((words("Stray"),),))),)),),
        ),
        (
            '<p><a href="/en/x/">in</a><a>gone</a></p>',
            (Paragraph((Link((Text("in"),), "https://civil.example.org/en/x/"), Text("gone"))),),
        ),
        (
            '<p><span lang="ar">مرحبا</span></p>',
            (Paragraph((Foreign((Text("مرحبا"),), "ar", "rtl"),)),),
        ),
        ("<p>a<script>alert(1)</script><!-- c --></p>", (words("a"),)),
        ("<table><tr><td>1</td><td>2</td></tr></table>", (words("1"), words("2"))),
    ],
)
def test_html_as_blocks(html: str, blocks: tuple) -> None:
    assert blocks_of_html(html) == blocks


def test_inlines_of_a_line() -> None:
    assert inlines_of_html("<p>a <b>b</b></p>") == (Text("a "), Strong((Text("b"),)))


@pytest.mark.parametrize("tag", ["b", "ul><li", "div"])
def test_depth_without_end_keeps_the_words(tag: str) -> None:
    closing = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    blocks = blocks_of_html(f"<{tag}>" * 200 + "deep" + closing * 200)

    texts = [part.text.strip() for part in parts_in(blocks) if isinstance(part, Text)]
    assert texts == ["deep"]
