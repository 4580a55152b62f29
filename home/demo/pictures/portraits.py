"""Portraits of the people of the demonstration: head and shoulders, and the light from one side.

Nobody of them is real, so nobody is drawn closer than this.
"""

from collections.abc import Callable
from dataclasses import dataclass

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
    PLUM,
    SAGE,
    SAND,
    TERRACOTTA,
)
from home.demo.pictures.portrait_clothes import embroidered, jacket, plain, rolled_collar
from home.demo.pictures.portrait_hair import (
    JAW,
    bob,
    bob_behind,
    cropped,
    plait,
    plait_behind,
    scarf,
    scarf_behind,
    swept,
)
from home.demo.pictures.shapes import circle, curve, ellipse
from home.demo.pictures.sheet import Sheet, mixed, towards

BODY = [
    *curve((390, 790), (230, 846), (120, 940), (70, 1220)),
    *curve((890, 1220), (840, 940), (730, 846), (570, 790)),
]
# The further half of a face, with the shadow of the nose.
SHADE = [
    *curve((492, 300), (484, 430), (506, 552), (482, 578)),
    *curve((486, 604), (492, 660), (484, 760)),
    (720, 760),
    (720, 300),
]


@dataclass(frozen=True)
class Sitter:
    """How somebody is drawn: colours, what is behind the head, and what is over it."""

    ground: str
    disc: str
    skin: str
    hair: str
    clothes: str
    behind: Callable[[Sheet, str], None] | None
    above: Callable[[Sheet, str], None]
    dressed: Callable[[Sheet, str], None]


def portrait(slug: str) -> Image.Image:
    """The portrait of the person whose page has this slug."""
    sitter = SITTERS[slug]
    sheet = Sheet(960, 1200, sitter.ground)
    disc = circle((480, 560), 400)
    sheet.fill(disc, colour=sitter.disc)
    sheet.fill(disc, colour=CREAM, opacity=0.45, fade=towards((720, 880), (200, 240)))
    if sitter.behind:
        sitter.behind(sheet, sitter.hair)
    sheet.fill(BODY, colour=sitter.clothes)
    sheet.fill(BODY, colour=INK, opacity=0.42, fade=towards((420, 820), (900, 1000)))
    _neck(sheet, sitter.skin)
    sitter.dressed(sheet, sitter.clothes)
    _face(sheet, sitter.skin)
    sitter.above(sheet, sitter.hair)
    return sheet.finished()


def _neck(sheet: Sheet, skin: str) -> None:
    neck = [
        *curve((404, 600), (406, 740), (372, 812)),
        *curve((420, 862), (480, 880), (540, 862)),
        *curve((588, 812), (554, 740), (556, 600)),
    ]
    sheet.fill(neck, colour=mixed(skin, INK, 0.14))
    sheet.fill(neck, colour=mixed(skin, INK, 0.34), fade=towards((440, 840), (500, 640)))


def _face(sheet: Sheet, skin: str) -> None:
    shade = mixed(skin, INK, 0.17)
    sheet.fill(ellipse((346, 522), 22, 38, -8), colour=skin)
    sheet.fill(ellipse((614, 522), 22, 38, 8), colour=shade)
    sheet.fill(JAW, colour=skin)
    sheet.fill(JAW, colour=shade, within=SHADE)


SITTERS = {
    "mara-lindqvist": Sitter(
        PETROL, LAKE, "#edc6a8", "#d9b978", TERRACOTTA, bob_behind, bob, rolled_collar
    ),
    "joseph-adeyemi": Sitter(PEACH, CLAY, "#6b4330", "#231b1c", PETROL, None, cropped, jacket),
    "leila-benhaddou": Sitter(SAND, OCHRE, "#cf9b74", LAKE, DEEP, scarf_behind, scarf, plain),
    "ana-quiroga": Sitter(MIST, SAGE, "#b57a52", "#2b2024", PLUM, plait_behind, plait, embroidered),
    "tomasz-wielgosz": Sitter(CLAY, PEACH, "#e6b998", "#8d857f", SAGE, None, swept, jacket),
}
