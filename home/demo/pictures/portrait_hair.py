"""Hair, headscarf and glasses of the portraits, drawn behind and over a head."""

from home.demo.pictures.palette import INK, PEACH, SOFT, TERRACOTTA
from home.demo.pictures.shapes import Outline, band, circle, curve, ellipse
from home.demo.pictures.sheet import Sheet, mixed, towards

JAW = curve(
    (480, 322), (566, 346), (614, 440), (608, 556), (560, 648),
    (480, 690), (400, 648), (352, 556), (346, 440), (394, 346),
    closed=True,
)  # fmt: skip


def lit(sheet: Sheet, outline: Outline, colour: str) -> None:
    """A shape with light from the left."""
    sheet.fill(outline, colour=colour)
    glow = mixed(colour, PEACH, 0.6)
    sheet.fill(outline, colour=glow, opacity=0.55, fade=towards((520, 520), (250, 260)))


def bob_behind(sheet: Sheet, hair: str) -> None:
    back = curve(
        (480, 258), (630, 290), (684, 440), (694, 640), (660, 742),
        (480, 730), (300, 742), (266, 640), (276, 440), (330, 290),
        closed=True,
    )  # fmt: skip
    sheet.fill(back, colour=mixed(hair, INK, 0.25))


def bob(sheet: Sheet, hair: str) -> None:
    near = [
        *curve((600, 340), (530, 268), (420, 260), (326, 310), (278, 440), (268, 640), (300, 736)),
        *curve((352, 730), (360, 610), (376, 500), (440, 424), (540, 382), (600, 340)),
    ]
    far = [
        *curve((540, 286), (640, 310), (684, 440), (694, 640), (664, 738)),
        *curve((618, 720), (612, 560), (590, 440), (520, 350)),
    ]
    sheet.fill(far, colour=mixed(hair, INK, 0.22))
    lit(sheet, near, hair)


def cropped(sheet: Sheet, hair: str) -> None:
    """Hair cut short, and a short beard."""
    cap = [
        *curve((338, 500), (330, 400), (380, 312), (480, 284), (580, 312), (630, 400), (622, 500)),
        *curve((604, 452), (590, 396), (480, 378), (370, 396), (356, 452)),
    ]
    lit(sheet, cap, hair)
    beard = [
        *curve((346, 540), (364, 610), (420, 628), (480, 620), (540, 628), (596, 610), (614, 540)),
        *curve((608, 600), (566, 668), (480, 708), (394, 668), (352, 600)),
    ]
    sheet.fill(beard, colour=hair, within=JAW)


def scarf_behind(sheet: Sheet, cloth: str) -> None:
    back = curve(
        (480, 240), (620, 290), (678, 450), (676, 640), (740, 840),
        (480, 920), (220, 840), (284, 640), (282, 450), (340, 290),
        closed=True,
    )  # fmt: skip
    sheet.fill(back, colour=mixed(cloth, INK, 0.3))


def scarf(sheet: Sheet, cloth: str) -> None:
    """A headscarf around the face, its end laid over the shoulder."""
    hood = curve(
        (480, 240), (614, 284), (672, 450), (660, 640), (600, 760),
        (480, 806), (360, 760), (300, 640), (288, 450), (346, 284),
        closed=True,
    )  # fmt: skip
    face = curve(
        (480, 346),
        (576, 392),
        (600, 520),
        (560, 640),
        (480, 684),
        (400, 640),
        (360, 520),
        (384, 392),
        (480, 346),
    )
    rim = [*hood, hood[0], face[0], *reversed(face)]
    lit(sheet, rim, cloth)
    fold = [
        *curve((318, 640), (400, 752), (560, 764), (668, 690)),
        *curve((720, 820), (640, 950), (470, 960), (300, 880), (262, 800)),
    ]
    lit(sheet, fold, mixed(cloth, SOFT, 0.12))
    end = [
        *curve((470, 930), (640, 900), (700, 990)),
        *curve((690, 1220), (560, 1220), (500, 1060), (470, 930)),
    ]
    sheet.fill(end, colour=mixed(cloth, INK, 0.18))
    for start, middle, stop in (
        ((330, 700), (430, 830), (600, 850)),
        ((300, 790), (420, 890), (580, 900)),
    ):
        sheet.fill(band(curve(start, middle, stop), 3, 9), colour=INK, opacity=0.2)


def plait_behind(sheet: Sheet, hair: str) -> None:
    back = curve(
        (480, 262), (616, 296), (664, 440), (650, 660), (600, 760),
        (360, 760), (310, 660), (296, 440), (344, 296),
        closed=True,
    )  # fmt: skip
    sheet.fill(back, colour=mixed(hair, INK, 0.3))


def plait(sheet: Sheet, hair: str) -> None:
    """Long hair, parted in the middle, in a plait over the shoulder."""
    near = [
        *curve((480, 264), (370, 284), (306, 400), (300, 560), (330, 690)),
        *curve((352, 640), (352, 520), (392, 420), (480, 342)),
    ]
    far = [
        *curve((480, 264), (590, 284), (654, 400), (660, 560), (630, 690)),
        *curve((608, 640), (608, 520), (568, 420), (480, 342)),
    ]
    sheet.fill(far, colour=mixed(hair, INK, 0.3))
    lit(sheet, near, hair)
    for number in range(8):
        place = (322 - 8 * (number % 2) - number * 3, 704 + number * 54)
        strand = ellipse(place, 46 - number * 2, 38, 34 if number % 2 else -34)
        sheet.fill(strand, colour=mixed(hair, INK, 0.25))
        glow = towards((place[0] + 30, place[1] + 20), (place[0] - 50, place[1] - 40))
        sheet.fill(strand, colour=mixed(hair, PEACH, 0.4), opacity=0.5, fade=glow)
    sheet.fill(ellipse((300, 1124), 30, 20), colour=TERRACOTTA)


def swept(sheet: Sheet, hair: str) -> None:
    """Hair swept aside, and glasses."""
    cap = [
        *curve((334, 510), (322, 400), (360, 300), (470, 252), (590, 276), (640, 380), (626, 510)),
        *curve((606, 476), (598, 418), (556, 376), (470, 366), (392, 396), (356, 476)),
    ]
    lit(sheet, cap, hair)
    for left in (412, 548):
        sheet.fill(circle((left, 506), 54), colour=SOFT, opacity=0.28)
        frame = [*circle((left, 506), 56), *reversed(circle((left, 506), 47))]
        sheet.fill(frame, colour=INK)
    sheet.fill(band(curve((466, 500), (480, 492), (494, 500)), 8), colour=INK)
