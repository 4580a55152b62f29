"""Finds footnotes in a tree of HTML, by the conventions of Word, Markdown and typewriters."""

import re
import unicodedata
from collections import defaultdict

from bs4 import BeautifulSoup, PageElement, Tag

from meetings.concept_notes.document import Footnote
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.readers.inline import inline_lines, joined
from meetings.concept_notes.readers.text_marks import (
    LEAVES,
    is_leaf,
    last_numbers,
    separate_text_marks,
)
from meetings.concept_notes.text import shorten

_BACK_LINK = re.compile(r"^[\s↑↩⬑\ufe0e\ufe0f\[\]^]*$")
_KEY = re.compile(r"^[\[(]?([\w-]{1,20}|[†‡*]{1,3})[\])]?$")


class FootnoteFinder:
    """Takes the notes out of a tree and puts references to them where their marks stand."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._soup = soup
        self._notes: dict[str, str] = {}
        self._references: list[tuple[Tag, str]] = []
        self.remarks: list[str] = []

    def find(self) -> list[Footnote]:
        """The footnotes in the order of their references; what is strange is in `remarks`."""
        self._take_linked_notes()
        separate_text_marks(self._soup)
        self._take_marked_notes()
        return self._number()

    def _take_linked_notes(self) -> None:
        """Notes that references link to: those of Word, as Mammoth writes them, and of "
        "web pages."""
        links = defaultdict(list)
        for link in self._soup.find_all("a", href=re.compile("^#.")):
            links[link["href"]].append(link)
        for item in self._soup.find_all("li", id=True):
            target = f"#{item['id']}"
            references = [link for link in links[target] if not _is_within(link, {id(item)})]
            if not references:
                continue
            for link in item.find_all("a", href=re.compile("^#")):
                if _BACK_LINK.match(link.get_text()):
                    link.extract()
            self._notes[target] = _content(item)
            self._references += [(_whole_mark(link), target) for link in references]
            _extract_with_empty_parents(item)

    def _take_marked_notes(self) -> None:
        """Notes that begin with a mark, which stands in the text somewhere else."""
        notes = [note for leaf in self._soup.find_all(LEAVES) for note in _notes_in(leaf)]
        openings = {id(mark) for mark, _key, _nodes in notes}
        openings |= {id(mark) for mark, _target in self._references}
        in_text = defaultdict(list)
        for mark in self._soup.find_all("sup"):
            if id(mark) not in openings and _key_of(mark):
                in_text[_key_of(mark)].append(mark)
        for mark, key, nodes in notes:
            inside = {id(node) for node in nodes}
            outside = [other for other in in_text[key] if not _is_within(other, inside)]
            if key in self._notes:
                self.remarks.append(f"Footnote: several notes have the mark “{key}”.")
            elif outside:
                self._take(mark, key, nodes)
                self._references += [(other, key) for other in outside]
        self._take_last_numbers(in_text)
        self._report_marks_without_note(in_text)

    def _take_last_numbers(self, in_text: dict[str, list[Tag]]) -> None:
        """Notes that are the last list of a document, or its last paragraphs with numbers."""
        waiting = {
            key: marks
            for key, marks in in_text.items()
            if marks and key.isdecimal() and key not in self._notes
        }
        notes = last_numbers(self._soup)
        inside = {id(element) for element in notes.values()}
        has_own = any(_is_within(mark, inside) for marks in waiting.values() for mark in marks)
        if not waiting or set(notes) != set(waiting) or has_own:
            return
        for key, element in notes.items():
            self._notes[key] = re.sub(r"^\d{1,2}[.)]?\s+", "", _content(element))
            self._references += [(mark, key) for mark in waiting[key]]
            _extract_with_empty_parents(element)

    def _take(self, mark: Tag, key: str, nodes: list[PageElement]) -> None:
        html = joined(inline_lines(nodes))
        self._notes[key] = re.sub(r"^[:.)]\s+", "", html).strip()
        leaf = mark.parent
        for node in (mark, *nodes):
            node.extract()
        if leaf is not None and not leaf.get_text(strip=True):
            _extract_with_empty_parents(leaf)

    def _report_marks_without_note(self, in_text: dict[str, list[Tag]]) -> None:
        for key, marks in in_text.items():
            if key not in self._notes and any(_ends_sentence(mark) for mark in marks):
                self.remarks.append(f"Footnote: there is no note for the mark “{key}”.")

    def _number(self) -> list[Footnote]:
        """Number the notes by their first reference in the document and refer to them."""
        keys = {id(mark): (mark, key) for mark, key in self._references}
        order: list[str] = []
        for element in list(self._soup.find_all(["sup", "a"])):
            mark, key = keys.get(id(element), (None, ""))
            if mark is None:
                continue
            order += [key] if key not in order else []
            number = order.index(key) + 1
            attributes = {"linktype": "footnote", "id": f"n{number}"}
            reference = self._soup.new_tag("a", attrs=attributes)
            reference.string = str(number)
            mark.replace_with(reference)
        for key in [key for key in self._notes if key not in order]:
            order.append(key)
            words = shorten(text_of(self._notes[key]))
            self.remarks.append(f"Footnote: nothing in the text refers to “{words}”.")
        return [Footnote(f"n{n}", self._notes[key]) for n, key in enumerate(order, start=1)]


def _notes_in(leaf: Tag) -> list[tuple[Tag, str, list[PageElement]]]:
    """The notes of a paragraph that begins with a mark; each mark at a line's start begins one."""
    notes: list[tuple[Tag, str, list[PageElement]]] = []
    if not is_leaf(leaf):
        return notes
    at_start = True
    for node in list(leaf.children):
        is_mark = at_start and isinstance(node, Tag) and node.name == "sup" and _key_of(node)
        if is_mark:
            notes.append((node, _key_of(node), []))
        elif notes:
            notes[-1][2].append(node)
        elif str(node).strip():
            return []
        if isinstance(node, Tag):
            at_start = node.name == "br"
        elif str(node).strip(" \t"):
            at_start = str(node).rstrip(" \t").endswith("\n")
    return [note for note in notes if any(node.get_text(strip=True) for node in note[2])]


def _key_of(mark: Tag) -> str:
    """What tells a mark from others: 1 for 1, [1] and ¹; nothing for 2nd or an empty mark."""
    text = unicodedata.normalize("NFKC", mark.get_text()).strip()
    match = _KEY.match(text)
    return match[1] if match else ""


def _whole_mark(link: Tag) -> Tag:
    """The raised element around a link, if the link is all it holds."""
    parent = link.parent
    is_raised = parent is not None and parent.name == "sup"
    return parent if is_raised and parent.get_text() == link.get_text() else link


def _ends_sentence(mark: Tag) -> bool:
    """Whether a number stands right after a sentence, where only a footnote would."""
    before = mark.previous_sibling
    text = before.get_text() if before is not None else ""
    return mark.get_text(strip=True).isdecimal() and text.endswith((".", "!", "?", "”", "»"))


def _is_within(mark: Tag, nodes: set[int]) -> bool:
    return id(mark) in nodes or any(id(parent) in nodes for parent in mark.parents)


def _content(item: Tag) -> str:
    paragraphs = item.find_all("p") or [item]
    return joined([line for paragraph in paragraphs for line in inline_lines(paragraph.children)])


def _extract_with_empty_parents(element: Tag) -> None:
    parent = element.parent
    element.extract()
    while parent is not None and parent.parent is not None and not parent.get_text(strip=True):
        parent, empty = parent.parent, parent
        empty.extract()
