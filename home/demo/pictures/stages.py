"""Stages: what a recording shows before it is played."""

from PIL import Image

from home.demo.pictures.figures import HAIR, SKIN
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
    Point,
    arch,
    band,
    circle,
    curve,
    ellipse,
    hair_cap,
    rectangle,
    rounded,
)
from home.demo.pictures.sheet import Sheet, mixed, towards


def lectern() -> Image.Image:
    """Somebody speaks at a lectern, in the light; rows of heads listen."""
    sheet = Sheet(1600, 1000, DEEP)
    _curtain(sheet)
    _light(sheet, (800, -120), 660)
    _boards(sheet, 660)
    _screen(sheet, 980, 150)
    _speaker(sheet, (640, 640))
    _lectern(sheet, 640)
    _audience(sheet)
    return sheet.finished()


def conversation() -> Image.Image:
    """Three people talk on a stage, in armchairs."""
    sheet = Sheet(1600, 1000, DEEP)
    _curtain(sheet)
    _light(sheet, (800, -200), 820)
    _boards(sheet, 660)
    for number, (left, chair, clothes) in enumerate(
        ((440, OCHRE, PETROL), (800, CLAY, PLUM), (1160, SAGE, TERRACOTTA))
    ):
        _armchair(sheet, left, chair, clothes, number)
    _audience(sheet)
    return sheet.finished()


def _curtain(sheet: Sheet) -> None:
    for number in range(20):
        fold = rectangle(number * 80, 0, 80, 700)
        sheet.fill(fold, colour=PETROL)
        sheet.fill(
            fold,
            colour=INK,
            opacity=0.75,
            fade=towards((number * 80 - 10, 0), (number * 80 + 90, 0)),
        )


def _light(sheet: Sheet, lamp: Point, spread: float) -> None:
    """Light from above, and the oval it draws on the boards."""
    x, y = lamp
    for share, opacity in ((1, 0.18), (0.66, 0.22)):
        cone = [(x - 20, y), (x + 20, y), (x + spread * share, 720), (x - spread * share, 720)]
        sheet.fill(cone, colour=PEACH, opacity=opacity)


def _boards(sheet: Sheet, top: float) -> None:
    sheet.fill(rectangle(0, top, 1600, 340), colour=mixed(CLAY, INK, 0.45))
    sheet.fill(ellipse((800, top + 74), 660, 66), colour=PEACH, opacity=0.75)
    sheet.fill(ellipse((800, top + 74), 480, 44), colour=CREAM, opacity=0.5)
    sheet.fill(rectangle(0, top + 150, 1600, 200), colour=INK)


def _screen(sheet: Sheet, left: float, top: float) -> None:
    sheet.fill(rounded(left, top, 400, 250, 10), colour=CREAM)
    sheet.fill(
        rounded(left, top, 400, 250, 10),
        colour=PEACH,
        fade=towards((left, top), (left + 520, top + 400)),
    )
    for number, colour in enumerate((PETROL, CLAY, OCHRE)):
        sheet.fill(
            circle((left + 120 + number * 78, top + 122), 74),
            colour=colour,
            opacity=0.85,
            overprint=True,
        )


def _speaker(sheet: Sheet, waist: Point) -> None:
    x, y = waist
    skin = SKIN[0]
    arm = curve((x + 62, y - 176), (x + 132, y - 150), (x + 176, y - 232))
    sheet.fill(*(circle(point, 21) for point in arm), colour=mixed(TERRACOTTA, INK, 0.25))
    sheet.fill(circle((x + 178, y - 244), 19), colour=skin)
    body = curve(
        (x, y - 218),
        (x + 76, y - 184),
        (x + 74, y - 30),
        (x - 74, y - 30),
        (x - 76, y - 184),
        closed=True,
    )
    sheet.fill(rectangle(x - 18, y - 250, 36, 60), colour=mixed(skin, INK, 0.25))
    sheet.fill(body, colour=TERRACOTTA)
    sheet.fill(body, colour=INK, opacity=0.4, fade=towards((x - 30, 0), (x + 120, 0)))
    face = ellipse((x, y - 282), 44, 54)
    sheet.fill(face, colour=skin)
    sheet.fill(face, colour=INK, opacity=0.22, within=rectangle(x + 4, y - 400, 90, 300))
    for place, radius in (((x - 6, y - 322), 46), ((x - 34, y - 300), 26), ((x - 12, y - 372), 27)):
        sheet.fill(circle(place, radius), colour=INK)


