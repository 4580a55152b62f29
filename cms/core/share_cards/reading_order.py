"""A line of text in the order in which it is drawn: Unicode's bidirectional algorithm (UAX 9).

Of the algorithm, what plain titles need: letters, numbers, brackets and what stands between them.
Explicit marks of direction and brackets within brackets are not looked at.
"""

import re
import unicodedata

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LETTERS = {"L": "L", "R": "R", "AL": "R", "AN": "A", "ES": "+", "CS": ","}
_BASE = {True: "R", False: "L"}


def in_drawing_order(line: str, *, is_rtl: bool) -> str:
    """The line from left to right, as read in a text that begins at the right or at the left."""
    levels = _levels(line, _BASE[is_rtl])
    signs = [
        sign.translate(_MIRRORED) if level % 2 else sign
        for sign, level in zip(line, levels, strict=True)
    ]
    order = list(range(len(signs)))
    for level in range(max(levels, default=0), 0, -1):
        order = _turned(order, levels, level)
    return "".join(signs[index] for index in order)


def _levels(line: str, base: str) -> list[int]:
    """How deep each sign is nested: odd is read from right to left."""
    kinds = _strong_and_numbers(line, base)
    # A separator between two numbers belongs to them (W4).
    kinds = re.sub(r"(?<=E)[+,](?=E)", "E", kinds)
    kinds = re.sub(r"(?<=A),(?=A)", "A", kinds).replace("E", "N").replace("A", "N")
    kinds = re.sub(r"[+,]", " ", kinds)
    for pair in _BRACKETS.finditer(line):
        kinds = _with_brackets(kinds, pair.start(), pair.end() - 1, base)
    kinds = re.sub(r" +", lambda found: _between(kinds, found.start(), found.end(), base), kinds)
    depth = {"L": 2 if base == "R" else 0, "R": 1, "N": 2}
    return [depth[kind] for kind in kinds]


def _strong_and_numbers(line: str, base: str) -> str:
    """A letter for each sign: L, R, E and A for numbers, + and , for what may join these."""
    kinds = ""
    last = base
    for sign in line:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            last = kind
        numbers = {"L": "L", "AL": "A"}.get(last, "E")  # W2, W7
        kinds += numbers if kind == "EN" else _LETTERS.get(kind, " ")
    return kinds


def _with_brackets(kinds: str, start: int, end: int, base: str) -> str:
    """Brackets go with what is within them, if that is read as the line is or as what is before."""
    within = set(kinds[start + 1 : end].replace("N", "R")) - {" "}
    before = (base + kinds[:start].replace("N", "R").replace(" ", ""))[-1]
    if not within:
        return kinds
    kind = base if base in within or before == base else before
    return kinds[:start] + kind + kinds[start + 1 : end] + kind + kinds[end + 1 :]


def _between(kinds: str, start: int, end: int, base: str) -> str:
    """What stands between two of the same direction has it too; else that of the line (N1, N2)."""
    sides = {
        kinds[at].replace("N", "R") if 0 <= at < len(kinds) else base for at in (start - 1, end)
    }
    return (sides.pop() if len(sides) == 1 else base) * (end - start)


def _turned(order: list[int], levels: list[int], level: int) -> list[int]:
    """The order with each run of signs at least this deep turned round."""
    turned: list[int] = []
    run: list[int] = []
    for index in order:
        if levels[index] >= level:
            run.insert(0, index)
        else:
            turned += [*run, index]
            run = []
    return turned + run
