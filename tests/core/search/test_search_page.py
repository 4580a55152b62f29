"""The search page: what is found in which language, how it is shown, and who may see it."""

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from home.models import HomePage
from tests.core.search.asking import answer, found
from tests.factories import (
    home_page,
    make_concept_note,
    make_meeting,
    make_meeting_index,
    make_person,
    make_series,
    make_standard_page,
    make_venue,
)

pytestmark = pytest.mark.django_db

CANARY = "Bartholomew"


def make_text(language: str, text: str, **values: str):
    """A standard page of one language with a text in it."""
    return make_standard_page(parent=home_page(language), introduction=text, **values)


@pytest.mark.parametrize(
    ("language", "text", "questions"),
    [
        (
            "en",
            "Case studies of resilience",
            ["study", "STUDIES", "resilience study", "résilience"],
        ),
        ("fr", "Des réponses, un cheval blanc", ["reponse", "chevaux", "RÉPONSES", "l’cheval"]),
        ("es", "Las organizaciones aquí", ["organización", "aqui", "organizaciones"]),
        ("de", "Die Häuser in der Großen Straße", ["haus", "Strasse", "grosse STRASSE", "Hauser"]),
        ("ar", "الْمُجْتَمَعَات المدنية إجتماع", ["مجتمع", "المجتمعات", "اجتماع", "مدنيه", "والمجتمع"]),
    ],
)
def test_forms_of_words_are_found_in_each_language(language, text, questions) -> None:
    page = make_text(language, text)

    assert {question: found(question, language) for question in questions} == {
        question: [page.url] for question in questions
    }


def test_words_beside_a_stroke_a_hyphen_or_a_footnote_are_words() -> None:
    page = make_text("en", "health/education on 10-12 May, see example.org or state-led work")

    for question in ("education", "health", "12", "12 may", "led", '"state-led work"', "example"):
        assert found(question) == [page.url]


def test_only_the_readers_language_is_searched() -> None:
    english = make_text("en", "Adlershof")
    french = make_text("fr", "Adlershof")

    assert (found("adlershof"), found("adlershof", "fr")) == ([english.url], [french.url])


def test_all_words_are_wanted_and_phrases_as_they_stand() -> None:
    both = make_text("en", "Civil society meets open space", slug="both")
    make_text("en", "Civil service", slug="one")

    assert found("space civil") == [both.url]
    assert found('"civil society"') == [both.url]
    assert found('"society civil"') == []


def test_a_word_of_the_title_counts_most() -> None:
    body = make_text("en", "Adlershof " * 5, title="A house", slug="house")
    title = make_text("en", "A text of some length about a house", title="Adlershof", slug="title")

    assert found("adlershof") == [title.url, body.url]


def test_a_result_says_what_it_is_where_and_why() -> None:
    series = make_series()
    meeting = make_meeting(parent=series, introduction="A talk about trees.", venue=make_venue())
    person = make_person(biography="<p>Knows <b>trees</b>.</p>")
    note = make_concept_note(parent=meeting, body=[], subtitle="Trees & woods")

    results = {result.url: result for result in answer("tree").context["found"]}

    shown = results[meeting.url]
    assert (shown.kind, shown.place, shown.snippet) == (
        "Meeting",
        [home_page().title, "Meetings", "Leaders' Circle"],
        "A talk about <mark>trees</mark>. · Harbour House · Hamburg · Germany",
    )
    assert shown.facts.start_date == meeting.start_date
    assert (results[person.url].kind, results[person.url].snippet) == (
        "Person",
        "Knows <mark>trees</mark>.",
    )
    assert results[note.url].snippet == "<mark>Trees</mark> &amp; woods · Since 2016. · Åsa Ek"


def test_the_date_of_a_meeting_is_shown() -> None:
    make_meeting(introduction="Trees")

    html = answer("trees").content.decode()

    assert html.count('<time datetime="2019-09-12">12 September 2019</time>') == 1


def test_markup_in_content_and_question_is_text() -> None:
    make_text("en", "<script>alert('one')</script> trees", title="<script>trees</script>")

    response = answer('<script>"trees</script>')
    html = response.content.decode()

    assert html.count("<script") == 0
    assert "&lt;<mark>script</mark>&gt;<mark>trees</mark>&lt;/<mark>script</mark>&gt;" in html