def _lectern(sheet: Sheet, x: float) -> None:
    foot = [(x - 104, 560), (x + 104, 560), (x + 84, 746), (x - 84, 746)]
    top = [(x - 132, 540), (x + 132, 540), (x + 112, 578), (x - 112, 578)]
    sheet.fill(ellipse((x + 20, 748), 130, 18), colour=INK, opacity=0.5)
    sheet.fill(foot, colour=OCHRE)
    sheet.fill(foot, colour=PLUM, opacity=0.7, fade=towards((x - 80, 0), (x + 140, 0)))
    sheet.fill(top, colour=SAND)
    sheet.fill(circle((x, 654), 34), colour=CREAM, opacity=0.85)
    sheet.fill(circle((x, 654), 20), colour=TERRACOTTA)
    microphone = curve((x + 52, 542), (x + 60, 486), (x + 30, 452))
    sheet.fill(band(microphone, 6), circle((x + 28, 448), 13), colour=INK)


def _armchair(sheet: Sheet, x: float, colour: str, clothes: str, number: int) -> None:
    """An armchair with somebody in it."""
    lit = towards((x - 60, 0), (x + 200, 0))
    sheet.fill(ellipse((x + 16, 742), 170, 22), colour=INK, opacity=0.45)
    sheet.fill(rounded(x - 118, 400, 236, 300, 70), colour=colour)
    sheet.fill(rounded(x - 118, 400, 236, 300, 70), colour=INK, opacity=0.45, fade=lit)
    _sitting(sheet, x, clothes, number)
    for side in (-1, 1):
        rest = rounded(x + side * 122 - 34, 556, 68, 176, 30)
        sheet.fill(rest, colour=mixed(colour, INK, 0.12 if side < 0 else 0.34))


def _sitting(sheet: Sheet, x: float, clothes: str, number: int) -> None:
    skin, hair = SKIN[(number * 2 + 1) % len(SKIN)], (HAIR[5], CREAM, HAIR[1])[number]
    sheet.fill(rectangle(x - 17, 410, 34, 60), colour=mixed(skin, INK, 0.25))
    body = curve((x, 440), (x + 66, 472), (x + 80, 640), (x - 80, 640), (x - 66, 472), closed=True)
    sheet.fill(body, colour=clothes)
    sheet.fill(body, colour=INK, opacity=0.4, fade=towards((x - 30, 0), (x + 110, 0)))
    trousers = mixed(clothes, INK, 0.65)
    sheet.fill(ellipse((x, 640), 82, 40), colour=trousers)
    for side in (-1, 1):
        leg = curve((x + side * 46, 648), (x + side * 50, 690), (x + side * 44, 730))
        sheet.fill(*(circle(point, 25) for point in leg), colour=trousers)
        sheet.fill(ellipse((x + side * 46, 746), 27, 13), colour=INK)
    for side in (-1, 1):
        arm = curve((x + side * 66, 490), (x + side * 92, 570), (x + side * 24, 612))
        shade = 0.16 if side < 0 else 0.4
        sheet.fill(*(circle(point, 20) for point in arm), colour=mixed(clothes, INK, shade))
        sheet.fill(circle((x + side * 18, 614), 17), colour=skin)
    scarf = number == 1
    if scarf:
        sheet.fill(ellipse((x, 382), 56, 66), ellipse((x, 446), 62, 36), colour=hair)
    face = ellipse((x, 384), 38, 44 if scarf else 47)
    sheet.fill(face, colour=skin)
    sheet.fill(face, colour=INK, opacity=0.22, within=rectangle(x + 3, 300, 90, 200))
    if not scarf:
        sheet.fill(hair_cap((x, 384), 38, 47, 0.3 - number * 0.3), colour=hair)


def _audience(sheet: Sheet) -> None:
    """Two rows of heads, from behind."""
    for row, (down, size, colour) in enumerate(((884, 54, PETROL), (985, 74, INK))):
        for number in range(-1, 13 - row * 3):
            x = number * (size * 2.55) + 40 + row * 46 + number * number * 29 % 17
            shoulders = arch(x - size * 1.12, down + size * 0.62, size * 2.24, size * 3)
            head = ellipse((x, down), size * 0.66, size * 0.82)
            sheet.fill(shoulders, head, colour=mixed(colour, INK, 0.35 if row == 0 else 0))
            rim = towards((x, down + size * 0.1), (x, down - size * 0.9))
            sheet.fill(head, colour=(LAKE, MIST)[row], opacity=0.45, fade=rim)
