"""Numbering of lists: every numbered list begins at 1."""

from typing import Any

from docx.oxml.ns import qn

from cms.core.paper.word.elements import element

LEVELS = 6
_BULLETS = ("•", "–", "·")
_NUMBERS = ("decimal", "lowerLetter", "lowerRoman")


class Numbering:
    """Adds lists to the numbering part of a document made by python-docx."""

    def __init__(self, document: Any) -> None:
        self.root = document.part.numbering_part.element
        self._next = 1 + max(
            (int(num.get(qn("w:numId"))) for num in self.root.findall(qn("w:num"))), default=0
        )
        self._bullets = self._add_kind(is_ordered=False)
        self._numbers = self._add_kind(is_ordered=True)

    def new_list(self, *, is_ordered: bool) -> str:
        """The identifier of a new list."""
        number = str(self._next)
        self._next += 1
        kind = self._numbers if is_ordered else self._bullets
        restart = [
            element("lvlOverride", element("startOverride", val="1"), ilvl=str(level))
            for level in range(LEVELS if is_ordered else 0)
        ]
        self.root.append(element("num", element("abstractNumId", val=kind), *restart, numId=number))
        return number

    def _add_kind(self, *, is_ordered: bool) -> str:
        kinds = self.root.findall(qn("w:abstractNum"))
        number = str(1 + max((int(k.get(qn("w:abstractNumId"))) for k in kinds), default=0))
        levels = [_level(level, is_ordered=is_ordered) for level in range(LEVELS)]
        made = element(
            "abstractNum",
            element("multiLevelType", val="hybridMultilevel"),
            *levels,
            abstractNumId=number,
        )
        first = self.root.find(qn("w:num"))
        if first is None:
            self.root.append(made)
        else:
            first.addprevious(made)
        return number


def numbering_of(number: str, level: int) -> Any:
    """`<w:numPr>`: the paragraph is an item of a list, at a depth from 0 on."""
    depth = str(min(level, LEVELS - 1))
    return element("numPr", element("ilvl", val=depth), element("numId", val=number))


def _level(level: int, *, is_ordered: bool) -> Any:
    names = _NUMBERS if is_ordered else _BULLETS
    sign = names[level % len(names)]
    return element(
        "lvl",
        element("start", val="1"),
        element("numFmt", val=sign if is_ordered else "bullet"),
        element("lvlText", val=f"%{level + 1}." if is_ordered else sign),
        element("lvlJc", val="start"),
        element("pPr", element("ind", start=str(360 * (level + 1)), hanging="360")),
        ilvl=str(level),
    )
