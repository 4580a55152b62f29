"""Whatever the texts are, the checks answer, and soon."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.localisation.checks import Pair, Severity, TermPair, check
from tests.processor_time import ends

LANGUAGES = st.sampled_from(["en", "fr", "fr-ca", "es", "de", "ar", "zh", "xx", ""])
PIECES = st.sampled_from(
    [
        *("<b>", "</b>", '<a id="a1">', "</a>", "<a", "<", ">", "&", "&#0;", "&#xd800;", "<br/>"),
        *("1.000,5", "10:30", "2 pm", "٣", "२", "²", "10–12 September 2019", "2019-13-45", "mai"),
        *("%(a)s", "{", "}}", "{{ x }}", "a@b.c", "https://", "www.", "«", "?", "؟", "…", "\u2067"),
        *("\u202e", "\u200f", "\x00", "\u00a0", "ſ", "K", "İ", "network", "المنظمة", " "),
    ]
)
FRAGMENTS = st.lists(PIECES | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)).map(
    "".join
)
TERMS = st.lists(
    st.builds(
        TermPair,
        FRAGMENTS,
        st.tuples(FRAGMENTS),
        st.tuples(FRAGMENTS),
        do_not_translate=st.booleans(),
        is_case_sensitive=st.booleans(),
    ),
    max_size=2,
).map(tuple)

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"])).map(
    lambda text: escape(text, quote=False)
)
VALID = st.recursive(
    WORDS | st.just("<br>") | st.just("<br/>"),
    lambda inner: st.builds(
        lambda name, pieces: f"<{name}>{''.join(pieces)}</{name}>",
        st.sampled_from(["abbr", "b", "code", "em", "i", "strong"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)


@given(FRAGMENTS, FRAGMENTS, LANGUAGES, LANGUAGES, TERMS)
def test_nothing_raises(
    source: str, target: str, one: str, other: str, terms: tuple[TermPair, ...]
) -> None:
    findings = check(Pair(source, target, one, other, max_length=20, terms=terms))

    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities), "errors come first"
    assert all(str(finding.message) for finding in findings)


@given(st.lists(VALID, max_size=3), WORDS, LANGUAGES, LANGUAGES)
def test_the_source_itself_is_no_error(pieces: list[str], words: str, one: str, other: str) -> None:
    fragment = "".join(
        f'<a id="a{number}">{words}</a>{piece}' for number, piece in enumerate(pieces)
    )

    findings = check(Pair(fragment, fragment, one, other))

    assert [f.code for f in findings if f.severity is Severity.ERROR] == []


LONG = 10_000
HOSTILE = [
    *("<", "<a ", "<a", "<b>", "</b>", "<b><i></b>", "<a id='", '<a id="a1">', "<b a= b='c ", "a="),
    *("1", "1 ", "1 000 ", "1,", "1.1,", "11:30 ", "9 pm ", "1–1 May ", "2019-09-10 ", "May "),
    *("a", "a@", "a.", "@a.", "www.", "http://", "http://(", "%(a", "{", "{{", "}", "&", "&#", " "),
    *(
        "?",
        "؟ ",
        "« ",
        "\u200f",
        "\u202a",
        "\u2067",
        "\u0301",
        "ـ",
        "منظمة ",
        "network ",
        "X",
        "….",
    ),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text_only(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    terms = (
        TermPair("network", ("réseau", "منظمة"), forbidden=("network", "منظمة")),
        TermPair(piece, ("réseau", "network", piece), forbidden=("network", piece)),
        TermPair("a a", do_not_translate=True),
    )

    with ends():
        check(Pair(text, text[::-1] + "x", "en", "ar", terms=terms))
        check(Pair(text, f"x {text}x", "de", "fr", terms=terms))
