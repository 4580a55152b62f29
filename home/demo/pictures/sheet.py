"""The sheet that is drawn on: flat shapes on paper, drawn twice as large and then reduced."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from math import floor
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw

from home.demo.pictures.shapes import Outline, Point

SCALE = 2
PAPER_SEED = 1909
QUALITY = 82

# How strongly a place is painted, from 0 to 1.
Fade = Callable[[float, float], float]


def towards(start: Point, end: Point) -> Fade:
    """Nothing at the start, everything at the end, evenly in between."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    return lambda x, y: ((x - start[0]) * dx + (y - start[1]) * dy) / square


def around(centre: Point, radius: float) -> Fade:
    """Everything in the centre, nothing at the radius."""
    return lambda x, y: 1 - ((x - centre[0]) ** 2 + (y - centre[1]) ** 2) ** 0.5 / radius


class Sheet:
    """A picture in the making. Sizes are those of the finished picture."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), ground)

    def fill(
        self,
        *outlines: Outline,
        colour: str,
        opacity: float = 1,
        fade: Fade | None = None,
        overprint: bool = False,
        within: Outline | None = None,
    ) -> None:
        """Paint outlines together, as one shape: where they overlap they are not darker.

        `overprint` multiplies, as one printing ink over another; `within` cuts off what is outside.
        """
        box = self._box([point for outline in outlines for point in outline])
        if box is None:
            return
        mask = _mask(outlines, box)
        if within is not None:
            mask = ImageChops.multiply(mask, _mask((within,), box))
        if fade is not None:
            mask = ImageChops.multiply(mask, _faded(fade, box))
        if opacity < 1:
            mask = mask.point(lambda value: round(value * opacity))
        ink = Image.new("RGB", mask.size, colour)
        if overprint:
            ink = ImageChops.multiply(self.image.crop(box), ink)
        self.image.paste(ink, box, mask)

    def finished(self, grain: int = 7) -> Image.Image:
        """The picture in its size, on the grain of paper."""
        reduced = self.image.reduce(SCALE)
        paper = _paper(self.width, self.height).point(lambda value: 255 - (value * grain >> 8))
        return ImageChops.multiply(reduced, Image.merge("RGB", (paper,) * 3))

    def _box(self, points: list[Point]) -> tuple[int, int, int, int] | None:
        across, down = [x for x, _y in points], [y for _x, y in points]
        left, top = max(floor(min(across)), 0), max(floor(min(down)), 0)
        right, bottom = (
            min(floor(max(across)) + 2, self.width),
            min(floor(max(down)) + 2, self.height),
        )
        if left >= right or top >= bottom:
            return None
        return (left * SCALE, top * SCALE, right * SCALE, bottom * SCALE)


def as_jpeg(image: Image.Image) -> bytes:
    """The file of a picture: the same bytes every time."""
    stream = BytesIO()
    image.save(stream, "JPEG", quality=QUALITY, optimize=True, progressive=True, subsampling=0)
    return stream.getvalue()


def seeded(seed: int) -> Random:
    """Chance that falls the same way every time."""
    return Random(seed)  # noqa: S311 - nothing here is secret


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two; `share` is that of the other."""
    pairs = zip(ImageColor.getrgb(one), ImageColor.getrgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _mask(outlines: tuple[Outline, ...], box: tuple[int, int, int, int]) -> Image.Image:
    left, top, right, bottom = box
    mask = Image.new("L", (right - left, bottom - top), 0)
    draw = ImageDraw.Draw(mask)
    for outline in outlines:
        draw.polygon([(x * SCALE - left, y * SCALE - top) for x, y in outline], fill=255)
    return mask


def _faded(fade: Fade, box: tuple[int, int, int, int]) -> Image.Image:
    """The fade over a box, worked out on a coarse grid and stippled like chalk."""
    left, top, right, bottom = box
    size = (right - left, bottom - top)
    columns, rows = max(size[0] // 24, 2), max(size[1] // 24, 2)
    steps_across, steps_down = size[0] / columns / SCALE, size[1] / rows / SCALE
    coarse = Image.new("L", (columns, rows))
    coarse.putdata(
        [
            round(
                255
                * min(
                    max(
                        fade(
                            left / SCALE + (i + 0.5) * steps_across,
                            top / SCALE + (j + 0.5) * steps_down,
                        ),
                        0,
                    ),
                    1,
                )
            )
            for j in range(rows)
            for i in range(columns)
        ]
    )
    smooth = coarse.resize(size, Image.Resampling.BICUBIC)
    noise = _noise().crop(box)
    stippled = ImageChops.subtract(smooth, noise).point(lambda value: 255 if value else 0)
    return Image.blend(smooth, stippled, 0.12)


@cache
def _noise() -> Image.Image:
    """Even noise, a grain as large as a pixel of the finished picture."""
    width, height = 1600, 1200
    noise = Image.frombytes("L", (width, height), seeded(PAPER_SEED).randbytes(width * height))
    return noise.resize((width * SCALE, height * SCALE), Image.Resampling.NEAREST)


@cache
def _paper(width: int, height: int) -> Image.Image:
    """The fibres of paper: noise of two sizes."""
    random = seeded(PAPER_SEED)
    fine = Image.frombytes("L", (width, height), random.randbytes(width * height))
    coarse = Image.frombytes(
        "L", (width // 3, height // 3), random.randbytes((width // 3) * (height // 3))
    )
    return Image.blend(fine, coarse.resize((width, height), Image.Resampling.BICUBIC), 0.6)
