"""What a machine must not change comes back exactly, or nothing comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.localisation.checks.pair import TermPair
from cms.localisation.machine.protection import protect
from cms.localisation.machine.restoration import restored

ICSC = TermPair("ICSC", do_not_translate=True, is_case_sensitive=True)
CENTRE = TermPair("the  Centre", do_not_translate=True)


@pytest.mark.parametrize(
    ("fragment", "sent"),
    [
        ("Good morning", "Good morning"),
        ('See <a id="a1">this</a>.', 'See <g id="1">this</g>.'),
        (
            '<b>Now <i>or</i></b><br/><a id="a1">never</a>',
            '<g id="1">Now <g id="2">or</g></g>'
            '<code id="3" translate="no"></code><g id="4">never</g>',
        ),
        (
            "Run <code>ls &amp; <b>go</b></code> now",
            'Run <code id="1" translate="no">ls &amp; go</code> now',
        ),
        (
            "Write to a.b@example.org, or see https://example.org/?a=1&amp;b=2.",
            'Write to <code id="1" translate="no">a.b@example.org</code>, or see '
            '<code id="2" translate="no">https://example.org/?a=1&amp;b=2</code>.',
        ),
        ("%(count)s left", '<code id="1" translate="no">%(count)s</code> left'),
        (
            "ICSC, icsc and THE CENTRE; not ICSCs",
            '<code id="1" translate="no">ICSC</code>, icsc and '
            '<code id="2" translate="no">THE CENTRE</code>; not ICSCs',
        ),
        ("R&amp;D &lt; all &gt; &quot;x&quot;", 'R&amp;D &lt; all &gt; "x"'),
    ],
)
def test_what_is_sent_and_comes_back(fragment, sent) -> None:
    kept = protect(fragment, (ICSC, CENTRE))

    assert kept is not None
    assert kept.text == sent
    assert restored(sent, kept) == fragment.replace("&quot;", '"')


@pytest.mark.parametrize("fragment", ["<b>open", "close</b>", "<b><i>x</b></i>", "1 < 2"])
def test_what_is_not_well_formed_is_not_sent(fragment) -> None:
    assert protect(fragment) is None


def test_the_space_around_the_words_is_kept() -> None:
    kept = protect(" of \xa0")

    assert kept is not None
    assert (kept.text, restored(" de", kept)) == ("of", " de \xa0")


@pytest.mark.parametrize(
    ("fragment", "words"),
    [("www.example.org", False), ("2019–2024", False), ("<b>ICSC</b> 7", False), ("ICSC x", True)],
)
def test_whether_there_are_words(fragment, words) -> None:
    kept = protect(fragment, (ICSC,))

    assert kept is not None
    assert kept.has_words is words


SOURCE = '<a id="a7">Write</a> to x@example.org'


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        # The other order, spaces inside tags, single quotes, the address translated, self-closing.
        (
            "<code translate='no' id='2'>X ET EXEMPLE</code> <g id='1' >écrire</g >",
            'x@example.org <a id="a7">écrire</a>',
        ),
        ('<g id="1">A</g> <code id="2"/>', '<a id="a7">A</a> x@example.org'),
        # Text of any kind is text.
        (
            'R&D <script>1 < 2 &amp;&#233; <g id="1">A</g><code id="2">x</code>',
            'R&amp;D &lt;script&gt;1 &lt; 2 &amp;é <a id="a7">A</a>x@example.org',
        ),
    ],
)
def test_what_a_service_may_do(answer, expected) -> None:
    kept = protect(SOURCE)

    assert kept is not None
    assert restored(answer, kept) == expected


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "écrire à x@example.org",
        '<g id="1">écrire</g> à',
        'à <code id="2">x</code>',
        '<g id="1">a</g> <g id="1">b</g> <code id="2">x</code>',
        '<g id="1">a</g> <code id="2">x</code> <code id="2">x</code>',
        '<g id="1">a <code id="2">x</code>',
        'a</g> <g id="1"> <code id="2">x</code>',
        '<g id="1">a <code id="2">x</g></code>',
        '<g id="1">a</g> <code id="2">x',
        '<g id="1">a</g> <code id="9">x</code>',
        '<g>a</g> <code id="2">x</code>',
        '<g id="1">a\x00</g> <code id="2">x</code>',
    ],
)
def test_a_broken_translation_is_dropped(answer) -> None:
    kept = protect(SOURCE)

    assert kept is not None
    assert restored(answer, kept) is None


@given(st.text(st.sampled_from('ab <>/&;"=123bgcodeid\x00%()s@.'), max_size=60))
def test_nothing_foreign_comes_in(answer) -> None:
    kept = protect("a <b>c</b>")

    assert kept is not None
    result = restored(answer, kept)
    rest = (result or "").replace("<b>", "").replace("</b>", "")
    assert ("<" in rest, "\x00" in rest) == (False, False)
    assert result is None or (result.count("<b>"), result.count("</b>")) == (1, 1)
