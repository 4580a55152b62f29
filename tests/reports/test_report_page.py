"""The page of a report: what it shows, and what it never does."""

from datetime import date

import pytest
from wagtail.models import Locale, PageViewRestriction

from reports.models import CaseStudyContributor, CaseStudyPage, ReportContributor, ReportPage
from reports.share_cards import case_study_words, report_words
from tests.factories import (
    full_case_study,
    full_report,
    make_case_study,
    make_meeting,
    make_organisation,
    make_person,
    make_report,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

URL = "/en/publications/civic-spaces-2019/"


def in_french(page):
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def page_of(client, url: str = URL):
    response = client.get(url)
    assert response.status_code == 200
    return response


def file_of(report) -> str:
    return report.file_url(report.files.first().document)


def test_everything_is_on_the_page(client) -> None:
    report = full_report()
    full_case_study(parent=report)
    response = page_of(client)
    html = response.content.decode()

    context = response.context
    assert [(one.name, one.role, one.url) for one in context["contributors"]] == [
        ("Noor Haddad", "author", "/en/people/noor-haddad/"),
        ("Åsa Ek", "editor", ""),
        ("Bridges for Change", "publisher", "https://bridges.example.org/"),
    ]
    assert [one.name for one in context["names"]] == ["Noor Haddad"]
    assert context["best_file"].file.url == file_of(report)
    assert [study.url for study in context["case_studies"]] == [f"{URL}a-square/"]
    assert context["launched_at"].url == "/en/meetings/leaders-circle/2019/"
    # Launched there, so that it is not said twice.
    assert context["discussed_at"] == []
    assert [term.title for term in (*context["topics"], *context["regions"])] == [
        "Civic space",
        "Africa",
    ]
    for said in (
        "978-3-16-148410-0",
        'href="https://doi.org/10.5555/civic"',
        'href="https://creativecommons.org/licenses/by/4.0/"',
        "2018–2019",
        '<time datetime="2019-04-08">8 April 2019</time>',
        "Table 2 said 14.",
        'id="footnote-1"',
        "Innovation report",
    ):
        assert said in html


def test_the_file_is_served_below_the_page(client) -> None:
    response = client.get(file_of(full_report()))

    assert (response.status_code, b"".join(response.streaming_content)) == (
        200,
        b"%PDF-1.7 report.pdf",
    )


def test_a_draft_is_nowhere(client) -> None:
    report = full_report(publish=False)
    make_case_study(parent=report)

    addresses = (URL, f"{URL}full/", file_of(report), f"{URL}a-square/")
    assert {client.get(address).status_code for address in addresses} == {404}


def test_only_public_case_studies_and_people_are_named(client) -> None:
    report = full_report()
    make_case_study(parent=report, slug="shown", title="Shown")
    make_case_study(parent=report, slug="draft", title="Draft", publish=False)
    hidden = make_case_study(parent=report, slug="hidden", title="Hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    report.contributors.first().person.unpublish()
    report.facts.launched_at.unpublish()

    context = page_of(client).context
    assert [study.title for study in context["case_studies"]] == ["Shown"]
    assert [one.name for one in context["contributors"]] == ["Åsa Ek", "Bridges for Change"]
    assert (context["launched_at"], context["discussed_at"]) == (None, [])
    assert [part.page.title for part in page_of(client, f"{URL}full/").context["full_text"].parts]
    assert "Hidden" not in client.get(f"{URL}full/").content.decode()


def test_links_are_in_the_readers_language(client) -> None:
    report = full_report()
    in_french(report.launched_at)
    in_french(make_person(slug="other"))
    french = in_french(report)

    context = page_of(client, french.url).context
    assert context["launched_at"].url == "/fr/meetings/leaders-circle/2019/"
    # Not translated: the English page, marked as such.
    assert context["contributors"][0].url == "/en/people/noor-haddad/"
    assert context["contributors"][0].locale_id == Locale.objects.get(language_code="en").pk
    assert context["best_file"].language_code == "en"
    assert context["original_name"] == ""


class TestWithdrawn:
    """A report that was withdrawn leaves its page; all it led to is gone."""

    @pytest.fixture
    def report(self):
        report = full_report()
        full_case_study(parent=report)
        report.withdrawn_on = date(2020, 2, 3)
        report.withdrawal_reason = "Two of the six cases could not be verified."
        return republish(report)

    def test_what_stays(self, client, report) -> None:
        for url in (URL, f"{URL}a-square/"):
            html = page_of(client, url).content.decode()
            assert "3 February 2020" in html
            assert "Two of the six cases could not be verified." in html
            for gone in ("Trust grew", "Six cases", "files/", "Where civil society found"):
                assert gone not in html
        html = page_of(client).content.decode()
        assert "978-3-16-148410-0" in html
        assert "10.5555/civic" in html
        assert "Noor Haddad" in html

    def test_what_is_gone(self, client, report) -> None:
        found = {url: client.get(url) for url in (file_of(report), f"{URL}full/")}

        assert {response.status_code for response in found.values()} == {410}
        for response in found.values():
            assert b"could not be verified" in response.content
            assert b"Trust grew" not in response.content

    def test_in_every_language(self, client, report) -> None:
        french = in_french(report)

        assert b"3 f\xc3\xa9vrier 2020" in page_of(client, french.url).content
        assert client.get(f"{french.url}full/").status_code == 410

    def test_no_list_names_it(self, client, report) -> None:
        make_person(slug="elsewhere", title="Somebody Else")
        urls = (
            "/en/publications/",
            "/en/publications/feed.atom",
            "/en/people/noor-haddad/",
            "/en/meetings/leaders-circle/2019/",
            "/en/publications/?q=spaces",
        )
        for url in urls:
            assert "Civic Spaces 2019" not in page_of(client, url).content.decode()

    def test_search_knows_the_title_alone(self, client, report) -> None:
        def found(words: str) -> list[str]:
            results = page_of(client, f"/en/search/?q={words}").context["found"]
            return [result.url for result in results]

        assert found("civic+spaces") == [URL]
        assert found("trust") == []
        assert found("verified") == []

    def test_it_can_come_back(self, client, report) -> None:
        report.withdrawn_on = None
        republish(report)

        assert client.get(f"{URL}full/").status_code == 200
        results = page_of(client, "/en/search/?q=trust").context["found"]
        assert {result.url for result in results} == {URL, f"{URL}a-square/"}


class TestCaseStudy:
    def test_the_page(self, client) -> None:
        report = full_report()
        make_case_study(parent=report, slug="first", title="First")
        full_case_study(parent=report, page_range="12-15", doi="10.5555/square")
        make_case_study(parent=report, slug="draft", title="Draft", publish=False)
        make_case_study(parent=report, slug="last", title="Last")
        response = page_of(client, f"{URL}a-square/")
        context = response.context
        html = response.content.decode()

        assert context["report"].url == URL
        assert (context["previous_study"].title, context["next_study"].title) == ("First", "Last")
        assert [one.name for one in context["contributors"]] == ["Ada Okoro"]
        for said in ("Kenya", "12-15", "https://doi.org/10.5555/square", "8 April 2019", "CC BY"):
            assert said in html

    def test_the_ends_have_one_neighbour(self, client) -> None:
        report = full_report()
        for name in ("first", "last"):
            make_case_study(parent=report, slug=name, title=name.title())

        first = page_of(client, f"{URL}first/").context
        last = page_of(client, f"{URL}last/").context
        assert (first["previous_study"], first["next_study"].slug) == (None, "last")
        assert (last["previous_study"].slug, last["next_study"]) == ("first", None)


def test_the_person_lists_what_they_wrote(client) -> None:
    person = make_person()
    older = make_report(
        slug="older",
        title="Older",
        publication_date=date(2018, 1, 1),
        rows={"contributors": [ReportContributor(person=person)]},
    )
    make_report(
        slug="newer",
        title="Newer",
        rows={
            "contributors": [
                ReportContributor(person=person, role="editor"),
                ReportContributor(person=person),
            ]
        },
    )
    make_report(
        slug="draft", publish=False, rows={"contributors": [ReportContributor(person=person)]}
    )
    make_case_study(parent=older, rows={"contributors": [CaseStudyContributor(person=person)]})

    context = page_of(client, person.url).context
    assert [report.title for report in context["reports"]] == ["Newer", "Older"]
    assert [(study.title, study.report.title) for study in context["case_studies"]] == [
        ("A square for all", "Older")
    ]


def test_the_meeting_says_what_was_launched_and_discussed(client) -> None:
    from reports.models import ReportDiscussion

    meeting = make_meeting()
    make_report(slug="launched", title="Launched", launched_at=meeting)
    make_report(
        slug="discussed",
        title="Discussed",
        rows={"discussions": [ReportDiscussion(meeting=meeting)]},
    )
    make_report(slug="draft", title="Not yet", launched_at=meeting, publish=False)
    make_report(slug="other", title="Other")
    context = page_of(client, meeting.url).context

    assert [report.title for report in context["launched_reports"]] == ["Launched"]
    assert [report.title for report in context["discussed_reports"]] == ["Discussed"]

    french = in_french(meeting)
    assert page_of(client, french.url).context["launched_reports"] == []
    in_french(ReportPage.objects.get(slug="launched"))
    shown = page_of(client, french.url).context["launched_reports"]
    assert [report.url for report in shown] == ["/fr/publications/launched/"]


def test_share_cards() -> None:
    report = full_report(publication_precision="month")
    study = full_case_study(parent=report)

    assert report_words(report, report.facts) == ("Innovation report", "Noor Haddad · April 2019")
    assert case_study_words(study, study.facts) == ("Case study · Kenya", "Civic Spaces 2019")


def test_uses_of_people_and_organisations_are_known() -> None:
    from people.uses import uses_of

    report = full_report()
    person = report.contributors.first().person
    organisation = make_organisation(name="Lenders")
    make_case_study(
        parent=report, rows={"contributors": [CaseStudyContributor(organisation=organisation)]}
    )

    assert [(use.page.title, use.is_current) for use in uses_of(person)] == [
        ("Civic Spaces 2019", False)
    ]
    assert [type(use.page) for use in uses_of(organisation)] == [CaseStudyPage]