class TestNothingUnpublished:
    """A name that stands only in what is not public is not found."""

    def test_a_public_page_is_found_by_this_test(self) -> None:
        page = make_text("en", CANARY)

        assert found(CANARY) == [page.url]

    def test_drafts(self) -> None:
        make_standard_page(title=CANARY, introduction=CANARY, publish=False)
        changed = make_meeting()
        changed.introduction = CANARY
        changed.save_revision()

        assert found(CANARY) == []

    def test_unpublished_pages(self) -> None:
        make_text("en", CANARY).unpublish()

        assert found(CANARY) == []

    def test_expired_pages(self) -> None:
        page = make_text("en", CANARY)
        page.expire_at = timezone.now()
        page.save_revision().publish()
        call_command("publish_scheduled")

        page.refresh_from_db()
        assert (page.expired, found(CANARY)) == (True, [])

    @pytest.mark.parametrize("kind", ["login", "groups", "password"])
    def test_restricted_pages_and_what_is_below_them(self, kind) -> None:
        above = make_text("en", CANARY)
        below = make_standard_page(parent=above, title=CANARY, slug="below")
        restriction = PageViewRestriction.objects.create(page=above, restriction_type=kind)
        restriction.groups.add(Group.objects.first())

        assert found(CANARY) == []

        restriction.delete()
        assert sorted(found(CANARY)) == [above.url, below.url]

    def test_mirrors_of_another_language(self) -> None:
        page = make_meeting_index(title=CANARY)
        mirror = page.copy_for_translation(Locale.objects.get(language_code="de"), alias=True)

        assert mirror.live
        assert (found(CANARY), found(CANARY, "de")) == ([page.url], [])

    def test_the_titles_of_drafts_above(self) -> None:
        series = make_series(title=CANARY, slug="draft-series", publish=False)
        make_meeting(parent=series, introduction="Trees")

        assert CANARY not in answer("trees").content.decode()


def test_a_language_without_a_home_page_has_no_search(client) -> None:
    HomePage.objects.get(locale__language_code="es").unpublish()

    assert client.get("/es/search/?q=word").status_code == 404
    assert [a.language_code for a in answer("word").context["languages"]] == [
        "en",
        "fr",
        "de",
        "ar",
    ]


def test_the_other_languages_are_asked_the_same() -> None:
    languages = answer("l’été").context["languages"]

    assert [(a.language_code, a.url, a.is_current) for a in languages][:2] == [
        ("en", "/en/search/?q=l%E2%80%99%C3%A9t%C3%A9", True),
        ("fr", "/fr/search/?q=l%E2%80%99%C3%A9t%C3%A9", False),
    ]


def test_what_is_found_in_other_languages_only_is_offered_there() -> None:
    make_text("de", "Adlershof")
    make_text("fr", "Adlershof", slug="one")
    make_text("fr", "Adlershof", slug="two")
    make_text("es", "Adlershof").unpublish()

    elsewhere = answer("adlershof").context["found_elsewhere"]

    assert [(alternate.url, count) for alternate, count in elsewhere] == [
        ("/fr/search/?q=adlershof", 2),
        ("/de/search/?q=adlershof", 1),
    ]
    assert answer("adlershof", "de").context["found_elsewhere"] == []


def test_results_come_in_pages_of_twenty_that_keep_the_question() -> None:
    for number in range(41):
        make_text("en", "Trees", title=f"Page {number}", slug=f"page-{number}")

    pages = [found("trees", page=str(number)) for number in (1, 2, 3)]
    middle = answer("trees", page="2")

    assert [len(page) for page in pages] == [20, 20, 1]
    assert len({url for page in pages for url in page}) == 41
    assert (middle.context["previous_url"], middle.context["next_url"]) == (
        "/en/search/?q=trees",
        "/en/search/?q=trees&page=3",
    )
    assert '<ol class="results" start="21">' in middle.content.decode()
    assert "41 pages found for" in middle.content.decode()


@pytest.mark.parametrize("page", ["999999", "abc", "-1", "0", "", "9" * 5000, "1.5", "\x00"])
def test_a_page_that_is_none(page) -> None:
    only = make_text("en", "Trees")

    assert found("trees", page=page) == [only.url]
    assert "1 page found for" in answer("trees", page=page).content.decode()


def test_without_a_question_nothing_is_said_to_be_missing(client) -> None:
    response = client.get("/ar/search/")

    assert (response.context["found"], response.context["found_elsewhere"]) == ([], [])
    assert '<html lang="ar" dir="rtl">' in response.content.decode()
    assert "search__count" not in response.content.decode()


def test_the_page_is_the_same_for_everybody_and_in_no_robots_index() -> None:
    response = answer("word")
    html = response.content.decode()

    assert (response.cookies, response.headers.get("Vary", "")) == ({}, "")
    assert html.count('<meta name="robots" content="noindex">') == 1
    assert 'rel="canonical"' not in html


def test_every_page_and_the_404_lead_to_the_search(client) -> None:
    codes = [code for code, _name in settings.LANGUAGES]
    forms = {
        code: client.get(f"/{code}/{end}").content.decode().count(f'action="/{code}/search/"')
        for code in codes
        for end in ("",)
    }

    assert forms == dict.fromkeys(codes, 1)
    assert client.get("/fr/rien/").content.decode().count('action="/fr/search/"') == 2
    assert client.get("/fr/search/").content.decode().count('action="/fr/search/"') == 1


def test_a_long_question_is_searched_for_by_its_first_words() -> None:
    make_text("en", "Trees")

    response = answer("trees " * 2000)

    assert len(response.context["found"]) == 1
    assert response.content.decode().count('class="notice"') == 1
