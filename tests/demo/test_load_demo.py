"""The demonstration site: complete, in every language, built once and never twice."""

import re
from datetime import date
from io import StringIO
from uuid import UUID

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail_localize.models import StringTranslation, Translation

from cms.core.models import CmsDocument, Region, Topic, User
from home.demo.languages.pages import pages_below_about
from meetings.demo.dates import coming_tuesday
from meetings.demo.innovators_forum_dates import coming_first_day
from meetings.models import MeetingFacts, MeetingPage, Venue
from people.models import Organisation
from reports.demo import after_the_grant, in_whose_name
from reports.models import ReportFacts, ReportPage
from tests.factories import home_page, make_standard_page

FIVE = ["ar", "de", "en", "es", "fr"]
COUNTED = (
    Page,
    Revision,
    StringTranslation,
    MeetingFacts,
    ReportFacts,
    CmsDocument,
    Venue,
    Organisation,
    Topic,
    Region,
    User,
)
# Names, and words that both languages share.
SAME_IN_FRENCH = {
    "Ana Quiroga",
    "Belgrade",
    "Berlin",
    "CIVICUS",
    "Cochabamba",
    "Europe",
    "ICSW\\local Cochabamba",
    "ICSW\\local Kisumu",
    "ICSW\\pop-up Jakarta",
    "ICSW\\pop-up Rabat",
    "Jakarta",
    "Joseph Adeyemi",
    "Adeyemi, Joseph",
    "Benhaddou, Leïla",
    "Kisumu",
    "Leïla Benhaddou",
    "Lindqvist, Mara",
    "Mara Lindqvist",
    "Publications",
    "Quiroga, Ana",
    "Rabat",
    "Tomasz Wielgosz",
    "Wielgosz, Tomasz",
}


def load(*options: str) -> str:
    said = StringIO()
    call_command("load_demo", *options, stdout=said)
    return said.getvalue()


def counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in COUNTED}


def expected_pages() -> set[str]:
    today = timezone.localdate()
    heads = "meetings/global-heads-of-division/"
    week = "meetings/international-civil-society-week/"
    forum = "meetings/innovators-forum/"
    report = "publications/room-to-act/"
    coming_forum = f"{forum}{coming_first_day(today).year}/"
    people = ("mara-lindqvist", "joseph-adeyemi", "leila-benhaddou", "ana-quiroga")
    satellites = (
        "local-kisumu",
        "local-cochabamba",
        "virtual-stories",
        "virtual-safety",
        "local-kisumu-returns",
        "virtual-corridor",
        "pop-up-rabat",
        "pop-up-jakarta",
    )
    publications = (
        "strategy-2017-2022",
        "counting-ourselves",
        "listening-well",
        "annual-report-2021",
        "what-we-stopped-doing",
        "strategy-2024-2027",
    )
    return {
        *("", "about/", "imprint/", "privacy/", "accessibility/", "meetings/", "people/"),
        heads,
        f"{heads}2016/",
        f"{heads}2019/",
        f"{heads}2019/concept-note/",
        f"{heads}2023/",
        f"{heads}{coming_tuesday(today).year}/",
        week,
        f"{week}2019/",
        f"{week}{today.year + 1}/",
        *(f"{week}2019/{slug}/" for slug in satellites),
        forum,
        f"{forum}{today.year - 1}/",
        f"{forum}{today.year}-online/",
        coming_forum,
        f"{coming_forum}concept-note/",
        f"{coming_forum}local-seven-streets/",
        f"{coming_forum}virtual-repair-hour/",
        "publications/",
        *(f"publications/{slug}/" for slug in publications),
        report,
        f"{report}the-market-that-became-a-forum/",
        f"{report}reading-the-law-together/",
        f"{report}the-radio-hour/",
        f"{report}accounts-on-the-door/",
        *(f"people/{slug}/" for slug in (*people, "tomasz-wielgosz")),
    }


def uneven() -> set[UUID]:
    """The pages whose languages are not all at the same point: `test_states.py`."""
    slugs = [page.slug for page in pages_below_about()] + [in_whose_name.SLUG, after_the_grant.SLUG]
    return set(Page.objects.filter(slug__in=slugs).values_list("translation_key", flat=True))


