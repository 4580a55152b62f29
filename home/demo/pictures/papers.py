"""Folded paper: sheets that become something else, and the lines between them."""

from PIL import Image

from home.demo.pictures.palette import (
    CLAY,
    CREAM,
    DEEP,
    INK,
    LAKE,
    MIST,
    OCHRE,
    PEACH,
    PETROL,
    SAGE,
    SAND,
    SOFT,
    TERRACOTTA,
)
from home.demo.pictures.shapes import Outline, Point, band, circle, moved, rectangle, turned
from home.demo.pictures.sheet import Sheet, mixed, towards

# A crane in flight, facet by facet: outline in its own units, and how much darker it is.
CRANE = (
    ([(20, -26), (-122, -166), (-84, -2)], 0.34),
    ([(0, 0), (-34, -190), (70, -28)], 0.0),
    ([(0, 0), (-40, -20), (-210, 46)], 0.15),
    ([(0, 0), (-40, -20), (70, -28), (34, 58)], 0.45),
    ([(70, -28), (34, 58), (140, -66)], 0.22),
    ([(140, -66), (128, -48), (186, -52)], 0.5),
)
DART = (
    ([(190, 0), (-150, -84), (-96, 0)], 0.0),
    ([(190, 0), (-96, 0), (-112, 62)], 0.5),
    ([(190, 0), (-112, 62), (-170, 108)], 0.18),
)
BOAT = (
    ([(-160, 0), (-70, 84), (0, 0)], 0.12),
    ([(160, 0), (70, 84), (0, 0)], 0.42),
    ([(-70, 84), (70, 84), (0, 0)], 0.26),
    ([(0, -118), (-76, 0), (0, 0)], 0.0),
    ([(0, -118), (76, 0), (0, 0)], 0.34),
)
Facets = tuple[tuple[Outline, float], ...]

# What is folded of what: place, turn, size and colour.
FOLDED: tuple[tuple[Facets, Point, float, float, str], ...] = (
    (CRANE, (1010, 350), -8, 1.55, TERRACOTTA),
    (DART, (560, 300), -24, 1.0, CREAM),
    (BOAT, (560, 742), 0, 1.05, OCHRE),
    (DART, (1390, 640), -32, 0.85, PEACH),
    (CRANE, (1010, 800), -14, 0.72, MIST),
)
DOTS: tuple[tuple[Point, str], ...] = (
    ((250, 470), PEACH),
    ((420, 520), TERRACOTTA),
    ((760, 560), CREAM),
    ((1180, 600), OCHRE),
    ((1260, 210), MIST),
    ((760, 150), CLAY),
    ((1500, 380), CREAM),
    ((820, 900), PEACH),
    ((1230, 900), CLAY),
    ((330, 880), MIST),
)
LINES = (
    (0, 1),
    (1, 2),
    (2, 3),
    (3, 6),
    (3, 8),
    (4, 6),
    (4, 5),
    (5, 2),
    (2, 7),
    (7, 9),
    (1, 9),
    (5, 1),
    (3, 4),
    (7, 8),
)


def innovators_forum() -> Image.Image:
    """Sheets of paper folded into a crane, a boat and darts, joined by lines."""
    sheet = Sheet(1600, 1000, PETROL)
    sheet.fill(rectangle(0, 0, 1600, 1000), colour=DEEP, fade=towards((500, 0), (1400, 1100)))
    _creases(sheet)
    for one, other in LINES:
        sheet.fill(band([DOTS[one][0], DOTS[other][0]], 4), colour=MIST, opacity=0.55)
    _flat_sheet(sheet)
    for facets, place, turn, size, colour in FOLDED:
        _folded(sheet, facets, place, turn, size, colour)
    for place, colour in DOTS:
        sheet.fill(circle(place, 19), colour=PETROL)
        sheet.fill(circle(place, 13), colour=colour)
    return sheet.finished()


def _creases(sheet: Sheet) -> None:
    """Large facets on the ground, as of a sheet that was folded and opened again."""
    corners = (
        (0, 0),
        (520, 0),
        (1600, 0),
        (1600, 620),
        (1600, 1000),
        (700, 1000),
        (0, 1000),
        (0, 380),
    )
    for number, corner in enumerate(corners):
        facet = [(830, 500), corner, corners[(number + 1) % len(corners)]]
        colour = (LAKE, INK, LAKE, INK)[number % 4]
        sheet.fill(facet, colour=colour, opacity=0.16 + 0.05 * (number % 3))


def _flat_sheet(sheet: Sheet) -> None:
    """The sheet before it is folded, with its creases."""
    page = turned(rectangle(118, 96, 250, 250), 12, (243, 221))
    sheet.fill(moved(page, 22, 28), colour=INK, opacity=0.4)
    sheet.fill(page, colour=SAND)
    sheet.fill(page, colour=CREAM, fade=towards(page[2], page[0]))
    middles = [_between(page[n], page[(n + 1) % 4]) for n in range(4)]
    for one, other in (
        (page[0], page[2]),
        (page[1], page[3]),
        (middles[0], middles[2]),
        (middles[1], middles[3]),
    ):
        sheet.fill(band([one, other], 3), colour=CLAY, opacity=0.6)
    sheet.fill([page[2], middles[1], middles[2]], colour=SAGE, opacity=0.75)


def _between(one: Point, other: Point) -> Point:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def _folded(
    sheet: Sheet, facets: Facets, place: Point, turn: float, size: float, colour: str
) -> None:
    outlines = [
        moved(turned([(x * size, y * size) for x, y in outline], turn, (0, 0)), *place)
        for outline, _dark in facets
    ]
    sheet.fill(
        *(moved(outline, 34 * size, 46 * size) for outline in outlines), colour=INK, opacity=0.4
    )
    for outline, (_outline, dark) in zip(outlines, facets, strict=True):
        sheet.fill(outline, colour=mixed(colour, INK, dark * 0.85))
        sheet.fill(outline, colour=SOFT, opacity=0.28, fade=towards(outline[0], outline[1]))
