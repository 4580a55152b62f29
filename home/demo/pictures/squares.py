"""A square seen from above, with everybody who crosses it."""

from math import atan2, degrees
from random import Random

from PIL import Image

from home.demo.pictures.figures import long_shadow, walking
from home.demo.pictures.palette import (
    CLAY,
    CREAM,
    DEEP,
    LAKE,
    MIST,
    OCHRE,
    PEACH,
    PETROL,
    PLUM,
    SAGE,
    SAND,
    SOFT,
    TERRACOTTA,
)
from home.demo.pictures.shapes import Point, circle, curve, polar, ring
from home.demo.pictures.sheet import Sheet, mixed, seeded, towards

CLOTHES = (PETROL, TERRACOTTA, OCHRE, LAKE, CLAY, PLUM, DEEP, SAGE, SOFT, PETROL, TERRACOTTA)
MIDDLE = (1010, 430)
SEED = 2019
SUN = (52, 35)
SIZE = 1.3


def civil_society_week() -> Image.Image:
    """A crowd that crosses a square from all sides."""
    sheet = Sheet(1600, 1000, SAND)
    _paving(sheet)
    crowd = _crowd(seeded(SEED))
    shadows = [long_shadow(place, angle, SIZE, SUN) for place, angle in crowd]
    sheet.fill(*shadows, colour=PETROL, opacity=0.38)
    for number, (place, angle) in enumerate(crowd):
        walking(sheet, place, angle, CLOTHES[number * 7 % len(CLOTHES)], number, SIZE)
    return sheet.finished(grain=5)


def _paving(sheet: Sheet) -> None:
    """Rings of stone around the middle, cut by paths."""
    for number, radius in enumerate(range(1380, 100, -128)):
        colour = (SAND, mixed(SAND, PEACH, 0.55), CREAM)[number % 3]
        sheet.fill(circle(MIDDLE, radius), colour=colour)
        sheet.fill(ring(MIDDLE, radius, radius - 5, 0, 360), colour=CREAM, opacity=0.8)
    for angle in (18, 63, 108, 153, 198, 243, 288, 333):
        edges = (angle - 3, angle + 3)
        far = [polar(MIDDLE, 1500, edge) for edge in edges]
        near = [polar(MIDDLE, 230, edge) for edge in reversed(edges)]
        sheet.fill([*far, *near], colour=CREAM, opacity=0.7)
    basin = circle(MIDDLE, 150)
    sheet.fill(circle((MIDDLE[0] + 16, MIDDLE[1] + 12), 158), colour=PETROL, opacity=0.35)
    sheet.fill(circle(MIDDLE, 158), colour=CREAM)
    sheet.fill(basin, colour=LAKE)
    sheet.fill(basin, colour=MIST, opacity=0.9, fade=towards((1110, 530), (900, 330)))
    for radius in (116, 80, 44):
        sheet.fill(ring(MIDDLE, radius, radius - 6, 0, 360), colour=SOFT, opacity=0.7)
    sheet.fill(circle(MIDDLE, 14), colour=TERRACOTTA)


def _crowd(random: Random) -> list[tuple[Point, float]]:
    """Places and directions: three streams that bend around the middle, and some in between."""
    streams = (
        curve((-40, 760), (300, 690), (640, 560), (840, 180), (1150, -40)),
        curve((1640, 830), (1380, 760), (1000, 760), (620, 830), (330, 1040)),
        curve((1640, 120), (1380, 300), (1270, 560), (1120, 800), (1060, 1040)),
        curve((-40, 200), (260, 270), (560, 250), (860, 170), (1250, 190), (1640, 420)),
    )
    crowd: list[tuple[Point, float]] = []
    for _try in range(520):
        stream = streams[random.randrange(len(streams))]
        at = random.randrange(len(stream) - 1)
        (x, y), (next_x, next_y) = stream[at], stream[at + 1]
        place = (x + random.gauss(0, 62), y + random.gauss(0, 58))
        if _is_free(place, crowd):
            crowd.append((place, _direction(next_x - x, next_y - y) + random.gauss(0, 16)))
    return crowd


def _is_free(place: Point, crowd: list[tuple[Point, float]]) -> bool:
    others = [(other, 68) for other, _angle in crowd]
    return all(
        (place[0] - x) ** 2 + (place[1] - y) ** 2 > far**2
        for (x, y), far in [*others, (MIDDLE, 200)]
    )


def _direction(across: float, down: float) -> float:
    return degrees(atan2(down, across))
