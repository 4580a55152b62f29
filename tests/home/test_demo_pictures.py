"""The drawings of the demonstration: what they are, what they say, and where they are kept."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.storage import default_storage
from PIL import Image
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.utils.file import hash_filelike

from cms.core.choices import Consent, Licence
from cms.core.demonstration import DemoPage, Picture, Words
from cms.core.models import CmsImage
from home.demo.content import home_words, sections
from home.demo.drawings import drawing, make_drawings, remove_drawings
from home.demo.pictures import PICTURES, as_jpeg
from home.demo.values import described

LIMIT = 250_000
FIVE = ["ar", "de", "en", "es", "fr"]
PORTRAITS = [key for key in PICTURES if key.startswith("portrait-")]
SCENES = [key for key in PICTURES if key not in PORTRAITS]


def pages() -> Iterator[DemoPage]:
    """Every page of the demonstration below the home page."""
    level = sections(date(2026, 11, 23))
    while level:
        yield from level
        level = [child for page in level for child in page.children]


def pictures_in(value: Any) -> Iterator[str]:
    """The keys of all pictures in a value, however deep."""
    if isinstance(value, Picture):
        yield value.key
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from pictures_in(each)


@pytest.mark.parametrize("key", PICTURES)
def test_a_picture_is_small_has_its_size_and_is_drawn_the_same_again(key: str) -> None:
    first, second = (as_jpeg(PICTURES[key].draw()) for _time in range(2))

    assert first == second
    assert len(first) < LIMIT
    with Image.open(BytesIO(first)) as image:
        expected = (960, 1200) if key in PORTRAITS else (1600, 1000)
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", expected)


@pytest.mark.parametrize("key", PICTURES)
def test_what_matters_in_a_picture_lies_within_it(key: str) -> None:
    x, y, width, height = PICTURES[key].focal_point
    across, down = (960, 1200) if key in PORTRAITS else (1600, 1000)

    assert 0 <= x - width / 2 < x + width / 2 <= across
    assert 0 <= y - height / 2 < y + height / 2 <= down


@pytest.mark.parametrize("key", SCENES)
def test_a_picture_is_described_in_every_language(key: str) -> None:
    description = PICTURES[key].description

    assert description is not None
    assert sorted(["en", *description.languages]) == FIVE
    longest = max(len(getattr(description, language)) for language in FIVE)
    assert longest <= CmsImage._meta.get_field("description").max_length


def test_every_picture_is_used_and_every_picture_used_exists() -> None:
    used = set(pictures_in(home_words()))
    for page in pages():
        used |= set(pictures_in([page.values, page.rows]))

    assert used == set(PICTURES)
    assert [picture.key for picture in PICTURES.values()] == list(PICTURES)
    assert len({picture.title for picture in PICTURES.values()}) == len(PICTURES)


def test_every_person_has_a_portrait_of_their_own() -> None:
    people = {page.slug: page for page in pages() if page.model == "people.PersonPage"}

    assert {slug: page.values["portrait"] for slug, page in people.items()} == {
        key.removeprefix("portrait-"): Picture(key) for key in PORTRAITS
    }


def test_a_page_says_what_its_picture_shows_unless_it_says_it_otherwise() -> None:
    own = Words(en="A table")

    assert described({"title": own}) == {"title": own}
    assert described({"picture": Picture("centre")}) == {
        "picture": Picture("centre"),
        "picture_description": PICTURES["centre"].description,
    }
    otherwise = {"picture": Picture("centre"), "picture_description": own}
    assert described(otherwise) == otherwise


@pytest.mark.django_db
def test_pictures_are_kept_once_with_what_must_be_known_of_them() -> None:
    assert make_drawings() == len(PICTURES)
    assert make_drawings() == 0

    image = drawing("centre")
    assert (image.width, image.height) == (1600, 1000)
    assert image.description == PICTURES["centre"].description.en
    assert (image.credit, image.licence) == ("International Civil Society Centre", Licence.CC_BY)
    assert image.consent == Consent.NOT_NEEDED
    focal_point = image.get_focal_point()
    assert (*focal_point.centroid, focal_point.width, focal_point.height) == (880, 505, 900, 900)
    with image.file.open() as file:
        kept = file.read()
    assert kept == as_jpeg(PICTURES["centre"].draw())
    assert (image.file_size, image.file_hash) == (len(kept), hash_filelike(BytesIO(kept)))
    assert drawing("portrait-mara-lindqvist").description == ""
    image.delete()
    assert make_drawings() == 1


@pytest.mark.django_db
def test_removal_deletes_the_files_and_leaves_the_pictures_of_others(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    make_drawings()
    files = [image.file.name for image in CmsImage.objects.all()]
    title = PICTURES["about"].title
    own = CmsImage.objects.create(title=title, file="of-others.jpg", width=1, height=1)

    with django_capture_on_commit_callbacks(execute=True):
        remove_drawings()

    assert list(CmsImage.objects.all()) == [own]
    assert [name for name in files if default_storage.exists(name)] == []
