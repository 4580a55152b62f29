"""Doors that stand open, and windows in which people meet."""

from PIL import Image

from home.demo.pictures.figures import HAIR, SKIN, standing
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
    TERRACOTTA,
)
from home.demo.pictures.shapes import (
    Outline,
    Point,
    arc,
    arch,
    band,
    circle,
    curve,
    ellipse,
    hair_cap,
    rectangle,
    rounded,
)
from home.demo.pictures.sheet import Sheet, around, mixed, towards


def about() -> Image.Image:
    """Four doors in a wall; light falls through the one that is widest open."""
    sheet = Sheet(1600, 1000, PETROL)
    sheet.fill(rectangle(0, 0, 1600, 740), colour=LAKE, opacity=0.8, fade=around((930, 520), 900))
    sheet.fill(rectangle(0, 740, 1600, 260), colour=DEEP)
    sheet.fill(rectangle(0, 728, 1600, 14), colour=INK, opacity=0.5)
    for left, width, colour in ((100, 210, CLAY), (430, 210, OCHRE), (1270, 210, PLUM)):
        _door_ajar(sheet, left, width, colour)
    _open_door(sheet)
    standing(sheet, (826, 884), 1.5, TERRACOTTA, 2, (-88, 70))
    return sheet.finished()


def _door_ajar(sheet: Sheet, left: float, width: float, colour: str) -> None:
    """A doorway with its leaf turned inwards and a strip of light beside it."""
    top, height = 300, 440
    sheet.fill(arch(left - 16, top - 16, width + 32, height + 16), colour=DEEP)
    opening = arch(left, top, width, height)
    sheet.fill(opening, colour=PEACH)
    sheet.fill(opening, colour=CREAM, fade=towards((0, top), (0, top + height)))
    leaf = rectangle(left, top - 10, width * 0.72, height + 10)
    sheet.fill(leaf, colour=colour, within=opening)
    sheet.fill(
        leaf, colour=INK, opacity=0.45, fade=towards((left + width, 0), (left, 0)), within=opening
    )
    for number in range(2):
        panel = rounded(left + 28, top + 120 + number * 160, width * 0.4, 126, 8)
        sheet.fill(panel, colour=INK, opacity=0.22)
    sheet.fill(circle((left + width * 0.63, top + 262), 9), colour=CREAM)
    light = [
        (left + width * 0.72, 740),
        (left + width, 740),
        (left + width * 0.86, 1000),
        (left + width * 0.36, 1000),
    ]
    sheet.fill(light, colour=PEACH, opacity=0.5, fade=towards((0, 1020), (0, 740)))


def _open_door(sheet: Sheet) -> None:
    left, top, width, height = 770, 190, 330, 550
    sheet.fill(arch(left - 22, top - 22, width + 44, height + 22), colour=CREAM)
    opening = arch(left, top, width, height)
    sheet.fill(opening, colour=PEACH)
    sheet.fill(opening, colour=MIST, fade=towards((0, 620), (0, 200)))
    sheet.fill(circle((972, 480), 92), colour=CREAM, within=opening)
    for points, colour in (
        (((760, 600), (880, 560), (1010, 610), (1110, 570)), LAKE),
        (((760, 660), (900, 640), (1110, 670)), SAGE),
    ):
        hill = [*curve(*points), (1110, 740), (760, 740)]
        sheet.fill(hill, colour=colour, within=opening)
    sheet.fill([(900, 740), (960, 650), (974, 650), (1030, 740)], colour=CREAM, within=opening)
    leaf = [(1100, 350), (1216, 268), (1216, 800), (1100, 740)]
    sheet.fill(leaf, colour=TERRACOTTA)
    sheet.fill(leaf, colour=INK, opacity=0.35, fade=towards((1100, 0), (1250, 0)))
    sheet.fill(circle((1194, 540), 10), colour=CREAM)
    light = [(left, 740), (left + width, 740), (1010, 1000), (330, 1000)]
    sheet.fill(light, colour=DEEP)
    sheet.fill(light, colour=CREAM, opacity=0.35)
    sheet.fill(light, colour=PEACH, fade=towards((0, 1060), (0, 740)))


