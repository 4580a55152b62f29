"""Inline codes: tags become `g` and `x` (XLIFF 1.2, section 2.3), which tools protect.

The id of a code says all that is needed to make it a tag again: `a:<link id>`, `strong-2` (the
second of its kind), `u000b-1` for a character that XML forbids.
"""

import re
from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext as _
from lxml import etree

from cms.localisation.exchange.characters import FORBIDDEN_IN_XML, IMPOSSIBLE
from cms.localisation.exchange.markup import PAIRED, BrokenMarkup, Code, Fragment, Kind, checked
from cms.localisation.exchange.xliff.names import local, qualified

# Standard values of `ctype` where there is one; the others are ours, by the standard's rule.
_CTYPES = {"a": "link", "b": "bold", "i": "italic", "br": "lb"}
_LINK = re.compile(r"a:(?P<id>.+)", re.DOTALL)
_NUMBERED = re.compile(rf"(?P<tag>{'|'.join(PAIRED)}|br)-\d+")
_CHARACTER = re.compile(r"u(?P<digits>[0-9a-f]{4})-\d+")


def fill(element: etree._Element, fragment: Fragment) -> None:
    """Write the fragment into an empty `source` or `target`."""
    _Filling(element).write(fragment)


class _Filling:
    """Keeps where the next text goes, and how many codes of each kind there were."""

    def __init__(self, element: etree._Element) -> None:
        self.parents = [element]
        self.before: etree._Element | None = None
        self.numbers: Counter[str] = Counter()

    def write(self, fragment: Fragment) -> None:
        for part in fragment:
            if isinstance(part, str):
                self._text(part)
            elif part.kind is Kind.OPEN:
                self.parents.append(self._code("g", part))
                self.before = None
            elif part.kind is Kind.CLOSE:
                self.before = self.parents.pop()
            else:
                self.before = self._code("x", part)

    def _text(self, text: str) -> None:
        start = 0
        for match in FORBIDDEN_IN_XML.finditer(text):
            self._plain(text[start : match.start()])
            self.before = self._element("x", self._number(f"u{ord(match[0]):04x}"), "x-character")
            start = match.end()
        self._plain(text[start:])

    def _plain(self, text: str) -> None:
        if self.before is None:
            self.parents[-1].text = (self.parents[-1].text or "") + text
        else:
            self.before.tail = (self.before.tail or "") + text

    def _code(self, name: str, code: Code) -> etree._Element:
        identifier = f"a:{code.id}" if code.id else self._number(code.tag)
        return self._element(name, identifier, _CTYPES.get(code.tag, f"x-html-{code.tag}"))

    def _element(self, name: str, identifier: str, ctype: str) -> etree._Element:
        return etree.SubElement(
            self.parents[-1], qualified(name), id=identifier, ctype=ctype, clone="no"
        )

    def _number(self, kind: str) -> str:
        self.numbers[kind] += 1
        return f"{kind}-{self.numbers[kind]}"


def fragment_of(element: etree._Element) -> Fragment:
    """The fragment in a `source` or `target`. Raises `BrokenMarkup` for codes we did not write.

    Marks (`mrk`), which tools put around segments and terms, are taken away. A code may have lost
    its namespace: the Translate Toolkit writes them so.
    """
    return checked(_parts(element))


def _parts(element: etree._Element) -> Iterator[str | Code]:
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield from _opening(node, element)
            yield node.text or ""
        else:
            yield from _closing(node, element)
            yield (node.tail or "") if node is not element else ""


def _opening(node: etree._Element, root: etree._Element) -> Iterator[str | Code]:
    name = local(node.tag)
    if _is_transparent(node, root):
        return
    if name == "g":
        yield _paired(node)
    elif name == "x":
        yield _single(node)
    else:
        raise BrokenMarkup(_("The code <%(name)s> was not exported.") % {"name": name})


def _closing(node: etree._Element, root: etree._Element) -> Iterator[Code]:
    if local(node.tag) == "g":
        yield Code(_paired(node).tag, Kind.CLOSE)


def _is_transparent(node: etree._Element, root: etree._Element) -> bool:
    return node is root or local(node.tag) == "mrk"


def _paired(node: etree._Element) -> Code:
    identifier = node.get("id", "")
    link = _LINK.fullmatch(identifier)
    if link is not None:
        return Code("a", Kind.OPEN, link["id"])
    numbered = _NUMBERED.fullmatch(identifier)
    if numbered is None or numbered["tag"] == "br":
        raise _unknown(identifier)
    return Code(numbered["tag"], Kind.OPEN)


def _single(node: etree._Element) -> str | Code:
    identifier = node.get("id", "")
    if character := _character(identifier):
        return character
    numbered = _NUMBERED.fullmatch(identifier)
    if numbered is None or numbered["tag"] != "br":
        raise _unknown(identifier)
    return Code("br", Kind.EMPTY)


def _character(identifier: str) -> str:
    """What a code stands for that is a character; empty for others, and where it cannot be kept."""
    match = _CHARACTER.fullmatch(identifier)
    found = chr(int(match["digits"], 16)) if match else ""
    return found if FORBIDDEN_IN_XML.fullmatch(found) and not IMPOSSIBLE.fullmatch(found) else ""


def _unknown(identifier: str) -> BrokenMarkup:
    return BrokenMarkup(_("The code “%(id)s” was not exported.") % {"id": identifier})
