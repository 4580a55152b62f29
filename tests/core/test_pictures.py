"""A page's picture: formats and sizes, words of its own, its credit, and a place that is kept."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.images.tests.utils import get_test_image_file

from cms.core.models import CmsImage, CmsRendition
from tests.factories import make_meeting, make_person, make_series, make_standard_page
from tests.factories.meetings import block
from tests.factories.tree import republish

pytestmark = pytest.mark.django_db

MAKERS = (make_meeting, make_series, make_standard_page)


@pytest.fixture
def image() -> CmsImage:
    return CmsImage.objects.create(
        title="Hall",
        description="A hall",
        credit="Åsa Ek",
        consent="not-needed",
        file=get_test_image_file(size=(1600, 1200)),
    )


def soup(client, page) -> BeautifulSoup:
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def attributes(tag: Tag, *names: str) -> dict[str, str | None]:
    return {name: tag.get(name) for name in names}


@pytest.mark.parametrize("make", MAKERS)
def test_a_lead_picture_is_loaded_first_and_keeps_its_place(client, image, make) -> None:
    page = make(picture=image, picture_description="A full hall")
    figure = soup(client, page).find("figure", class_="lead-picture")

    assert [source["type"] for source in figure("source")] == ["image/avif", "image/webp"]
    assert attributes(
        figure.img, "alt", "width", "height", "loading", "fetchpriority", "style"
    ) == {
        "alt": "A full hall",
        "width": "480",
        "height": "320",
        "loading": "eager",
        "fetchpriority": "high",
        "style": None,
    }
    assert [part.split()[-1] for part in figure.source["srcset"].split(", ")] == [
        "480w",
        "768w",
        "1152w",
    ]
    assert figure.figcaption.get_text(strip=True) == "Picture: Åsa Ek"


def test_another_picture_brings_its_own_words_unless_the_page_has_some(client, image) -> None:
    page = make_standard_page(picture=image)
    first = soup(client, page).find("figure", class_="lead-picture").img["alt"]
    page.picture = CmsImage.objects.create(
        title="Garden",
        description="A garden",
        consent="not-needed",
        file=get_test_image_file(size=(1600, 1200)),
    )
    page.full_clean()
    page = republish(page)

    figure = soup(client, page).find("figure", class_="lead-picture")
    assert (first, figure.img["alt"], page.picture_description) == ("A hall", "A garden", "")
    page.picture_description = "Where we meet"
    assert page.shown_description == "Where we meet"
    page.picture = None
    assert page.shown_description == ""


@pytest.mark.parametrize("make", MAKERS)
def test_a_page_without_a_picture_leaves_no_room_for_one(client, make) -> None:
    page = soup(client, make())

    assert page("figure") == []
    assert page(class_="opening__picture") == []


def test_the_picture_is_cropped_to_its_focal_point(client) -> None:
    file = BytesIO()
    halves = Image.new("RGB", (2400, 600), "blue")
    halves.paste("red", (0, 0, 1200, 600))
    halves.save(file, "PNG")
    image = CmsImage.objects.create(
        title="Two halves",
        consent="not-needed",
        file=ContentFile(file.getvalue(), name="halves.png"),
        focal_point_x=300,
        focal_point_y=300,
        focal_point_width=200,
        focal_point_height=200,
    )
    client.get(make_meeting(picture=image).url)

    rendition = CmsRendition.objects.get(filter_spec="format-jpeg|fill-768x512")
    with Image.open(rendition.file) as cropped:
        colours = [cropped.getpixel((x, 256)) for x in (5, 384, 760)]
    assert [red > 240 and blue < 20 for red, _green, blue in colours] == [True, True, True]


def test_the_sizes_are_made_when_the_page_is_published(
    client, image, django_capture_on_commit_callbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        meeting = make_meeting(picture=image)
    made = CmsRendition.objects.count()

    client.get(meeting.url)

    # Nine of the page, and one of its card.
    assert (made, CmsRendition.objects.count()) == (10, 10)


def test_a_picture_in_the_text_waits_and_names_its_maker(client, image) -> None:
    value = {
        "image": {"image": image.pk, "alt_text": "A full hall", "decorative": False},
        "caption": "The first day.",
    }
    figure = soup(client, make_standard_page(body=[block("picture", value)])).find(
        "figure", class_="picture"
    )

    assert attributes(figure.img, "alt", "loading", "width", "height") == {
        "alt": "A full hall",
        "loading": "lazy",
        "width": "480",
        "height": "360",
    }
    assert figure.figcaption.get_text().strip() == "The first day. Picture: Åsa Ek"


def test_a_portrait_names_its_maker(client, image) -> None:
    page = soup(client, make_person(portrait=image))

    assert [credit.get_text() for credit in page(class_="credit")] == ["Picture: Åsa Ek"]