def test_every_page_is_published_at_the_same_slugs_in_all_languages() -> None:
    found: dict[str, list[str]] = {}
    pages = Page.objects.filter(depth__gt=1).exclude(translation_key__in=uneven())
    for page in pages.select_related("locale"):
        assert page.live
        assert not page.has_unpublished_changes
        path = page.get_url().removeprefix(f"/{page.locale.language_code}/")
        found.setdefault(path, []).append(page.locale.language_code)

    assert {path: sorted(codes) for path, codes in found.items()} == dict.fromkeys(
        expected_pages(), FIVE
    )


def test_a_second_run_changes_nothing() -> None:
    before = counts()

    assert load() == "The demonstration is there already; nothing was changed.\n"
    assert counts() == before


def test_if_empty_leaves_a_site_with_pages_alone() -> None:
    Page.objects.get(slug="privacy", locale=home_page().locale).delete()
    before = counts()

    assert load("--if-empty") == "The site has pages already; the demonstration was not loaded.\n"
    assert counts() == before


def test_reset_restores_what_was_changed_and_removes_what_was_added_below() -> None:
    before = counts()
    note = Page.objects.get(
        url_path="/home/meetings/global-heads-of-division/2019/concept-note/"
    ).specific
    note.title = "Something else"
    note.save_revision().publish()
    about = Page.objects.get(slug="about", locale=home_page().locale)
    make_standard_page(parent=about, slug="history")
    make_standard_page(slug="kept")

    load("--reset")

    after = counts()
    note = Page.objects.get(url_path=note.url_path)
    assert note.title == "Concept note"
    assert not Page.objects.filter(slug="history").exists()
    assert Page.objects.filter(slug="kept").exists()
    # The home pages keep their history, and the page of somebody else its place.
    homes = 5
    assert after == before | {
        "Page": before["Page"] + 1,
        "Revision": before["Revision"] + homes + 1,
    }
    assert Page.find_problems() == ([], [], [], [], [])


@override_settings(DEMONSTRATION_ALLOWED=False)
def test_reset_is_refused_outside_development() -> None:
    before = counts()

    with pytest.raises(CommandError) as raised:
        load("--reset")
    assert str(raised.value) == "--reset deletes pages and is for development only."
    assert counts() == before


def complete(language_code: str) -> list[Translation]:
    """The translations into a language, without those that are there to be worked on."""
    translations = Translation.objects.filter(target_locale__language_code=language_code)
    return list(translations.exclude(source__object__in=uneven()).select_related("source"))


def strings(language_code: str) -> dict[str, str]:
    """Every string that goes to a language, with its translation or an empty text."""
    found = {}
    for translation in complete(language_code):
        segments = translation.source.stringsegment_set.select_related("string")
        for segment in segments.annotate_translation(translation.target_locale):
            found[segment.string.data] = segment.translation or ""
    return found


@pytest.mark.parametrize("language_code", ["fr", "es", "de", "ar"])
def test_no_string_is_left_untranslated(language_code: str) -> None:
    assert [english for english, text in strings(language_code).items() if not text] == []
    for translation in complete(language_code):
        total, translated = translation.get_progress()
        assert translated == total


def test_french_differs_from_english_except_in_names() -> None:
    found = strings("fr").items()

    assert {english for english, text in found if english == text} == SAME_IN_FRENCH


def test_arabic_is_written_in_arabic() -> None:
    without = [text for text in strings("ar").values() if not re.search(r"[\u0621-\u064a]", text)]

    assert without == []


def test_translations_share_facts_and_keep_their_words() -> None:
    english = MeetingPage.objects.get(slug="2019", title="Global Heads of Division 2019")
    french = english.get_translations().get(locale__language_code="fr").specific

    assert french.facts_id == english.facts_id
    assert (french.facts.start_date, french.facts.end_date) == (
        date(2019, 9, 10),
        date(2019, 9, 12),
    )
    assert [group.uuid for group in french.groups.all()] == [
        group.uuid for group in english.groups.all()
    ]
    assert [group.name for group in french.groups.all()] == [
        "Directions des politiques et du plaidoyer",
        "Directions des programmes",
        "Directions des ressources humaines",
        "Directions de la communication",
    ]


def test_rows_are_as_the_admin_would_accept_them() -> None:
    for meeting in MeetingPage.objects.all():
        meeting.full_clean()
        for name in meeting.shared_rows:
            for row in getattr(meeting, name).all():
                row.full_clean()


def test_publications_are_as_the_admin_would_accept_them() -> None:
    for report in ReportPage.objects.all():
        report.full_clean()
        for name in report.shared_rows:
            for row in getattr(report, name).all():
                row.full_clean()
