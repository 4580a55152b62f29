"""A card is as public as its page, follows its words, and goes with it."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from cms.core.models import CmsImage, User
from cms.core.models.document import document_storage
from cms.core.share_cards import keeping
from cms.core.share_cards.card import Card
from cms.core.share_cards.keeping import card_of, forget_cards
from meetings.models import MeetingPage
from tests.factories import (
    full_meeting,
    home_page,
    make_concept_note,
    make_meeting,
    make_person,
    make_series,
    make_standard_page,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def address(page) -> str:
    return f"{page.url}share-card.png"


def kept(page) -> list[str]:
    try:
        return document_storage().listdir(f"share-cards/{page.pk}")[1]
    except FileNotFoundError:
        return []


def test_a_card_is_served_and_kept_by_caches(client) -> None:
    meeting = make_meeting()

    response = client.get(address(meeting))

    with Image.open(BytesIO(response.content)) as image:
        assert image.size == (1200, 630)
    assert {name: response[name] for name in ("Content-Type", "ETag", "Cache-Control")} == {
        "Content-Type": "image/png",
        "ETag": f'"{card_of(meeting).key}"',
        "Cache-Control": "public, max-age=3600",
    }
    assert response.cookies == {}


def test_a_card_that_was_kept_in_part_is_drawn_again(client) -> None:
    meeting = make_meeting()
    whole = client.get(address(meeting)).content
    storage, (name,) = document_storage(), kept(meeting)
    storage.delete(f"share-cards/{meeting.pk}/{name}")
    storage.save(f"share-cards/{meeting.pk}/{name}", ContentFile(whole[:100]))

    assert client.get(address(meeting)).content == whole
    assert client.get(address(meeting)).content == whole
    assert kept(meeting) == [name]


def test_a_card_whose_picture_is_damaged_is_drawn_without_it(client) -> None:
    picture = CmsImage.objects.create(
        title="Hall", file=get_test_image_file(), consent="not-needed"
    )
    page = make_standard_page(picture=picture, picture_description="A hall.")
    forget_cards(page)
    picture.renditions.all().delete()
    with picture.file.open() as file:
        content = file.read()
    name = picture.file.name
    picture.file.storage.delete(name)
    picture.file.storage.save(name, ContentFile(content[: len(content) // 2]))

    assert client.get(address(page)).status_code == 200


def test_a_known_card_is_not_sent_again(client) -> None:
    url = address(make_meeting())
    etag = client.get(url)["ETag"]

    response = client.get(url, headers={"If-None-Match": etag})

    assert (response.status_code, response.content, response["ETag"]) == (304, b"", etag)


def test_a_card_is_drawn_once(client, monkeypatch) -> None:
    meeting = make_meeting()
    first = client.get(address(meeting)).content
    monkeypatch.setattr(keeping, "draw", None)

    assert client.get(address(meeting)).content == first
    assert kept(meeting) == [f"{card_of(meeting).key}.png"]


def test_a_card_follows_the_words_and_the_one_before_is_thrown_away(client) -> None:
    meeting = make_meeting()
    client.get(address(meeting))
    meeting.title = "Leaders' Circle, twenty years on"
    meeting = republish(meeting)

    response = client.get(address(meeting))

    assert kept(meeting) == [f"{card_of(meeting).key}.png"]
    assert response["ETag"] == f'"{card_of(meeting).key}"'


def test_a_card_is_made_when_its_page_is_published(django_capture_on_commit_callbacks) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        meeting = make_meeting()

    assert kept(meeting) == [f"{card_of(meeting).key}.png"]


def test_cards_go_with_their_page(client) -> None:
    meeting = make_meeting()
    client.get(address(meeting))
    pk = meeting.pk

    meeting.delete()

    meeting.pk = pk
    assert kept(meeting) == []


@pytest.mark.parametrize(
    "withdraw",
    [
        lambda page: page.unpublish(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
        lambda page: PageViewRestriction.objects.create(
            page=page.get_parent(), restriction_type="login"
        ),
    ],
)
def test_a_page_that_is_not_public_has_no_card_for_anybody(client, withdraw) -> None:
    meeting = make_meeting()
    png = client.get(address(meeting)).content
    withdraw(meeting)

    assert png not in client.get(address(meeting)).content
    client.force_login(User.objects.create_superuser("admin"))
    assert client.get(address(meeting)).status_code == 404


def test_a_draft_has_no_card_and_a_live_page_shows_nothing_of_its_draft(client) -> None:
    assert client.get(address(make_meeting(publish=False, slug="draft"))).status_code == 404

    meeting = make_meeting()
    before = client.get(address(meeting))["ETag"]
    meeting.title = "Not announced yet"
    meeting.save_revision()

    assert client.get(address(meeting))["ETag"] == before


def test_every_page_has_a_card_with_its_own_words(client) -> None:
    meeting = full_meeting()
    centre = "International Civil Society Centre"
    pages = {
        home_page(): ("", ""),
        make_standard_page(): ("", ""),
        make_person(title="Ada", slug="ada", position="Director"): ("", "Director"),
        make_series(slug="week", first_convened=2016): (
            "Meeting series",
            "First convened in 2016",
        ),
        meeting: ("Meeting", "10–12 September 2019 · Hamburg, Germany"),
        make_concept_note(parent=meeting): ("Concept note", ""),
    }

    assert {page.share_card_title for page in pages} == {
        page.title for page in pages if page.title != "Concept note"
    }
    for page, (kind, detail) in pages.items():
        assert card_of(page) == Card(
            centre, page.share_card_title, "en", kind, detail or getattr(page, "introduction", "")
        )
        assert client.get(address(page))["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (
            {"date_precision": "unannounced", "start_date": None, "end_date": None},
            ("Meeting", "Date to be announced"),
        ),
        ({"date_precision": "month"}, ("Meeting", "September 2019")),
        ({"attendance": "online"}, ("Meeting", "10–12 September 2019 · Online")),
        ({"status": "cancelled"}, ("Meeting · Cancelled", "10–12 September 2019")),
        ({"format": "pop-up"}, ("Pop-up event", "10–12 September 2019")),
    ],
)
def test_the_words_of_a_meeting(facts, words) -> None:
    assert make_meeting(**facts).share_card_words() == words


def test_a_translation_has_a_card_in_its_language(client) -> None:
    translation = submit(make_meeting(status="postponed"))
    translate_all(translation)
    target = MeetingPage.objects.get(pk=publish(translation).pk)

    card = card_of(target)

    assert (card.institution, card.title, card.detail, card.language_code) == (
        "Centre international de la société civile",
        "FR Leaders' Circle 2019",
        "10–12 septembre 2019",
        "fr",
    )
    assert client.get(address(target))["ETag"] == f'"{card.key}"'


def test_the_picture_of_a_page_is_on_its_card(client) -> None:
    image = CmsImage.objects.create(
        title="Hall", file=get_test_image_file(colour="red", size=(900, 900)), consent="not-needed"
    )
    meeting = make_meeting(picture=image)

    with Image.open(BytesIO(client.get(address(meeting)).content)) as card:
        red, green, blue = card.convert("RGB").getpixel((1100, 300))
    assert (red > 240, green < 15, blue < 15) == (True, True, True)

    before = card_of(meeting).key
    image.focal_point_x, image.focal_point_y = 10, 10
    image.focal_point_width = image.focal_point_height = 20
    image.save()
    assert card_of(MeetingPage.objects.get(pk=meeting.pk)).key != before


def test_a_lost_file_leaves_a_card_of_words(client) -> None:
    image = CmsImage.objects.create(title="Hall", file=get_test_image_file(), consent="not-needed")
    meeting = make_meeting(picture=image)
    image.file.storage.delete(image.file.name)

    assert client.get(address(meeting)).status_code == 200
