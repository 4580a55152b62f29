"""What the people of the portraits wear over their shoulders."""

from home.demo.pictures.palette import CREAM, INK, LAKE, MIST, OCHRE, SOFT, TERRACOTTA
from home.demo.pictures.portrait_hair import lit
from home.demo.pictures.shapes import curve
from home.demo.pictures.sheet import Sheet, mixed, towards


def rolled_collar(sheet: Sheet, clothes: str) -> None:
    """A jumper with a rolled collar."""
    collar = [
        *curve((362, 790), (420, 838), (480, 850), (540, 838), (598, 790)),
        *curve((626, 846), (560, 906), (480, 920), (400, 906), (334, 846)),
    ]
    lit(sheet, collar, mixed(clothes, SOFT, 0.14))


def jacket(sheet: Sheet, clothes: str) -> None:
    """A jacket over a light shirt."""
    shirt = [(368, 806), (480, 880), (592, 806), (486, 1220), (474, 1220)]
    sheet.fill(shirt, colour=CREAM)
    sheet.fill(shirt, colour=MIST, fade=towards((440, 900), (620, 1100)))
    for side, dark in ((-1, 0.08), (1, 0.4)):
        lapel = [
            (480 + side * x, y)
            for x, y in ((104, 778), (196, 830), (168, 980), (40, 1220), (0, 1220), (74, 900))
        ]
        sheet.fill(lapel, colour=mixed(clothes, INK, dark))
        collar = [(480 + side * x, y) for x, y in ((104, 786), (2, 884), (58, 944), (120, 826))]
        sheet.fill(collar, colour=CREAM if side < 0 else mixed(CREAM, LAKE, 0.2))


def plain(_sheet: Sheet, _clothes: str) -> None:
    """Nothing more than the clothes: a scarf covers them."""


def embroidered(sheet: Sheet, _clothes: str) -> None:
    """A blouse with a woven border at the neck."""
    for outer, colour in ((0, OCHRE), (18, TERRACOTTA), (36, CREAM)):
        border = [
            *curve(
                (356 - outer, 806),
                (410, 878 + outer),
                (480, 900 + outer),
                (550, 878 + outer),
                (604 + outer, 806),
            ),
            *curve(
                (618 + outer, 826),
                (560, 902 + outer),
                (480, 926 + outer),
                (400, 902 + outer),
                (342 - outer, 826),
            ),
        ]
        sheet.fill(border, colour=colour)
