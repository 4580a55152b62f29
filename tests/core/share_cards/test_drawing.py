"""A card is drawn for any words in any script, in the site's colours, mirrored for Arabic."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageColor

from cms.core.share_cards import lettering
from cms.core.share_cards.card import Card
from cms.core.share_cards.colours import colour
from cms.core.share_cards.drawing import draw
from cms.core.share_cards.lettering import BOLD, Lettering, can_shape, drawable

ENGLISH = Card("International Civil Society Centre", "Leaders' Circle 2019", "en", "Meeting")
ARABIC = Card("المركز الدولي للمجتمع المدني", "حلقة القيادات 2019", "ar", "اجتماع")
# What messengers accept.
MAX_BYTES = 300_000


def opened(file: bytes) -> Image.Image:
    return Image.open(BytesIO(file))


def rgb(name: str) -> tuple[int, ...]:
    return ImageColor.getrgb(colour(name))


def picture(fill: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (300, 200), fill).save(file, "JPEG")
    return file.getvalue()


def margins_of(file: bytes) -> tuple[int, int]:
    """How far the words are from the left and from the right edge."""
    with opened(file) as image:
        above = image.convert("RGB").crop((0, 0, image.width, image.height - 20))
    ground = Image.new("RGB", above.size, above.getpixel((0, 0)))
    left, _top, right, _bottom = ImageChops.difference(above, ground).getbbox()
    return left, above.width - right


def test_a_card_has_the_size_and_format_that_are_announced() -> None:
    with opened(draw(ENGLISH)) as image:
        assert (image.format, image.size) == ("PNG", (1200, 630))
        assert image.convert("RGB").getpixel((5, 5)) == rgb("strong-deep")


def test_words_begin_where_they_are_read_from() -> None:
    left, right = margins_of(draw(ENGLISH))
    assert (left <= 70, right > 70) == (True, True)

    left, right = margins_of(draw(ARABIC))
    assert (left > 70, right <= 70) == (True, True)


@pytest.mark.parametrize(("card", "x", "opposite"), [(ENGLISH, 1190, 10), (ARABIC, 10, 1190)])
def test_a_picture_stands_where_the_words_end(card: Card, x: int, opposite: int) -> None:
    with opened(draw(card, picture("#ffffff"))) as image:
        colours = image.convert("RGB")

    # A palette of 256 colours is not exact.
    assert (colours.getpixel((x, 300)) > (250, 250, 250)) is True
    assert (colours.getpixel((opposite, 300))[0] < 30) is True


def test_a_photograph_stays_small_enough_for_messengers() -> None:
    file = BytesIO()
    Image.effect_noise((440, 630), 90).convert("RGB").save(file, "JPEG")

    assert len(draw(ENGLISH, file.getvalue())) < MAX_BYTES


def test_what_the_font_lacks_is_left_out() -> None:
    assert drawable("Come \N{PARTY POPPER} and 集会 see ابت Łódź") == "Come and see ابت Łódź"


@pytest.mark.parametrize("name", ["strong-deep", "accent", "on-strong", "accent-on-strong"])
def test_the_colours_are_those_of_the_light_design(name: str) -> None:
    light = {
        "strong-deep": "#083a46",
        "accent": "#b8431a",
        "on-strong": "#fff",
        "accent-on-strong": "#ffb38a",
    }
    assert colour(name) == light[name]


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(LookupError):
        colour("mauve")


@pytest.mark.parametrize("is_rtl", [True, False])
@pytest.mark.parametrize("shapes", [can_shape(), False])
def test_letters_are_joined_with_and_without_a_shaping_library(monkeypatch, is_rtl, shapes) -> None:
    monkeypatch.setattr(lettering, "can_shape", lambda: shapes)
    letters = Lettering(BOLD, 60, is_rtl)
    apart = sum(letters.width_of(sign) for sign in "المجتمع")

    assert letters.width_of("المجتمع") < 0.85 * apart
    assert margins_of(draw(ARABIC)) == margins_of(draw(replace(ARABIC, detail="")))


@settings(deadline=None, max_examples=40)
@given(
    title=st.text(max_size=600),
    kind=st.text(max_size=40),
    detail=st.text(max_size=300),
    language=st.sampled_from(["en", "de", "ar"]),
    with_picture=st.booleans(),
)
def test_any_words_can_be_drawn(title, kind, detail, language, with_picture) -> None:
    card = Card("International Civil Society Centre", title, language, kind, detail)

    with opened(draw(card, picture("#336699") if with_picture else None)) as image:
        assert image.size == (1200, 630)
    assert len(card.key) == 32
