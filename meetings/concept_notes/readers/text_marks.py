"""Marks of footnotes that are typed as text, such as ¹ or [1]."""

import re

from bs4 import BeautifulSoup, NavigableString, Tag

LEAVES = ["p", "li", "div", "td", "dd"]
_TEXT_NOTE = re.compile(
    r"^[ \t]*(\[\w{1,20}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[†‡]{1,3}|\*{1,3})(?=[\s\S])", re.MULTILINE
)


def is_leaf(element: Tag) -> bool:
    """Whether an element holds running text only."""
    return not any(
        isinstance(child, Tag) and (child.name in LEAVES or child.name in {"ul", "ol", "table"})
        for child in element.children
    )


def separate_text_marks(soup: BeautifulSoup) -> None:
    """Makes typed marks elements of their own wherever a line of the document begins with one."""
    marks = {
        match[1]
        for leaf in soup.find_all(LEAVES)
        if is_leaf(leaf)
        for match in _TEXT_NOTE.finditer(_lines(leaf))
    }
    if not marks:
        return
    longest_first = sorted(map(_pattern_of, marks), key=len, reverse=True)
    splitter = re.compile(f"(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])(?:{'|'.join(longest_first)})(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
    for string in list(soup.find_all(string=splitter)):
        if string.parent is None or string.parent.name != "sup":
            _split(soup, string, splitter)


def _pattern_of(mark: str) -> str:
    """The mark wherever it stands; asterisks not inside a word, as in Moderator*innen."""
    if not mark.startswith("*"):
        return re.escape(mark)
    return rf"(?<![*\s]){re.escape(mark)}(?![*\w])|(?m:^){re.escape(mark)}(?!\*)"


def last_numbers(soup: BeautifulSoup) -> dict[str, Tag]:
    """The items of a list at the end of a document, or paragraphs there, by their numbers."""
    found: dict[str, Tag] = {}
    for element in reversed([child for child in soup.children if isinstance(child, Tag)]):
        if element.name == "ol" and not found:
            start = str(element.get("start") or "1")
            first = int(start) if re.fullmatch(r"[0-9]{1,4}", start) else 1
            items = element.find_all("li", recursive=False)
            return {str(first + place): item for place, item in enumerate(items)}
        match = re.match(r"\s*(\d{1,2})[.)]?\s+\S", element.get_text())
        if element.name != "p" or not match:
            break
        found[str(int(match[1]))] = element
    return dict(reversed(found.items()))


def _lines(leaf: Tag) -> str:
    return "".join(
        "\n" if isinstance(child, Tag) and child.name == "br" else child.get_text()
        for child in leaf.children
    )


def _split(soup: BeautifulSoup, string: NavigableString, splitter: re.Pattern[str]) -> None:
    text, place = str(string), 0
    nodes: list[NavigableString | Tag] = []
    for match in splitter.finditer(text):
        mark = soup.new_tag("sup")
        mark.string = match[0]
        nodes += [NavigableString(text[place : match.start()]), mark]
        place = match.end()
    nodes.append(NavigableString(text[place:]))
    string.replace_with(*[node for node in nodes if isinstance(node, Tag) or str(node)])
