"""Translations without a place can be saved and deleted, and titles still follow those with one."""

import pytest
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from cms.localisation.memory import receivers
from tests.factories import make_standard_page
from tests.localisation.memory.scene import remember
from tests.translation_cycle import submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def connected() -> None:
    receivers.connect()


def test_a_translation_without_a_place_can_be_saved_and_deleted() -> None:
    row = remember("Welcome", "Bienvenue")

    row.data = "Soyez les bienvenus"
    row.save()
    assert StringTranslation.objects.get().data == "Soyez les bienvenus"

    row.delete()
    assert StringTranslation.objects.count() == 0


def test_the_title_of_a_draft_follows_its_translation() -> None:
    translation = submit(make_standard_page(title="Week"))
    target = translation.get_target_instance()

    translate_all(translation)
    assert Page.objects.get(pk=target.pk).draft_title == "FR Week"

    StringTranslation.objects.get(context__path="title", data="FR Week").delete()
    assert Page.objects.get(pk=target.pk).draft_title == target.title
