"""Landscapes in flat layers: a walk between trees, a fortress above two rivers."""

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
    Outline,
    Point,
    arch,
    band,
    circle,
    curve,
    ellipse,
    rectangle,
)
from home.demo.pictures.sheet import Sheet, mixed, towards

# Trunk, where it meets the ground, and the size and colour of each tree; the farthest first.
TREES = (
    (700, 566, 0.42, MIST),
    (900, 566, 0.42, MIST),
    (610, 592, 0.56, SAGE),
    (998, 592, 0.56, LAKE),
    (480, 640, 0.78, OCHRE),
    (1140, 640, 0.78, SAGE),
    (290, 720, 1.12, LAKE),
    (1345, 720, 1.12, CLAY),
    (20, 850, 1.6, TERRACOTTA),
    (1610, 850, 1.6, PETROL),
)


def walk() -> Image.Image:
    """A path between trees, and two who talk on their way."""
    sheet = Sheet(1600, 1000, mixed(PEACH, CREAM, 0.35))
    sheet.fill(
        rectangle(0, 0, 1600, 620), colour=MIST, opacity=0.8, fade=towards((0, 560), (0, -100))
    )
    sheet.fill(circle((800, 470), 150), colour=CREAM)
    _hills(sheet)
    path = [(770, 556), (830, 556), (1290, 1000), (310, 1000)]
    sheet.fill(path, colour=CREAM)
    sheet.fill(path, colour=PEACH, opacity=0.9, fade=towards((0, 640), (0, 1080)))
    for left, ground, size, colour in TREES:
        _tree(sheet, (left, ground), size, colour)
    standing(sheet, (734, 836), 1.42, TERRACOTTA, 3, (-26, 120))
    standing(sheet, (862, 846), 1.42, DEEP, 4, (24, 116), facing=-1)
    return sheet.finished()


def _hills(sheet: Sheet) -> None:
    far = [
        *curve((0, 500), (300, 450), (700, 545), (1100, 470), (1600, 520)),
        (1600, 700),
        (0, 700),
    ]
    sheet.fill(far, colour=mixed(MIST, LAKE, 0.3))
    sheet.fill(far, colour=CREAM, opacity=0.7, fade=towards((0, 460), (0, 600)))
    sheet.fill(rectangle(0, 556, 1600, 444), colour=mixed(SAGE, SAND, 0.35))
    sheet.fill(
        rectangle(0, 556, 1600, 444), colour=PETROL, opacity=0.6, fade=towards((0, 600), (0, 1150))
    )


def _tree(sheet: Sheet, foot: Point, size: float, colour: str) -> None:
    x, y = foot
    fallen = (x + (x - 800) * 0.34, y + 120 * size)
    crown_shade = ellipse(
        (fallen[0] + (x - 800) * 0.08, fallen[1] + 30 * size), 120 * size, 44 * size
    )
    sheet.fill(band([foot, fallen], 22 * size, 26 * size), crown_shade, colour=DEEP, opacity=0.32)
    crown = ellipse((x, y - 330 * size), 128 * size, 224 * size)
    sheet.fill(band([(x, y - 400 * size), (x, y)], 9 * size, 22 * size), colour=INK)
    sheet.fill(crown, colour=colour, opacity=0.94)
    shade = towards((x - 60 * size, y - 400 * size), (x + 190 * size, y - 220 * size))
    sheet.fill(crown, colour=INK, opacity=0.5, fade=shade)
    trunk = band([(x, y - 440 * size), (x, y)], 5 * size, 20 * size)
    sheet.fill(trunk, colour=INK)
    for height, side in ((250, 1), (310, -1), (370, 1)):
        start = (x, y - height * size)
        end = (x + 62 * side * size, y - (height + 74) * size)
        sheet.fill(band([start, end], 8 * size, 3 * size), colour=INK)


def two_rivers() -> Image.Image:
    """Belgrade: the fortress on its hill, and the Sava on its way into the Danube."""
    sheet = Sheet(1600, 1000, mixed(PEACH, CREAM, 0.3))
    sheet.fill(
        rectangle(0, 0, 1600, 600), colour=CLAY, opacity=0.55, fade=towards((0, 640), (0, 150))
    )
    sheet.fill(
        rectangle(0, 0, 1600, 420), colour=MIST, opacity=0.95, fade=towards((0, 400), (0, 0))
    )
    sun = (545, 398)
    for radius, opacity in ((290, 0.3), (215, 0.45), (145, 1)):
        sheet.fill(circle(sun, radius), colour=CREAM, opacity=opacity)
    _plain(sheet)
    _hill(sheet)
    _water(sheet)
    return sheet.finished()


def _plain(sheet: Sheet) -> None:
    far = [*curve((0, 540), (420, 520), (900, 545), (1600, 520)), (1600, 720), (0, 720)]
    sheet.fill(far, colour=LAKE, opacity=0.75)
    sheet.fill(far, colour=PEACH, opacity=0.9, fade=towards((0, 660), (0, 500)))


