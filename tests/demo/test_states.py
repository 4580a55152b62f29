"""Every state of a translation can be seen, and those who translate have work waiting."""

from wagtail_localize.models import Translation

from cms.core.models import User
from cms.localisation.models import GlossaryTerm, Job, State, TranslationStatus
from cms.localisation.segments.reading import segments_of
from cms.localisation.verification import errors_in
from home.demo.languages import interpreting, preparing, style
from reports.demo import after_the_grant, in_whose_name
from tests.factories import home_page


def states_of(slug: str) -> dict[str, str]:
    found = TranslationStatus.objects.filter(source_page__slug=slug)
    return dict(found.values_list("locale__language_code", "state"))


def test_every_state_is_shown() -> None:
    assert states_of(preparing.SLUG) == {
        "fr": State.OUTDATED,
        "ar": State.OUTDATED,
        "es": State.CURRENT,
        "de": State.CURRENT,
    }
    assert states_of(interpreting.SLUG) == {
        "fr": State.IN_REVIEW,
        "es": State.MACHINE,
        "ar": State.IN_TRANSLATION,
        "de": State.MISSING,
    }
    assert states_of(style.SLUG) == {
        "fr": State.IN_TRANSLATION,
        "ar": State.IN_TRANSLATION,
        "es": State.EXCLUDED,
        "de": State.EXCLUDED,
    }


def test_publications_are_in_fewer_languages_or_wait() -> None:
    assert states_of(in_whose_name.SLUG) == {
        "fr": State.CURRENT,
        "ar": State.CURRENT,
        "es": State.MISSING,
        "de": State.MISSING,
    }
    assert states_of(after_the_grant.SLUG) == dict.fromkeys(
        ("fr", "ar", "es", "de"), State.IN_TRANSLATION
    )


def test_all_else_is_current() -> None:
    slugs = (
        preparing.SLUG,
        interpreting.SLUG,
        style.SLUG,
        in_whose_name.SLUG,
        after_the_grant.SLUG,
    )
    others = TranslationStatus.objects.exclude(source_page__slug__in=slugs)

    assert set(others.values_list("state", "words_to_do")) == {(State.CURRENT, 0)}


def test_translators_have_work() -> None:
    job = Job.objects.get()

    assert job.closed_at is None
    work = {
        name: job.items.filter(assignee=User.objects.get(username=name)).count()
        for name in ("translator-fr", "translator-ar")
    }
    assert work == {"translator-fr": 3, "translator-ar": 3}


def test_the_glossary_knows_each_concept_in_five_languages() -> None:
    languages = GlossaryTerm.objects.filter(concept__terms__text="concept note", status="preferred")

    assert sorted(languages.values_list("locale__language_code", flat=True)) == [
        "ar",
        "de",
        "en",
        "es",
        "fr",
    ]


def test_readers_are_told_of_an_older_translation(client) -> None:
    french = home_page("fr").get_descendants().get(slug=preparing.SLUG)

    html = client.get(french.url).content.decode()

    assert "translation-notice" in html
    spanish = home_page("es").get_descendants().get(slug=preparing.SLUG)
    assert "translation-notice" not in client.get(spanish.url).content.decode()


def test_what_is_current_passes_the_checks_of_the_site() -> None:
    """Also those of its own glossary: or its next translation could not go out."""
    found = {}
    for status in TranslationStatus.objects.filter(state=State.CURRENT, is_live=True):
        translation = Translation.objects.get(
            source__object_id=status.object_id, target_locale=status.locale_id, enabled=True
        )
        if errors := errors_in(translation, segments_of(translation)):
            found[str(status)] = errors

    assert found == {}
