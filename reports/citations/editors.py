"""Works that have editors and no authors: "Berg, L. & Müller, A. (Eds.). (2019)."

The styles have this, but citeproc-py names the editors twice and forgets their label in Chicago:
what stands in for the author is to be left out afterwards (CSL 1.0.2, "Substitute"), and it looks
only for elements that are written in the same way. So the editors go in as authors, the last of
them with a mark behind it, and the mark becomes the label. Without this module once it does.
"""

from typing import Any

from citeproc import CitationStylesStyle

_MARK = "\ufdd2"


def as_authors(item: dict[str, Any]) -> dict[str, Any]:
    """The CSL item with its editors for authors if it has no others; a chapter as it is.

    Editors of a chapter are those of the book.
    """
    if item.get("author") or not item.get("editor") or item["type"] == "chapter":
        return item
    *others, last = item["editor"]
    # Which part of the name comes last, only the style knows.
    marked = {part: f"{text}{_MARK}" for part, text in last.items()}
    without = {name: value for name, value in item.items() if name != "editor"}
    return without | {"author": [*others, marked]}


def with_label(
    text: str, style: CitationStylesStyle, count: int, *, is_apa: bool, is_english: bool
) -> str:
    """The reference with the style's label for `count` editors; as it is if it has no mark.

    Where a style shortens a long list to "et al.", its last name is not there and needs no label.
    """
    before, mark, after = text.rpartition(_MARK)
    if not mark:
        return text
    term = style.root.get_plural_term if count > 1 else style.root.get_single_term
    label = str(term(name="editor", form="short"))
    if is_apa:
        written = f" ({label[0].upper() if is_english else label[0]}{label[1:]})"
    else:
        written = f", {label.removesuffix('.') if after.startswith('.') else label}"
    return before.replace(_MARK, "") + written + after
