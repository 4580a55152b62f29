"""What a drawing of the demonstration is."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from cms.core.demonstration import Words

Draw = Callable[[], Image.Image]
# Centre across and down, width and height, in pixels of the finished picture.
FocalPoint = tuple[int, int, int, int]


@dataclass(frozen=True)
class DemoPicture:
    """A drawing with the words it is kept under.

    `description` is what it shows to those who do not see it; a portrait has none, since the
    name beside it says as much.
    """

    key: str
    title: str
    description: Words | None
    draw: Draw
    focal_point: FocalPoint
