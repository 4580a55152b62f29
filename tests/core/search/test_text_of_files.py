"""The search finds what stands only in the files of public pages, and says where."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from cms.core.models import CmsDocument, DocumentText
from cms.core.search.in_files import MOST_HITS
from cms.core.search.indexing import entries_of
from meetings.models import MeetingMaterial
from reports.models import ReportFile, ReportPage
from tests.core.files import made_files
from tests.core.search.asking import answer, found
from tests.core.search.files import make_pdf, make_report_with, replace
from tests.core.search.test_hostile_questions import HOSTILE
from tests.factories import make_document, make_meeting, make_report, make_standard_page
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

LIBRARY = "/en/publications/"


def hits(question: str, language: str = "en") -> list[tuple[str, int]]:
    """Where in files the words are, of all results in order: address and page."""
    results = answer(question, language).context["found"]
    return [(hit.url, hit.number) for result in results for hit in result.files]


def in_library(client: Any, question: str, address: str = LIBRARY) -> list[str]:
    response = client.get(address, {"q": question})
    assert response.status_code == 200
    return [report.url for report in response.context["page_obj"].object_list]


def test_a_word_that_stands_only_in_a_file_finds_its_report_everywhere(client) -> None:
    report = make_report_with(make_pdf("A cover", "We met at the lighthouse"))

    assert found("lighthouse") == [report.url]
    assert hits("lighthouse") == [(f"{report.url}files/paper.pdf#page=2", 2)]
    assert in_library(client, "lighthouse") == [report.url]
    assert "Civic Spaces" in client.get(f"{LIBRARY}feed.atom?q=lighthouse").content.decode()
    listed = client.get("/api/reports/", {"q": "lighthouse"}).json()["items"]
    assert [item["title"] for item in listed] == [report.title]
    assert client.get(hits("lighthouse")[0][0].partition("#")[0]).status_code == 200


def test_a_real_file_is_found_once_it_was_read(django_capture_on_commit_callbacks) -> None:
    content = made_files.pdf("A cover", "Water is every-\nbody's business")
    with django_capture_on_commit_callbacks(execute=True):
        document = make_document("paper.pdf", content=content)
        report = make_report_with(document)

    assert hits("everybody water") == [(f"{report.url}files/paper.pdf#page=2", 2)]


@pytest.mark.parametrize("address", ["/en/search/", LIBRARY])
def test_a_hit_says_which_file_and_page_and_shows_the_words_in_the_files_language(
    client, address
) -> None:
    german = make_pdf("Deckblatt", "Die alten Häuser am Hafen", language="de")
    report = make_report(rows={"files": [ReportFile(document=german, title="Annex <B>")]})

    html = client.get(address, {"q": "haus"}).content.decode()

    link = f'<a href="{report.url}files/paper.pdf#page=2" hreflang="de">'
    assert f"{link}<bdi>Annex &lt;B&gt;</bdi> (German), p. 2</a>" in html
    snippet = '<p class="result__snippet" lang="de" dir="ltr">'
    assert f"{snippet}Die alten <mark>Häuser</mark> am Hafen</p>" in html


def test_a_file_in_the_readers_language_does_not_say_so_and_an_unknown_one_neither() -> None:
    make_report_with(make_pdf("Trees"), make_pdf("Trees", language="", name="b.pdf"))

    html = answer("trees").content.decode()

    assert html.count("<bdi>The whole report</bdi>, p. 1</a>") == 2
    assert '<p class="result__snippet" dir="auto"><mark>Trees</mark></p>' in html


@pytest.mark.parametrize(
    ("language", "text", "questions"),
    [
        ("en", "Case studies of resilience", ["study", "STUDIES", "résilience"]),
        ("fr", "Des réponses, un cheval blanc", ["reponse", "chevaux"]),
        ("es", "Las organizaciones aquí", ["organización", "aqui"]),
        ("de", "Die Häuser in der Großen Straße", ["haus", "Strasse"]),
        ("ar", "الْمُجْتَمَعَات المدنية إجتماع", ["مجتمع", "المجتمعات", "اجتماع"]),
        ("", "Réponses", ["reponses"]),
    ],
)
def test_each_file_is_asked_in_its_own_language(language, text, questions) -> None:
    report = make_report_with(make_pdf(text, language=language))

    assert {question: found(question) for question in questions} == {
        question: [report.url] for question in questions
    }


def test_an_arabic_snippet_runs_from_right_to_left() -> None:
    make_report_with(make_pdf("مجتمع مدني", language="ar"))

    html = answer("مدني").content.decode()

    assert '<p class="result__snippet" lang="ar" dir="rtl">' in html
    assert "<mark>مدني</mark>" in html


def test_pages_with_the_words_themselves_come_before_pages_with_the_files() -> None:
    in_file = make_report_with(make_pdf("Trees " * 30), slug="file")
    own = make_standard_page(introduction="A long text that says once: trees", slug="own")
    both = make_report_with(
        make_pdf("More trees", name="b.pdf"), slug="both", title="Trees", introduction="Trees"
    )

    assert found("trees") == [both.url, own.url, in_file.url]
    assert sorted(url.partition("files/")[0] for url, _number in hits("trees")) == sorted(
        [both.url, in_file.url]
    )


def test_the_best_pages_of_a_file_are_shown_in_order_and_no_more_than_three() -> None:
    texts = ["One tree stands among many other things here"] * 4
    make_report_with(make_pdf(*texts, "trees trees", "nothing"))

    numbers = [number for _url, number in hits("trees")]

    assert (numbers[0], len(numbers)) == (5, 3)


def test_hits_in_the_readers_language_come_first() -> None:
    report = make_report_with(
        make_pdf("Internet internet", language="de", name="de.pdf"),
        make_pdf("The internet and much else besides", language="en", name="en.pdf"),
    )

    assert [url for url, _number in hits("internet")] == [
        f"{report.url}files/en.pdf#page=1",
        f"{report.url}files/de.pdf#page=1",
    ]


def test_all_words_and_phrases_stand_on_one_page() -> None:
    report = make_report_with(make_pdf("Civil society meets", "Open space"))

    assert found('"civil society" meeting') == [report.url]
    assert found("civil space") == []


def test_results_go_on_over_pages() -> None:
    for number in range(21):
        make_standard_page(introduction="Trees", title=f"P {number}", slug=f"p-{number}")
    for number in range(21):
        make_report_with(make_pdf("Trees", name=f"{number}.pdf"), slug=f"r-{number}")

    pages = [found("trees", page=str(number)) for number in (1, 2, 3)]

    assert [len(page) for page in pages] == [20, 20, 2]
    assert len({url for page in pages for url in page}) == 42
    assert ["/publications/" in url for url in pages[1]] == [False] + [True] * 19


def test_a_report_in_another_language_is_found_by_the_same_file_there() -> None:
    report = make_report_with(make_pdf("A lighthouse"))
    translation = submit(report)
    assert found("lighthouse", "fr") == []

    translate_all(translation)
    french = publish(translation)

    assert hits("lighthouse", "fr") == [(f"{french.url}files/paper.pdf#page=1", 1)]


def test_what_is_only_in_files_of_other_languages_is_offered_there() -> None:
    report = make_report_with(make_pdf("A lighthouse"))

    elsewhere = answer("lighthouse", "de").context["found_elsewhere"]

    assert [(alternate.url, count) for alternate, count in elsewhere] == [
        ("/en/search/?q=lighthouse", 1)
    ]
    report.unpublish()
    assert answer("lighthouse", "de").context["found_elsewhere"] == []


def test_materials_of_meetings_are_found_too() -> None:
    material = MeetingMaterial(document=make_pdf("A lighthouse"), title="Agenda")
    meeting = make_meeting(rows={"materials": [material]})

    assert hits("lighthouse") == [(f"{meeting.url}files/paper.pdf#page=1", 1)]


class TestTheIndexFollows:
    def test_a_file_that_is_replaced(self) -> None:
        document = make_pdf("A lighthouse", "More")
        report = make_report_with(document)

        replace(document, "A windmill")

        assert (found("lighthouse"), found("more")) == ([], [])
        assert hits("windmill") == [(f"{report.url}files/paper.pdf#page=1", 1)]
        assert entries_of(DocumentText).count() == 1

    def test_a_file_that_is_replaced_and_not_read_yet(self) -> None:
        document = make_pdf("A lighthouse")
        make_report_with(document)

        document.file = ContentFile(b"%PDF-1.7 new", name="new.pdf")
        document.save()

        assert found("lighthouse") == []

    def test_a_language_that_is_put_right(self) -> None:
        document = make_pdf("Die Häuser am Hafen", language="en")
        report = make_report_with(document)

        document.language = "de"
        document.save()

        assert found("haus") == [report.url]

    def test_a_file_that_is_deleted(self) -> None:
        document = make_pdf("A lighthouse")
        make_report_with(document)

        document.delete()

        assert (found("lighthouse"), entries_of(DocumentText).count()) == ([], 0)

    def test_an_index_made_anew_and_files_read_again(self) -> None:
        document = make_pdf("A lighthouse")
        report = make_report_with(document)
        replace(document, "A windmill")
        entries_of(DocumentText).delete()
        assert found("windmill") == []

        call_command("update_index", verbosity=0)

        assert (found("windmill"), found("lighthouse")) == ([report.url], [])


def unpublish(report: ReportPage) -> None:
    report.unpublish()


def unpublish_above(report: ReportPage) -> None:
    report.get_parent().specific.unpublish()


def restrict(report: ReportPage) -> None:
    PageViewRestriction.objects.create(page=report, restriction_type="login")


def restrict_above(report: ReportPage) -> None:
    PageViewRestriction.objects.create(page=report.get_parent(), restriction_type="password")


def expire(report: ReportPage) -> None:
    """Its time is up; whoever takes pages down has not come by yet."""
    ReportPage.objects.filter(pk=report.pk).update(expire_at=timezone.now() - timedelta(minutes=1))


def schedule(report: ReportPage) -> None:
    report.unpublish()
    report.go_live_at = timezone.now() + timedelta(days=1)
    report.save_revision(approved_go_live_at=report.go_live_at)


def withdraw(report: ReportPage) -> None:
    report.withdrawn_on = date(2021, 1, 1)
    republish(report)


def take_out(report: ReportPage) -> None:
    report.files = []
    republish(report)


def delete(report: ReportPage) -> None:
    report.delete()


HIDING: list[Callable[[ReportPage], None]] = [
    unpublish,
    unpublish_above,
    restrict,
    restrict_above,
    expire,
    schedule,
    withdraw,
    take_out,
    delete,
]


class TestNothingUnpublished:
    @pytest.mark.parametrize("hide", HIDING)
    def test_what_is_no_longer_public_is_not_found_at_once(self, client, hide) -> None:
        report = make_report_with(make_pdf("A lighthouse"))
        assert found("lighthouse") == [report.url]

        hide(report)

        assert found("lighthouse") == []
        library = client.get(LIBRARY, {"q": "lighthouse"})
        assert library.status_code == 404 or not library.context["page_obj"].object_list
        assert client.get("/api/reports/", {"q": "lighthouse"}).json()["items"] == []
        assert "lighthouse</mark>" not in answer("lighthouse").content.decode()

    def test_a_page_that_expires_is_found_by_its_own_words_without_its_file(self) -> None:
        report = make_report_with(make_pdf("A lighthouse"), introduction="A lighthouse")
        expire(report)

        assert (found("lighthouse"), hits("lighthouse")) == ([report.url], [])

    def test_drafts_new_files_of_drafts_and_files_of_no_page(self) -> None:
        make_pdf("A lighthouse", name="library.pdf")
        make_report_with(make_pdf("A lighthouse", name="a.pdf"), slug="draft", publish=False)
        report = make_report()
        report.files = [ReportFile(document=make_pdf("A lighthouse", name="b.pdf"))]
        report.save_revision()

        assert found("lighthouse") == []
        assert found("lighthouse", "de") == []

    def test_old_versions(self) -> None:
        document = make_pdf("A lighthouse")
        report = make_report_with(document)
        replace(document, "A windmill")
        document.versions.filter(number=1).update(is_withdrawn=True)
        call_command("update_index", verbosity=0)

        assert (found("lighthouse"), found("windmill")) == ([], [report.url])

    def test_mirrors_of_another_language(self) -> None:
        report = make_report_with(make_pdf("A lighthouse"))
        german = Locale.objects.get(language_code="de")
        report.get_parent().copy_for_translation(german, alias=True)
        mirror = report.copy_for_translation(german, alias=True)

        assert mirror.live
        assert found("lighthouse", "de") == []


def test_markup_in_a_file_is_text() -> None:
    make_report_with(make_pdf("<script>alert('one')</script> <b>trees</b> \u202e & more"))

    html = answer("trees alert").content.decode()

    assert html.count("<script") == 0
    assert "&lt;script&gt;<mark>alert</mark>(&#x27;one&#x27;)&lt;/script&gt;" in html


def test_whatever_is_asked_files_are_searched() -> None:
    report = make_report_with(make_pdf("Trees", "Bäume"), make_pdf("أشجار", language="ar"))

    assert {question: found(question) for question in HOSTILE} == {key: [] for key in HOSTILE}
    assert [found(f"{sign} trees {sign}") for sign in "\"'*()\\\x00%:-!&|^"] == [[report.url]] * 14


def test_a_page_longer_than_the_database_takes_is_searched() -> None:
    words = " ".join(f"word{number}" for number in range(60_000))
    report = make_report_with(make_pdf(f"lighthouse {words}"))

    assert found("lighthouse word9") == [report.url]


def test_documents_are_found_by_their_titles_in_the_admin_as_before() -> None:
    document = make_pdf("A lighthouse")

    assert list(CmsDocument.objects.all().search("paper")) == [document]
    assert list(CmsDocument.objects.all().search("lighthouse")) == []


def test_files_that_no_page_shows_take_the_place_of_none() -> None:
    """Of the pages of files that have a word, the best are looked at."""
    make_pdf(*["lighthouse"] * (MOST_HITS + 1), name="waiting.pdf")
    report = make_report_with(make_pdf("At last there stands one lighthouse.", name="public.pdf"))

    assert found("lighthouse") == [report.url]
