"""Places: a campus of science, a walk between trees, a fortress above two rivers."""

from PIL import Image

from home.demo.pictures.figures import standing
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
    PLUM,
    SAGE,
    SAND,
    SOFT,
    TERRACOTTA,
)
from home.demo.pictures.shapes import (
    arch,
    band,
    circle,
    curve,
    ellipse,
    rectangle,
)
from home.demo.pictures.sheet import Sheet, mixed, towards

BLINDS = (TERRACOTTA, CLAY, OCHRE, PEACH, SAND, CLAY, TERRACOTTA, PLUM, CLAY, OCHRE, SAND, PEACH)


def campus() -> Image.Image:
    """Adlershof in flat shapes: spin tower, coloured blinds, two round laboratories."""
    sheet = Sheet(1600, 1000, mixed(PEACH, CREAM, 0.45))
    sheet.fill(rectangle(0, 0, 1600, 800), colour=MIST, fade=towards((0, 640), (0, 0)))
    sheet.fill(circle((1130, 320), 150), colour=CREAM)
    _behind(sheet)
    _blinds(sheet)
    _spin_tower(sheet)
    _laboratories(sheet)
    _street(sheet)
    return sheet.finished()


def _behind(sheet: Sheet) -> None:
    far = mixed(MIST, LAKE, 0.35)
    for left, top, width in ((-20, 470, 190), (190, 400, 120), (560, 430, 210), (1240, 450, 240)):
        sheet.fill(rectangle(left, top, width, 420), colour=far)
        sheet.fill(
            rectangle(left, top, width, 420),
            colour=CREAM,
            opacity=0.6,
            fade=towards((0, 480), (0, 820)),
        )
    sheet.fill(rectangle(770, 250, 44, 560), colour=far)
    sheet.fill(rectangle(781, 180, 22, 90), colour=far)


def _blinds(sheet: Sheet) -> None:
    """The long front with its many-coloured blinds."""
    wall = [
        (640, 420),
        *curve((640, 420), (900, 372), (1180, 372), (1420, 440)),
        (1420, 800),
        (640, 800),
    ]
    sheet.fill(wall, colour=PETROL)
    for storey in range(4):
        for number in range(24):
            left = 652 + number * 32
            top = 452 + storey * 84
            height = (66, 40, 66, 52, 24, 66)[(number * 5 + storey * 7) % 6]
            sheet.fill(rectangle(left, top, 26, 66), colour=DEEP, within=wall)
            colour = BLINDS[(number * 5 + storey * 3) % len(BLINDS)]
            sheet.fill(rectangle(left, top, 26, height), colour=colour, within=wall)
    sheet.fill(wall, colour=DEEP, opacity=0.55, fade=towards((900, 0), (1500, 0)), overprint=True)


def _spin_tower(sheet: Sheet) -> None:
    """The tall egg in which the spin of aeroplanes was tested."""
    egg = curve(
        (410, 150),
        (505, 220),
        (540, 420),
        (520, 640),
        (475, 800),
        (345, 800),
        (300, 640),
        (280, 420),
        (315, 220),
        closed=True,
    )
    sheet.fill(egg, colour=SOFT)
    sheet.fill(egg, colour=LAKE, opacity=0.75, fade=towards((360, 0), (600, 0)))
    for top in range(250, 800, 90):
        seam = band(curve((270, top), (410, top + 16), (550, top)), 4)
        sheet.fill(seam, colour=LAKE, opacity=0.45, within=egg)
    sheet.fill(circle((392, 330), 24), colour=DEEP)
    sheet.fill(arch(378, 700, 64, 110), colour=DEEP)


def _laboratories(sheet: Sheet) -> None:
    """The two round rooms of constant warmth, on their stems."""
    for left, colour in ((1225, CREAM), (1462, SAND)):
        stem = rectangle(left - 34, 690, 68, 120)
        sheet.fill(stem, colour=mixed(colour, PLUM, 0.35))
        ball = circle((left, 620), 108)
        sheet.fill(ball, colour=colour)
        sheet.fill(
            ball, colour=CLAY, opacity=0.9, fade=towards((left - 40, 580), (left + 130, 740))
        )
        ring = band(curve((left - 108, 620), (left, 642), (left + 108, 620)), 5)
        sheet.fill(ring, colour=PLUM, opacity=0.4)


def _street(sheet: Sheet) -> None:
    sheet.fill(rectangle(0, 796, 1600, 210), colour=SAND)
    sheet.fill(
        rectangle(0, 796, 1600, 210), colour=CLAY, opacity=0.35, fade=towards((0, 800), (0, 1100))
    )
    for left, size, colour in ((90, 96, SAGE), (230, 70, LAKE), (600, 84, SAGE)):
        sheet.fill(rectangle(left - 6, 800 - size * 1.4, 12, size * 1.5), colour=INK)
        crown = ellipse((left, 800 - size * 1.75), size * 0.72, size * 1.1)
        sheet.fill(crown, colour=colour)
        sheet.fill(crown, colour=INK, opacity=0.4, fade=towards((left - 40, 0), (left + size, 0)))
    people = (
        (170, TERRACOTTA),
        (285, DEEP),
        (655, OCHRE),
        (730, PETROL),
        (985, PLUM),
        (1125, CLAY),
        (1370, DEEP),
    )
    for number, (left, colour) in enumerate(people):
        standing(
            sheet, (left, 880 + number * 37 % 50), 0.94 + number * 37 % 50 / 300, colour, number
        )
