"""What is not words is the same in every language as soon as its source is published."""

from datetime import date
from typing import Any

import pytest
from wagtail.models import Locale, ReferenceIndex

from cms.core.models import Topic
from cms.localisation.preparation import prepare
from meetings.models import Venue
from tests.editing.pictures import make_picture
from tests.factories import make_standard_page, make_topic, make_venue
from tests.factories.tree import republish
from tests.localisation.test_publication import publish, translate

pytestmark = pytest.mark.django_db

DAY = date(2027, 3, 1)


def in_french(instance: Any) -> Any:
    """The public French version of a source."""
    translation = prepare(instance, Locale.objects.get(language_code="fr"))
    translate(translation)
    return publish(translation)


def afresh(instance: Any) -> Any:
    return type(instance).objects.get(pk=instance.pk)


def test_a_picture_leaves_every_language_at_once() -> None:
    withdrawn, other = make_picture(title="Withdrawn"), make_picture(title="Other")
    page = make_standard_page(title="Hall", picture=withdrawn)
    french = in_french(page)
    assert french.picture == withdrawn

    # French lags behind for want of a word; nothing is committed yet, nobody has followed.
    page.title, page.picture = "Great hall", other
    republish(page)

    assert (afresh(french).picture, afresh(french).title) == (other, "FR Hall")
    used = ReferenceIndex.get_references_to(withdrawn).values_list("object_id", flat=True)
    assert str(french.pk) not in used


def test_days_and_menus_follow_and_the_address_does_not() -> None:
    page = make_standard_page(title="Hall", slug="hall")
    french = in_french(page)
    french.slug = "salle"
    french.save(clean=False)

    page.last_reviewed, page.show_in_menus = DAY, True
    republish(page)

    french = afresh(french)
    assert (french.last_reviewed, french.show_in_menus, french.slug) == (DAY, True, "salle")


def test_an_old_revision_of_a_translation_brings_nothing_back() -> None:
    page = make_standard_page(title="Hall", picture=make_picture(title="Withdrawn"))
    french = in_french(page)
    old = french.get_latest_revision()
    page.picture = None
    republish(page)

    old.publish()

    assert afresh(french).picture is None


def test_a_draft_of_the_source_reaches_nobody() -> None:
    page = make_standard_page(title="Hall")
    french = in_french(page)

    page.last_reviewed = DAY
    page.save_revision()

    assert afresh(french).last_reviewed is None


def test_versions_written_side_by_side_do_not_follow_each_other() -> None:
    page = make_standard_page(title="Hall")
    french = in_french(page)
    spanish = page.copy_for_translation(Locale.objects.get(language_code="es"), copy_parents=True)

    page.last_reviewed = DAY
    republish(page)

    assert (afresh(french).last_reviewed, afresh(spanish).last_reviewed) == (DAY, None)


def test_a_venue_has_one_address() -> None:
    venue = make_venue(street="Old street 1")
    french = in_french(venue)

    venue.street, venue.name = "New street 2", "Another name"
    venue.save_revision().publish()

    kept = Venue.objects.get(pk=french.pk)
    assert (kept.street, kept.name) == ("New street 2", french.name)


def test_a_topic_has_one_code() -> None:
    topic = make_topic(code="civic-space")
    french = in_french(topic)

    topic.code = "civil-society"
    topic.save()
    french.code = "espace-civique"
    french.save()

    assert Topic.objects.get(pk=french.pk).code == "civil-society"
