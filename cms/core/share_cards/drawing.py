"""Drawing a card: 1200 by 630 pixels, as Open Graph and large cards ask for."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from cms.core.share_cards.card import Card
from cms.core.share_cards.colours import colour
from cms.core.share_cards.lettering import BOLD, REGULAR, Lettering, drawable
from cms.core.share_cards.lines import balanced, broken, plain, shortened

WIDTH, HEIGHT = 1200, 630
PICTURE_WIDTH = 440

MARGIN = 68
STRIPE = 12
MARK = 72
GAP = 28
TITLE_SIZES = (80, 70, 60, 52, 46)
TITLE_LINES = 4
INSTITUTION_SIZE, SMALL_SIZE = 29, 31


@dataclass(frozen=True)
class Column:
    """Where words stand: they begin at `begin`, the right edge if read from right to left."""

    on: ImageDraw.ImageDraw
    begin: int
    width: int
    is_rtl: bool

    def lettering(self, weight: str, size: int) -> Lettering:
        return Lettering(weight, size, self.is_rtl)

    def broken(self, words: str, letters: Lettering, count: int) -> list[str]:
        """The words in at most `count` lines of the column."""
        lines = broken(drawable(plain(words)), self.width, letters.width_of)
        return shortened(lines, count, self.width, letters.width_of)

    def draw(self, lines: list[str], letters: Lettering, top: int, fill: str) -> int:
        """Put the lines under each other. Returns where the next would begin."""
        for line in lines:
            letters.draw(self.on, line, self.begin, top, fill)
            top += letters.line_height
        return top


def draw(card: Card, picture: bytes | None = None) -> bytes:
    """The card as a PNG; `picture` is an image file, cropped to its middle if it does not fit."""
    canvas = Image.new("RGB", (WIDTH, HEIGHT), colour("strong-deep"))
    width = WIDTH - 2 * MARGIN
    if picture is not None:
        _paste(canvas, picture, at_left=card.is_rtl)
        width -= PICTURE_WIDTH
    begin = WIDTH - MARGIN if card.is_rtl else MARGIN
    on = ImageDraw.Draw(canvas)
    on.rectangle((0, HEIGHT - STRIPE, WIDTH, HEIGHT), colour("accent"))
    _draw_words(canvas, card, Column(on, begin, width, card.is_rtl))
    return _as_png(canvas, is_flat=picture is None)


def _draw_words(canvas: Image.Image, card: Card, column: Column) -> None:
    """The institution above, the detail below, kind and title in the middle of what is left."""
    top = _draw_institution(canvas, card, column)
    small = column.lettering(REGULAR, SMALL_SIZE)
    detail = column.broken(card.detail, small, 2)
    bottom = HEIGHT - STRIPE - MARGIN + GAP // 2 - len(detail) * small.line_height
    column.draw(detail, small, bottom, colour("on-strong"))

    strong = column.lettering(BOLD, SMALL_SIZE)
    kind = column.broken(card.kind, strong, 1)
    above_title = len(kind) * (strong.line_height + GAP // 2)
    room = bottom - top - 2 * GAP - above_title
    title, letters = _fitting(card.title, column, room)
    y = top + GAP + (room - len(title) * letters.line_height) // 2
    column.draw(kind, strong, y, colour("accent-on-strong"))
    column.draw(title, letters, y + above_title, colour("on-strong"))


def _draw_institution(canvas: Image.Image, card: Card, column: Column) -> int:
    """The mark with the name beside it. Returns where both end."""
    left = column.begin - MARK if column.is_rtl else column.begin
    canvas.paste(_mark(), (left, MARGIN))
    letters = column.lettering(BOLD, INSTITUTION_SIZE)
    aside = MARK + GAP
    begin = column.begin - aside if column.is_rtl else column.begin + aside
    beside = Column(column.on, begin, column.width - aside, column.is_rtl)
    lines = beside.broken(card.institution, letters, 2)
    height = len(lines) * letters.line_height
    # Above small letters there is more room than below them.
    top = MARGIN + (MARK - height) // 2 - INSTITUTION_SIZE // 6
    beside.draw(lines, letters, top, colour("on-strong"))
    return MARGIN + MARK


def _fitting(title: str, column: Column, height: int) -> tuple[list[str], Lettering]:
    """The title in the largest letters in which it fits with no word broken; else shortened."""
    words = drawable(plain(title))
    for size in TITLE_SIZES:
        letters = column.lettering(BOLD, size)
        lines = broken(words, column.width, letters.width_of)
        if len(lines) <= _possible(letters, height) and " ".join(lines) == words:
            return balanced(words, column.width, letters.width_of), letters
    return column.broken(title, letters, _possible(letters, height)), letters


def _possible(letters: Lettering, height: int) -> int:
    """How many lines of a title the height takes."""
    return max(1, min(TITLE_LINES, height // letters.line_height))


def _as_png(canvas: Image.Image, *, is_flat: bool) -> bytes:
    """A file in 256 colours: messengers refuse large ones. A photograph is dithered."""
    if is_flat:
        reduced = canvas.quantize(256, method=Image.Quantize.FASTOCTREE)
    else:
        palette = canvas.quantize(256, method=Image.Quantize.MEDIANCUT)
        reduced = canvas.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    file = BytesIO()
    reduced.save(file, "PNG", compress_level=6)
    return file.getvalue()


def _paste(canvas: Image.Image, picture: bytes, *, at_left: bool) -> None:
    with Image.open(BytesIO(picture)) as image:
        part = ImageOps.fit(image.convert("RGB"), (PICTURE_WIDTH, HEIGHT))
    canvas.paste(part, (0 if at_left else WIDTH - PICTURE_WIDTH, 0))


@cache
def _mark() -> Image.Image:
    """The institution's mark, as in `static/images/logo.svg`: two open rings round a point."""
    scale = 4
    unit = MARK * scale / 48
    mark = Image.new("RGB", (MARK * scale, MARK * scale), colour("strong-deep"))
    on = ImageDraw.Draw(mark)
    for radius in (20 + 2.25, 11.5 + 2.25):
        near, far = (24 - radius) * unit, (24 + radius) * unit
        on.arc((near, near, far, far), 45, 315, colour("on-strong"), round(4.5 * unit))
    point = [19.5 * unit, 19.5 * unit, 28.5 * unit, 28.5 * unit]
    on.ellipse(point, colour("accent-on-strong"))
    return mark.resize((MARK, MARK), Image.Resampling.LANCZOS)
