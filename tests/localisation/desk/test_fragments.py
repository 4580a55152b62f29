"""What people type is what is kept, and nothing gets in that is no inline tag."""

import pytest

from cms.localisation.desk.fragments import insertables_of, pieces_of, stored, typed


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Research & Development", "Research &amp; Development"),
        ("a < b > c", "a &lt; b &gt; c"),
        ("<b>Bold</b> & <a id='a1'>here</a>", '<b>Bold</b> &amp; <a id="a1">here</a>'),
        ("One\nTwo\r\nThree", "One<br/>Two<br/>Three"),
        ("One<br>Two<BR />", "One<br/>Two<br/>"),
        ("&amp; and &lt;b&gt;", "&amp; and &lt;b&gt;"),
        ("AT&T; R&D", "AT&amp;T; R&amp;D"),
        ("non&nbsp;breaking", "non\xa0breaking"),
        ("  spaces  ", "spaces"),
        ("قال \u2066<b>\u2069نعم\u2066</b>\u2069 مرة", "قال <b>نعم</b> مرة"),
        ("an isolate \u2066of words\u2069 stays", "an isolate \u2066of words\u2069 stays"),
        ("", ""),
    ],
)
def test_what_is_typed_is_escaped_where_it_is_no_tag(text, fragment) -> None:
    assert stored(text) == fragment


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<b onclick="x">y</b>',
        "<!-- -->",
    ],
)
def test_whatever_is_no_inline_tag_is_text(text) -> None:
    assert "<" not in stored(text).replace("</a>", "").replace("</b>", "")


@pytest.mark.parametrize(
    "fragment",
    [
        "Plain",
        "R&amp;D",
        "&lt;b&gt; is a tag",
        "&amp;lt; is a reference",
        "&amp;amp;",
        'See <a id="a1">the <b>report</b></a><br/>and <i>more</i>',
        "a &lt; b &gt; c",
        "المجتمع <b>المدني</b>",
    ],
)
def test_a_fragment_comes_back_as_it_was(fragment) -> None:
    assert stored(typed(fragment)) == fragment


def test_a_fragment_is_typed_without_escapes_where_it_can_be() -> None:
    assert typed("R&amp;D: 1 &lt; 2<br/><b>so</b>") == "R&D: 1 < 2\n<b>so</b>"
    assert typed("&lt;b&gt;") == "&lt;b>"


def test_tags_have_names_for_people() -> None:
    pieces = pieces_of('See <a id="a2">this</a><br/>')

    assert [(piece.kind, str(piece.label)) for piece in pieces] == [
        ("text", ""),
        ("open", "link 2"),
        ("text", ""),
        ("close", "link"),
        ("break", "line break"),
    ]


def test_each_tag_is_offered_once() -> None:
    offered = insertables_of('<b>a</b> <b>b</b> <a id="a1">c</a> <a id="a2">d</a><br/>')

    assert [(one.opening, one.closing) for one in offered] == [
        ("<b>", "</b>"),
        ('<a id="a1">', "</a>"),
        ('<a id="a2">', "</a>"),
        ("\n", ""),
    ]
