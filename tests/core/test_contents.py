"""No anchor stands twice on a page."""

from types import SimpleNamespace

from cms.core.blocks import HeadingBlock
from cms.core.contents import contents_of


def heading(text: str, level: str = "2") -> SimpleNamespace:
    value = HeadingBlock().to_python({"text": text, "level": level})
    return SimpleNamespace(block_type="heading", value=value)


def test_parts_are_listed_where_there_are_hardly_any_sections() -> None:
    body = [heading("Concept"), heading("Background", "3"), heading("Groups", "3")]

    found = [value["text"] for value in contents_of(body)]

    assert found == ["Concept", "Background", "Groups"]


def test_the_same_words_get_different_anchors_and_only_sections_are_listed() -> None:
    body = [heading("Day one"), heading("Notes", "3"), heading("Day one"), heading("!")]
    body.append(SimpleNamespace(block_type="paragraph", value="Day one"))

    found = [(value["text"], value.anchor) for value in contents_of(body)]

    assert found == [
        ("Day one", "section-day-one"),
        ("Day one", "section-day-one-2"),
        ("!", "section-untitled"),
    ]
