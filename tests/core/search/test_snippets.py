"""What readers see of a text: the right place, the words marked, nothing of it markup."""

from hypothesis import given
from hypothesis import strategies as st

from cms.core.search.snippets import marked, snippet


def test_words_are_marked_in_all_their_forms() -> None:
    assert marked("A study of studies, in the Studio", ["stud"]) == (
        "A <mark>study</mark> of <mark>studies</mark>, in the <mark>Studio</mark>"
    )


def test_markup_in_the_text_is_text() -> None:
    shown = snippet('<script>alert("hit")</script> & <b>', ["alert", "script"])

    assert shown == (
        "&lt;<mark>script</mark>&gt;<mark>alert</mark>(&quot;hit&quot;)"
        "&lt;/<mark>script</mark>&gt; &amp; &lt;b&gt;"
    )


def test_the_place_where_most_words_stand_is_shown() -> None:
    text = f"One tree. {'filler ' * 60}Here a tree stands by a house. {'filler ' * 60}"

    assert snippet(text, ["tree", "house"], length=82) == (
        "… filler filler filler filler filler filler filler Here a <mark>tree</mark> stands by a"
        " <mark>house</mark>. …"
    )


def test_without_a_hit_the_start_is_shown() -> None:
    assert snippet("One tree. " * 30, ["house"], length=30) == "One tree. One tree. One tree. …"


def test_a_short_text_is_shown_whole_and_an_empty_one_not() -> None:
    assert (snippet("A house ·", ["house"]), snippet("", ["house"])) == (
        "A <mark>house</mark>",
        "",
    )


@given(st.text(max_size=800), st.lists(st.text(min_size=1, max_size=5), max_size=3))
def test_nothing_but_marks_is_markup(text, beginnings) -> None:
    bare = snippet(text, beginnings).replace("<mark>", "").replace("</mark>", "")

    assert [sign for sign in "<>\"'" if sign in bare] == []
