"""Pictures of the demonstration, drawn by code: nobody's photograph, nothing to download."""

from functools import partial

from home.demo.pictures.descriptions import DESCRIPTIONS
from home.demo.pictures.landscapes import two_rivers, walk
from home.demo.pictures.papers import innovators_forum
from home.demo.pictures.picture import DemoPicture, Draw, FocalPoint
from home.demo.pictures.places import campus
from home.demo.pictures.portraits import SITTERS, portrait
from home.demo.pictures.sheet import as_jpeg
from home.demo.pictures.squares import civil_society_week
from home.demo.pictures.stages import conversation, lectern
from home.demo.pictures.tables import centre, heads_of_division
from home.demo.pictures.windows import about, innovators_online

__all__ = ["PICTURES", "DemoPicture", "as_jpeg"]

DRAWN: tuple[tuple[str, str, Draw, FocalPoint], ...] = (
    ("centre", "A shared table", centre, (880, 505, 900, 900)),
    ("heads-of-division", "Chairs in the afternoon", heads_of_division, (780, 480, 900, 880)),
    ("heads-2019", "Adlershof", campus, (640, 580, 900, 700)),
    ("heads-next", "A walk between trees", walk, (800, 640, 420, 560)),
    ("civil-society-week", "Crossing a square", civil_society_week, (1010, 430, 760, 760)),
    ("week-2019", "Two rivers and a fortress", two_rivers, (1000, 560, 960, 720)),
    ("innovators-forum", "Folded paper", innovators_forum, (900, 440, 860, 700)),
    ("innovators-online", "Windows around the earth", innovators_online, (770, 480, 940, 800)),
    ("about", "Open doors", about, (930, 560, 520, 800)),
    ("recording", "At the lectern", lectern, (900, 540, 960, 700)),
    ("recording-panel", "Three armchairs", conversation, (800, 560, 960, 700)),
)

PICTURES: dict[str, DemoPicture] = {
    key: DemoPicture(key, title, DESCRIPTIONS[key], draw, focal_point)
    for key, title, draw, focal_point in DRAWN
} | {
    f"portrait-{slug}": DemoPicture(
        f"portrait-{slug}",
        f"Portrait of {slug.replace('-', ' ').title()}",
        None,
        partial(portrait, slug),
        (480, 520, 480, 560),
    )
    for slug in SITTERS
}
