"""People seen from above: shoulders, arms and hair, and nobody in particular."""

from home.demo.pictures.palette import CREAM, INK, OCHRE, PEACH, PETROL, PLUM, SAND
from home.demo.pictures.shapes import Point, band, circle, curve, ellipse, moved, polar, shadow
from home.demo.pictures.sheet import Sheet, mixed, towards

HAIR = (INK, "#3a2a26", "#1f1b1d", PLUM, "#7a4a2b", "#b9ada0", "#2b2320", OCHRE)
SKIN = ("#8a5638", "#c98f68", "#5c3a2a", "#e3b493", "#a86f4a", "#efc9ac")


def seated(
    sheet: Sheet, place: Point, angle: float, colour: str, number: int, size: float = 1
) -> None:
    """Somebody at a table, turned towards `angle`, both hands before them."""
    for side in (-1, 1):
        shoulder = polar(place, 44 * size, angle + 90 * side)
        elbow = polar(polar(shoulder, 34 * size, angle), 12 * size, angle + 90 * side)
        hand = polar(polar(place, 74 * size, angle), 20 * size, angle + 90 * side)
        arm = [circle(point, 13 * size) for point in curve(shoulder, elbow, hand)]
        sheet.fill(*(moved(part, 6, 9) for part in arm), colour=INK, opacity=0.2)
        sheet.fill(*arm, colour=mixed(colour, INK, 0.18))
        sheet.fill(circle(hand, 10 * size), colour=SKIN[number % len(SKIN)])
    shoulders = ellipse(place, 32 * size, 62 * size, angle)
    sheet.fill(shoulders, colour=colour)
    lit = towards(polar(place, 70 * size, 30), polar(place, 70 * size, 210))
    sheet.fill(shoulders, colour=CREAM, opacity=0.25, fade=lit)
    _head(sheet, polar(place, 8 * size, angle), 31 * size, number)


def _head(sheet: Sheet, place: Point, radius: float, number: int) -> None:
    hair = HAIR[number % len(HAIR)]
    sheet.fill(circle((place[0] + 6, place[1] + 9), radius), colour=INK, opacity=0.25)
    sheet.fill(circle(place, radius), colour=hair)
    lit = towards(polar(place, radius, 50), polar(place, radius, 230))
    sheet.fill(circle(place, radius), colour=mixed(hair, PEACH, 0.55), opacity=0.55, fade=lit)


def walking(
    sheet: Sheet, place: Point, angle: float, colour: str, number: int, size: float = 1
) -> None:
    """Somebody crossing a square towards `angle`."""
    stride = 9 * size * (1 if number % 2 else -1)
    for side in (-1, 1):
        foot = polar(polar(place, stride * side, angle), 8 * size, angle + 90 * side)
        sheet.fill(ellipse(foot, 8 * size, 5 * size, angle), colour=mixed(colour, INK, 0.7))
    shoulders = ellipse(place, 13 * size, 25 * size, angle + stride * 0.6)
    sheet.fill(shoulders, colour=colour)
    lit = towards(polar(place, 26 * size, 30), polar(place, 26 * size, 210))
    sheet.fill(shoulders, colour=CREAM, opacity=0.25, fade=lit)
    scarf = number % 7 == 3
    hair = (SAND, colour, PEACH)[number % 3] if scarf else HAIR[number * 5 % len(HAIR)]
    head = circle(polar(place, 2 * size, angle), 13 * size)
    sheet.fill(head, colour=hair)
    sheet.fill(head, colour=mixed(hair, PEACH, 0.6), opacity=0.5, fade=lit)


def long_shadow(place: Point, angle: float, size: float, length: Point) -> list[Point]:
    """The shadow that somebody standing throws on the ground."""
    body = ellipse((0, 0), 11 * size, 21 * size, angle)
    return moved(shadow(body, *length), *place)


def standing(
    sheet: Sheet,
    feet: Point,
    size: float,
    colour: str,
    number: int,
    shade: Point = (150, 34),
    *,
    facing: int = 1,
) -> None:
    """Somebody seen from the side, on their way to the right, or with `facing` -1 to the left.

    The shadow falls to `shade`.
    """
    x, y = feet
    step = 17 * size
    thrown = band([feet, (x + shade[0] * size, y + shade[1] * size)], 34 * size, 30 * size)
    sheet.fill(thrown, colour=PETROL, opacity=0.3)
    hip = (x, y - 74 * size)
    for side, dark in ((-1, 0.85), (1, 0.7)):
        leg = band([hip, (x + step * side, y)], 21 * size, 13 * size)
        sheet.fill(leg, colour=mixed(colour, INK, dark))
    neck = (x + 3 * facing * size, y - 150 * size)
    sheet.fill(circle(neck, 11 * size), colour=mixed(SKIN[number % len(SKIN)], INK, 0.25))
    coat = curve(
        (x, y - 150 * size),
        (x + 25 * size, y - 132 * size),
        (x + 29 * size, y - 54 * size),
        (x - 29 * size, y - 54 * size),
        (x - 25 * size, y - 132 * size),
        closed=True,
    )
    sheet.fill(coat, colour=colour)
    sheet.fill(coat, colour=INK, opacity=0.4, fade=towards((x - 8 * size, y), (x + 40 * size, y)))
    sheet.fill(
        circle((x + 3 * facing * size, y - 172 * size), 18 * size), colour=SKIN[number % len(SKIN)]
    )
    hair = ellipse((x - 4 * facing * size, y - 178 * size), 19 * size, 17 * size, -20 * facing)
    sheet.fill(hair, colour=HAIR[number * 3 % len(HAIR)])
