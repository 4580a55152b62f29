"""Whatever an author writes comes out as these words: in no format is any of it code."""

import io
import re

import docx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.core.paper.cleaning import clean
from cms.core.paper.document import Cell, Fact, Facts, Heading, Paragraph, Quote, Table, Text
from cms.core.paper.typesetting import as_pdf
from cms.core.paper.word import as_word
from tests.core.paper.papers import make_document, tags_of, text_of

SLOW = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))

MARKUP = [
    '#import "evil.typ": *',
    '#read("/etc/passwd")',
    "#let x = 1; #x",
    "$a^2$ and $",
    "*bold* _stressed_ `raw` ```code```",
    "= Heading",
    "- item",
    "+ item",
    "1. item",
    "/ Term: meaning",
    "@reference <label>",
    "// comment",
    "/* comment */",
    "\\ \\u{1f600} \\#",
    "https://example.org/a_b",
    'it\'s "quoted" -- --- ... ~',
    "]#panic()[ } { ) (",
    "<w:p/> &amp; ]]> <!-- x",
]
markup = st.lists(st.sampled_from(MARKUP), min_size=1, max_size=3).map(" ".join)
signs = st.text(
    alphabet=st.sampled_from("#$\\@<>*_`~/=+[](){}\"'&;:!?|^%.,abc1"), min_size=1, max_size=30
)


def letters(text: str) -> str:
    """Without what differs where lines break: spaces and hyphens."""
    return re.sub(r"[\s\-\u00ad\x02\ufffe\u2010]", "", text)


def everywhere(text: str):
    """A document with the text in every place that takes text."""
    return make_document(
        Heading(text),
        Paragraph((Text(text),)),
        Quote(text, text),
        Table(((Cell((Paragraph((Text(text),)),)),),), (text,), text),
        title=f"T{text}",
        subtitle=text,
        front=(Facts((Fact(text, (Text(text),)),)),),
    )


@SLOW
@given(st.lists(markup | signs, min_size=5, max_size=15))
def test_markup_is_words(texts: list[str]) -> None:
    pdf = as_pdf(make_document(*(Paragraph((Text(text),)) for text in texts)))

    assert letters("".join(texts)) in letters(text_of(pdf))
    assert {"L", "Code", "H1", "Link", "Strong", "Em", "Formula"} & set(tags_of(pdf)) == set()


@SLOW
@given(markup | signs)
def test_markup_is_words_in_every_place(text: str) -> None:
    document = everywhere(f"x{text}x")

    assert letters(text_of(as_pdf(document))).count(letters(f"x{text}x")) >= 9


@SLOW
@given(st.lists(st.text(max_size=60), min_size=10, max_size=30))
def test_any_text_can_be_set_and_is_whole_in_word(texts: list[str]) -> None:
    document = make_document(*(Paragraph((Text(text),)) for text in texts))

    assert as_pdf(document).startswith(b"%PDF-1.7")
    paragraphs = docx.Document(io.BytesIO(as_word(document))).paragraphs
    written = [p.text for p in paragraphs if p.style.name == "Normal"]
    assert written == [clean(text) for text in texts]
