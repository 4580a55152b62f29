"""Letters on a card: the fonts, how wide a text is, and putting it where it belongs."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont, features

from cms.core.share_cards.joining import as_drawn

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = "Regular", "Bold"


@cache
def can_shape() -> bool:
    """Whether Pillow joins Arabic letters itself: it brings all for it but the fribidi library."""
    return features.check("raqm")


@cache
def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"NotoSansMerged-{weight}.ttf", size)


@cache
def _has(sign: str) -> bool:
    """Whether the font has a shape of its own for a letter; a mark alone has none to compare."""
    plain = ImageFont.truetype(
        FONTS / f"NotoSansMerged-{REGULAR}.ttf", 20, layout_engine=ImageFont.Layout.BASIC
    )
    return bytes(plain.getmask(sign)) != bytes(plain.getmask("\uffff"))


def drawable(text: str) -> str:
    """The text without what the font has no shape for, such as emoji."""
    return " ".join("".join(sign for sign in text if sign == " " or _has(sign)).split())


@dataclass(frozen=True)
class Lettering:
    """A font in a size, for the direction in which a card is read."""

    weight: str
    size: int
    is_rtl: bool

    @property
    def line_height(self) -> int:
        """From line to line, in pixels; Arabic stands taller."""
        return round(self.size * (1.45 if self.is_rtl else 1.2))

    def width_of(self, text: str) -> float:
        if can_shape():
            return font(self.weight, self.size).getlength(text, direction=self._direction)
        return font(self.weight, self.size).getlength(as_drawn(text, is_rtl=self.is_rtl))

    def draw(self, on: ImageDraw.ImageDraw, text: str, x: float, y: float, fill: str) -> None:
        """Put a line where it begins: at its left edge, or at its right edge from right to left."""
        anchor = "ra" if self.is_rtl else "la"
        letters = font(self.weight, self.size)
        if can_shape():
            on.text((x, y), text, fill, letters, anchor, direction=self._direction)
        else:
            on.text((x, y), as_drawn(text, is_rtl=self.is_rtl), fill, letters, anchor)

    @property
    def _direction(self) -> str:
        return "rtl" if self.is_rtl else "ltr"