# Left, top, width, height, ground, clothes, and which person looks out.
FRAMES = (
    (120, 96, 360, 270, PEACH, PETROL, 0),
    (530, 60, 290, 230, MIST, TERRACOTTA, 3),
    (872, 110, 400, 300, SAND, PLUM, 2),
    (1322, 150, 210, 210, SAGE, CREAM, 5),
    (90, 420, 270, 216, OCHRE, DEEP, 4),
    (412, 352, 400, 300, CREAM, CLAY, 1),
    (866, 470, 280, 216, LAKE, OCHRE, 6),
    (1200, 420, 320, 250, PEACH, LAKE, 7),
)


def innovators_online() -> Image.Image:
    """Windows with a person in each, above the curve of the earth."""
    sheet = Sheet(1600, 1000, DEEP)
    sheet.fill(
        rectangle(0, 0, 1600, 1000), colour=LAKE, opacity=0.55, fade=towards((0, 0), (0, 900))
    )
    _globe(sheet)
    for number, (left, top, width, height, _ground, _clothes, _who) in enumerate(FRAMES):
        foot = (left + width / 2, top + height)
        end = (800 + (foot[0] - 800) * 0.92, 862 + abs(foot[0] - 800) ** 2 / 5200)
        sheet.fill(band([foot, end], 4), colour=MIST, opacity=0.6)
        sheet.fill(circle(end, 11), colour=(CREAM, CLAY, OCHRE)[number % 3])
    for left, top, width, height, ground, clothes, who in FRAMES:
        _frame(sheet, rounded(left, top, width, height, 22), ground, clothes, who)
    return sheet.finished()


def _globe(sheet: Sheet) -> None:
    centre = (800, 2020)
    earth = circle(centre, 1240)
    for radius, opacity in ((1330, 0.1), (1285, 0.16)):
        sheet.fill(circle(centre, radius), colour=MIST, opacity=opacity)
    sheet.fill(earth, colour=PETROL)
    sheet.fill(earth, colour=LAKE, fade=towards((0, 1060), (0, 760)))
    for across in (220, 520, 860, 1160):
        meridian = [(800 + across * x / 1240, y) for x, y in arc((0, 2020), 1240, -90, 0)]
        other = [(1600 - x, y) for x, y in meridian]
        sheet.fill(band(meridian, 3), band(other, 3), colour=MIST, opacity=0.45)
    for down in (70, 160):
        parallel = [(x, y) for x, y in arc((800, 2020 + down), 1240, -140, -40)]
        sheet.fill(band(parallel, 3), colour=MIST, opacity=0.45)


def _frame(sheet: Sheet, window: Outline, ground: str, clothes: str, who: int) -> None:
    left, top = min(x for x, _y in window), min(y for _x, y in window)
    right, bottom = max(x for x, _y in window), max(y for _x, y in window)
    sheet.fill([(x + 14, y + 18) for x, y in window], colour=INK, opacity=0.4)
    sheet.fill(window, colour=ground)
    sheet.fill(window, colour=CREAM, opacity=0.6, fade=towards((right, bottom), (left, top)))
    _bust(sheet, ((left + right) / 2, bottom), (bottom - top) / 270, clothes, who, window)


def _bust(sheet: Sheet, foot: Point, size: float, clothes: str, who: int, window: Outline) -> None:
    """Head and shoulders of somebody, cut off by their window."""
    x, y = foot
    hair, skin = HAIR[who % len(HAIR)], SKIN[who * 5 % len(SKIN)]
    head = (x, y - 138 * size)
    if who % 3 == 0:
        long = rounded(x - 54 * size, y - 190 * size, 108 * size, 150 * size, 50 * size)
        sheet.fill(long, colour=hair, within=window)
    sheet.fill(
        rectangle(x - 18 * size, y - 110 * size, 36 * size, 60 * size),
        colour=mixed(skin, INK, 0.25),
    )
    body = arch(x - 98 * size, y - 74 * size, 196 * size, 120 * size)
    sheet.fill(body, colour=clothes, within=window)
    sheet.fill(
        body,
        colour=INK,
        opacity=0.35,
        fade=towards((x - 40 * size, y), (x + 130 * size, y)),
        within=window,
    )
    face = ellipse(head, 41 * size, 50 * size)
    sheet.fill(face, colour=skin)
    sheet.fill(
        face, colour=INK, opacity=0.2, within=rectangle(x, y - 300 * size, 90 * size, 300 * size)
    )
    parting = (-0.3, 0.35, 0.0)[who % 3]
    sheet.fill(hair_cap(head, 41 * size, 50 * size, parting), colour=hair)
