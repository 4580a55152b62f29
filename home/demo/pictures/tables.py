"""Tables seen from above, with those who share them."""

from PIL import Image

from home.demo.pictures.figures import seated
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
    circle,
    moved,
    polar,
    rectangle,
    ring,
    rounded,
    shadow,
    turned,
)
from home.demo.pictures.sheet import Sheet, around, mixed, towards

RINGS = (MIST, PEACH, SAND, MIST, CLAY, PEACH, MIST, SAND, PEACH, MIST, SAGE)
CLOTHES = (TERRACOTTA, LAKE, OCHRE, PLUM, SAGE, CLAY, PETROL, CREAM, TERRACOTTA, DEEP, OCHRE)


def centre() -> Image.Image:
    """Circles that overlap around one table."""
    sheet = Sheet(1600, 1000, CREAM)
    middle = (880, 505)
    for place, radius, colour in (
        ((190, 90), 430, MIST),
        ((130, 960), 350, PEACH),
        ((1590, 40), 370, PEACH),
        ((1560, 990), 310, MIST),
    ):
        sheet.fill(circle(place, radius), colour=mixed(colour, CREAM, 0.6), overprint=True)
    for number, colour in enumerate(RINGS):
        place = polar(middle, 345, _turn(number))
        tint = mixed(colour, CREAM, 0.42)
        sheet.fill(circle(place, 232), colour=tint, opacity=0.95, overprint=True)
    sheet.fill(circle(middle, 600), colour=CREAM, opacity=0.85, fade=around(middle, 600))
    for number in range(len(RINGS)):
        place = polar(middle, 366, _turn(number))
        sheet.fill(ring(middle, 436, 412, _turn(number) - 8, _turn(number) + 8), colour=DEEP)
        seated(sheet, place, _turn(number) + 180, CLOTHES[number], number, 1.18)
    _table(sheet, middle)
    return sheet.finished()


def _turn(number: int) -> float:
    return 360 / len(RINGS) * number - 84


def _table(sheet: Sheet, middle: Point) -> None:
    top = circle(middle, 268)
    sheet.fill(moved(top, 14, 20), colour=INK, opacity=0.25)
    sheet.fill(top, colour=PETROL)
    sheet.fill(top, colour=LAKE, opacity=0.9, fade=towards((1080, 720), (680, 320)))
    for number in range(len(RINGS)):
        x, y = polar(middle, 205, _turn(number))
        paper = turned(rectangle(-30, -22, 60, 44), _turn(number) + 90 + number * 5 % 9, (0, 0))
        sheet.fill(moved(paper, x + 4, y + 6), colour=INK, opacity=0.25)
        sheet.fill(moved(paper, x, y), colour=(SOFT, CREAM, PEACH)[number % 3])
    sheet.fill(circle(middle, 122), colour=CREAM)
    sheet.fill(circle(middle, 122), colour=PEACH, fade=towards((800, 430), (980, 640)))
    for number, colour in enumerate((TERRACOTTA, OCHRE, SAGE)):
        place = polar(middle, 34, number * 120 - 90)
        sheet.fill(circle(place, 46), colour=colour, opacity=0.85, overprint=True)


SUN = (310, 205)
CHAIRS = (TERRACOTTA, CLAY, OCHRE, CLAY, SAGE, TERRACOTTA, CLAY, OCHRE, PLUM, CLAY)


def heads_of_division() -> Image.Image:
    """A round table and its chairs, in the light of late afternoon."""
    sheet = Sheet(1600, 1000, SAND)
    middle = (760, 470)
    _floor(sheet)
    chairs = [_chair(polar(middle, 372, 36 * n - 72), 36 * n - 72) for n in range(len(CHAIRS))]
    thrown = [shadow(part, SUN[0] * 0.62, SUN[1] * 0.62) for chair in chairs for part in chair]
    sheet.fill(*thrown, shadow(circle(middle, 285), *SUN), colour=PETROL, opacity=0.42)
    for colour, (seat, back) in zip(CHAIRS, chairs, strict=True):
        sheet.fill(seat, colour=colour)
        sheet.fill(seat, colour=CREAM, opacity=0.3, fade=towards(seat[40], seat[15]))
        sheet.fill(moved(back, 5, 7), colour=INK, opacity=0.3)
        sheet.fill(back, colour=mixed(colour, INK, 0.35))
    _set_table(sheet, middle)
    return sheet.finished()


def _floor(sheet: Sheet) -> None:
    """Boards, and the light of three tall windows across them."""
    for number in range(13):
        board = rectangle(0, number * 80, 1600, 78)
        sheet.fill(board, colour=(SAND, mixed(SAND, PEACH, 0.25))[number % 2], opacity=0.6)
    for number in range(4):
        left = -420 + number * 520
        window = [(left, 0), (left + 330, 0), (left + 1840, 1000), (left + 1510, 1000)]
        sheet.fill(window, colour=CREAM, opacity=0.75)
        bar = [(left + 157, 0), (left + 173, 0), (left + 1683, 1000), (left + 1667, 1000)]
        sheet.fill(bar, colour=SAND, opacity=0.8)


def _chair(place: Point, angle: float) -> tuple[Outline, Outline]:
    seat = moved(turned(rounded(-52, -58, 104, 116, 30), angle, (0, 0)), *place)
    back = moved(turned(rounded(48, -64, 24, 128, 12), angle, (0, 0)), *place)
    return seat, back


def _set_table(sheet: Sheet, middle: Point) -> None:
    top = circle(middle, 300)
    sheet.fill(top, colour=PETROL)
    sheet.fill(top, colour=LAKE, opacity=0.9, fade=towards((980, 700), (540, 260)))
    light = [(180, 0), (470, 0), (1470, 662), (1470, 850)]
    sheet.fill(light, colour=MIST, opacity=0.35, within=circle(middle, 300))
    for number in range(len(CHAIRS)):
        angle = 36 * number - 72
        sheet_of_paper = turned(
            rectangle(-34, -26, 68, 52), angle + 90 + number * 7 % 11 - 5, (0, 0)
        )
        x, y = polar(middle, 226, angle)
        sheet.fill(shadow(moved(sheet_of_paper, x, y), 9, 6), colour=INK, opacity=0.35)
        sheet.fill(moved(sheet_of_paper, x, y), colour=(CREAM, SOFT, PEACH)[number % 3])
        cup = polar(middle, 226, angle + 17)
        sheet.fill(shadow(circle(cup, 15), 24, 16), colour=INK, opacity=0.35)
        sheet.fill(circle(cup, 15), colour=CREAM)
        sheet.fill(circle(cup, 10), colour=(PLUM, CLAY)[number % 2])
    bowl = circle(middle, 74)
    sheet.fill(shadow(bowl, 62, 41), colour=INK, opacity=0.35)
    sheet.fill(bowl, colour=CREAM)
    sheet.fill(circle(middle, 62), colour=PEACH)
    for number, colour in enumerate((TERRACOTTA, OCHRE, CLAY, SAGE, OCHRE)):
        fruit = circle(polar(middle, 32, number * 72), 24)
        sheet.fill(fruit, colour=colour)
        sheet.fill(fruit, colour=CREAM, opacity=0.35, fade=towards(fruit[2], fruit[14]))
