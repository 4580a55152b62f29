"""A translation has one source, and a source is no translation."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import LocaleSynchronization, Translation, TranslationSource

from cms.localisation.preparation import CannotBeTranslated, prepare
from home.models import StandardPage
from tests.admin.desk import edit
from tests.admin.people import signed_in
from tests.factories import make_standard_page, make_topic
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


@pytest.fixture
def page() -> StandardPage:
    return make_standard_page(title="What we do", slug="what-we-do")


def in_french(instance):
    translation = submit(instance)
    translate_all(translation)
    return publish(translation)


def said(client) -> str:
    messages = client.get(reverse("wagtailadmin_home")).context["messages"]
    return " ".join(str(message) for message in messages)


def second_source(page: Page) -> Translation:
    """Spanish from English, and from French too, as the database of an older site may have it."""
    submit(page, "es")
    source = TranslationSource.get_or_create_from_instance(in_french(page))[0]
    return Translation.objects.bulk_create(
        [Translation(source=source, target_locale=locale("es"))]
    )[0]


def test_a_second_source_is_refused(page) -> None:
    submit(page, "es")
    french = in_french(page)
    source, _created = TranslationSource.get_or_create_from_instance(french)

    with pytest.raises(ValidationError):
        Translation.objects.create(source=source, target_locale=locale("es"))
    with pytest.raises(ValidationError):
        Translation.objects.create(source=source, target_locale=locale("de"))
    with pytest.raises(ValidationError):
        Translation.objects.create(source=source, target_locale=locale("en"))

    assert Translation.objects.count() == 2


@pytest.mark.parametrize("make", [make_standard_page, make_topic])
def test_nothing_is_translated_from_a_translation(make) -> None:
    source = make()
    french = in_french(source)

    with pytest.raises(CannotBeTranslated):
        prepare(french, locale("de"))

    assert Translation.objects.count() == 1
    assert type(source).objects.filter(locale=locale("de")).count() == 0


def test_the_editor_opens_where_there_are_two(page) -> None:
    second_source(page)
    spanish = StandardPage.objects.get(locale=locale("es"))

    answer = signed_in("admin").get(edit(spanish), follow=True)

    assert answer.status_code == 200
    assert "This had more than one source" in answer.content.decode()
    kept = Translation.objects.get(target_locale=locale("es"))
    assert (kept.source.locale.language_code, kept.enabled) == ("en", True)


def test_the_system_check_names_what_is_wrong(page) -> None:
    call_command("check", databases=["default"], tags=["database"])
    second_source(page)
    sync = LocaleSynchronization(locale=locale("de"), sync_from=locale("en"))
    LocaleSynchronization.objects.bulk_create([sync])

    with pytest.raises(SystemCheckError) as error:
        call_command("check", databases=["default"], tags=["database"])

    found = [f"localisation.E00{number}" in str(error.value) for number in (1, 2, 3)]
    assert (found, str(error.value).count(str(page.translation_key))) == ([True] * 3, 2)