def _hill(sheet: Sheet) -> None:
    rock = [
        *curve((640, 690), (760, 590), (900, 500), (1080, 455), (1330, 445), (1640, 430)),
        (1640, 760),
        (600, 760),
    ]
    sheet.fill(rock, colour=SAGE)
    sheet.fill(rock, colour=DEEP, opacity=0.85, fade=towards((900, 420), (1250, 860)))
    _wall(sheet, 905, 452, 330, 96, CLAY)
    _wall(sheet, 1180, 400, 460, 120, TERRACOTTA)
    _tower(sheet, 1120, 270, 104, 270, CLAY)
    _tower(sheet, 1392, 222, 84, 300, PEACH)
    _wall(sheet, 800, 560, 460, 80, mixed(CLAY, SAND, 0.45))
    _wall(sheet, 1230, 520, 400, 116, mixed(TERRACOTTA, PLUM, 0.35))
    _tower(sheet, 790, 500, 92, 160, SAND)
    _tower(sheet, 1235, 452, 100, 200, OCHRE)
    for left, size in ((985, 58), (1050, 42), (1352, 54), (1530, 62), (1440, 44)):
        foot = 668 if left < 1200 else 690
        bush = ellipse((left, foot - size), size * 0.8, size * 1.2)
        sheet.fill(bush, colour=mixed(SAGE, PETROL, 0.55))
        sheet.fill(bush, colour=INK, opacity=0.5, fade=towards((left - size, 0), (left + size, 0)))


def _wall(sheet: Sheet, left: float, top: float, width: float, height: float, colour: str) -> None:
    merlons = [rectangle(x, top - 16, 20, 20) for x in range(int(left), int(left + width - 10), 36)]
    wall = rectangle(left, top, width, height)
    sheet.fill(wall, *merlons, colour=colour)
    sheet.fill(
        wall, colour=PLUM, opacity=0.55, fade=towards((left, top), (left + width, top + height * 2))
    )


def _tower(sheet: Sheet, left: float, top: float, width: float, height: float, colour: str) -> None:
    body = rectangle(left, top, width, height)
    step = width / 5
    merlons = [
        rectangle(left - 8 + number * (step + 3.2), top - 34, step, 22) for number in range(0, 5, 2)
    ]
    cap = rectangle(left - 8, top - 14, width + 16, 30)
    sheet.fill(body, cap, *merlons, colour=colour)
    lit = towards((left, 0), (left + width * 1.2, 0))
    sheet.fill(body, cap, *merlons, colour=PLUM, opacity=0.6, fade=lit)
    window = arch(left + width / 2 - 11, top + 52, 22, 50)
    sheet.fill(window, colour=INK)


def _water(sheet: Sheet) -> None:
    """The wide pale Danube from behind, the dark Sava from the side, and their lines together."""
    danube = [
        *curve((0, 632), (420, 618), (760, 668), (1100, 690), (1600, 676)),
        (1600, 1000),
        (0, 1000),
    ]
    sheet.fill(danube, colour=MIST)
    sheet.fill(danube, colour=LAKE, opacity=0.8, fade=towards((0, 620), (0, 1150)))
    for number in range(8):
        down = number * 44
        line = curve((-20, 684 + down), (330, 672 + down), (700, 712 + down), (1100, 740 + down))
        sheet.fill(band(line, 3, 7), colour=SOFT, opacity=0.55)
    sava = [
        *curve((1640, 716), (1240, 726), (900, 770), (640, 840), (420, 930), (330, 1040)),
        (1640, 1040),
    ]
    sheet.fill(sava, colour=PETROL)
    sheet.fill(sava, colour=DEEP, opacity=0.9, fade=towards((700, 720), (1400, 1050)))
    for number in range(5):
        down = number * 56
        line = curve((1640, 752 + down), (1280, 768 + down), (980, 806 + down), (760, 868 + down))
        sheet.fill(band(line, 8, 2), colour=LAKE, opacity=0.75)
    for left, top, size in ((455, 742, 1), (1140, 872, 1.5)):
        _boat(sheet, left, top, size)


def _boat(sheet: Sheet, left: float, top: float, size: float) -> None:
    hull: Outline = [(-58, 0), (58, 0), (40, 24), (-44, 24)]
    sail: Outline = [(-2, -104), (-2, -8), (52, -8)]
    jib: Outline = [(-10, -86), (-10, -8), (-44, -8)]
    for part, colour in ((hull, INK), (sail, CREAM), (jib, TERRACOTTA)):
        sheet.fill([(left + x * size, top + y * size) for x, y in part], colour=colour)
    glint = ellipse((left, top + 34 * size), 66 * size, 6 * size)
    sheet.fill(glint, colour=SOFT, opacity=0.4)
