"""What a report and a case study are to those who cite them."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from reports.citations.names import Name, organisation
from reports.citations.work import (
    Contributor,
    Correction,
    Event,
    Issued,
    Kind,
    Publisher,
    Role,
    Translation,
    Withdrawal,
    WorkFile,
)
from reports.models import CaseStudyContributor, ReportContributor, ReportFile, ReportTopic
from reports.works import citable_pages, works_of
from tests.factories import (
    full_case_study,
    full_report,
    make_case_study,
    make_document,
    make_meeting,
    make_organisation,
    make_person,
    make_report,
    make_topic,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"


def work_of(page):
    return works_of([page])[page.pk]


def in_french(page):
    translation = submit(page)
    translate_all(translation)
    return publish(translation)


def test_a_report_is_cited_with_all_that_is_public_about_it() -> None:
    report = full_report(series_number="7", publication_precision="month")
    study = full_case_study(parent=report)
    work = work_of(report)
    name = report.files.get().document.filename

    assert (work.kind, work.genre, work.number) == (Kind.REPORT, "Innovation report", "7")
    assert (work.title, work.subtitle) == ("Civic Spaces 2019", "Six ways to stay open")
    assert work.url == f"{SITE}/en/publications/civic-spaces-2019/"
    assert work.contributors == (
        Contributor(Name(family="Haddad", given="Noor", url=f"{SITE}/en/people/noor-haddad/")),
        Contributor(Name(family="Ek", given="Åsa"), Role.EDITOR),
    )
    assert work.publisher == Publisher("Bridges for Change", url="https://bridges.example.org/")
    assert (work.issued, work.isbn, work.doi) == (
        Issued(2019, 4),
        "978-3-16-148410-0",
        "10.5555/civic",
    )
    assert (work.abstract, work.keywords) == ("Six cases.", ("Civic space",))
    assert work.licence_url == "https://creativecommons.org/licenses/by/4.0/"
    assert work.files == (WorkFile(f"{work.url}files/{name}", "en", "application/pdf", 19),)
    assert work.launched_at == Event(
        report.launched_at.title, f"{SITE}{report.launched_at.url}", report.launched_at.start_date
    )
    assert work.corrections == (
        Correction("Table 2 said 14.", f"{work.url}#corrections", date(2019, 6, 1)),
    )
    assert [(part.title, part.url) for part in work.parts] == [
        ("A square for all", f"{SITE}{study.url}")
    ]


def test_the_page_cites_what_the_harvest_cites(client) -> None:
    report = full_report()
    pages = [report, full_case_study(parent=report), in_french(report)]

    for page in pages:
        assert client.get(page.url).context["work"] == work_of(page)


def test_a_case_study_is_cited_within_its_report() -> None:
    report = full_report()
    work = work_of(full_case_study(parent=report, page_range="10-14"))

    assert (work.kind, work.pages) == (Kind.CASE_STUDY, "10-14")
    assert work.names[Role.AUTHOR] == (Name(family="Okoro", given="Ada"),)
    assert (work.container.title, work.container.editors) == (
        "Civic Spaces 2019",
        (Name(family="Ek", given="Åsa"),),
    )
    assert (work.date, work.book_isbn) == (Issued(2019, 4, 8), "978-3-16-148410-0")
    assert work.publisher == work.container.publisher
    assert work.keywords == ("Digital",)


def test_names_are_neither_guessed_nor_without_their_identifier() -> None:
    report = make_report(
        rows={
            "contributors": [
                ReportContributor(person=make_person(title="Sam Roe", slug="sam")),
                ReportContributor(
                    person=make_person(
                        title="Jo Li", slug="jo", sort_name="Li, Jo", orcid="0000-0002-1825-0097"
                    )
                ),
                ReportContributor(organisation=make_organisation(name="Open", ror="05dxps055")),
                ReportContributor(family_name="Bank", given_name="Money", role="funder"),
                ReportContributor(family_name="Ink", role="designer"),
            ]
        }
    )
    contributors = work_of(report).contributors

    assert contributors == (
        Contributor(Name(literal="Sam Roe", url=f"{SITE}/en/people/sam/")),
        Contributor(Name(family="Li", given="Jo", url="https://orcid.org/0000-0002-1825-0097")),
        Contributor(organisation("Open", "https://ror.org/05dxps055")),
        Contributor(Name(family="Ink"), Role.CONTRIBUTOR),
    )


def test_without_a_named_publisher_it_is_the_centre() -> None:
    work = work_of(make_report())

    assert work.publisher == Publisher("International Civil Society Centre", url=f"{SITE}/")


def test_translations_know_each_other_and_their_original() -> None:
    english = make_report()
    french = in_french(english)

    assert (work_of(english).translations, work_of(english).translation_of) == (
        (Translation(f"{SITE}{french.url}", "fr", "FR Civic Spaces 2019"),),
        None,
    )
    assert (work_of(french).translations, work_of(french).translation_of) == (
        (),
        Translation(f"{SITE}{english.url}", "en", "Civic Spaces 2019"),
    )
    assert work_of(french).publisher.name == "Centre international de la société civile"


def test_the_language_it_was_written_in_counts_before_that_of_the_page() -> None:
    english = make_report(original_language="fr")
    french = in_french(english)

    assert work_of(french).translation_of is None
    assert work_of(english).translation_of.language == "fr"


def test_nothing_hidden_is_cited() -> None:
    meeting = make_meeting()
    person = make_person()
    report = make_report(
        launched_at=meeting, rows={"contributors": [ReportContributor(person=person)]}
    )
    make_case_study(parent=report, publish=False)
    submit(report)
    meeting.unpublish()
    PageViewRestriction.objects.create(page=person, restriction_type="login")

    work = work_of(report)

    assert (work.launched_at, work.contributors, work.parts, work.translations) == (
        None,
        (),
        (),
        (),
    )


def test_of_a_withdrawn_report_and_its_case_study_only_the_reference_remains() -> None:
    report = full_report()
    study = full_case_study(parent=report)
    report.withdrawn_on = date(2020, 2, 3)
    report.withdrawal_reason = "Two figures were wrong."
    report = republish(report)

    for work in (work_of(report), work_of(study)):
        assert work.withdrawal == Withdrawal("Two figures were wrong.", date(2020, 2, 3))
        assert (work.abstract, work.files, work.keywords, work.parts) == ("", (), (), ())
        assert work.names[Role.AUTHOR]


def test_the_version_is_that_of_the_whole_report_in_the_pages_language() -> None:
    report = make_report(
        rows={
            "files": [
                ReportFile(document=make_document("s.pdf", version="9"), kind="summary"),
                ReportFile(document=make_document("f.pdf", "fr", version="3")),
                ReportFile(document=make_document("e.pdf", "en", version="2")),
            ]
        }
    )

    assert work_of(report).version == "2"


def test_three_cost_what_one_costs() -> None:
    for number in (1, 2, 3):
        report = make_report(
            slug=f"r{number}",
            launched_at=make_meeting(slug=f"m{number}"),
            rows={
                "contributors": [
                    ReportContributor(person=make_person(slug=f"p{number}")),
                    ReportContributor(organisation=make_organisation(name=f"O {number}")),
                ],
                "files": [ReportFile(document=make_document(f"{number}.pdf"))],
                "topics": [ReportTopic(topic=make_topic(code=f"t{number}"))],
            },
        )
        make_case_study(
            parent=report,
            rows={"contributors": [CaseStudyContributor(family_name="Okoro")]},
        )

    for pages in map(list, citable_pages()):
        assert len(pages) == 3
        assert queries_for(pages) == queries_for(pages[:1]) > 0


def queries_for(pages) -> int:
    with CaptureQueriesContext(connection) as captured:
        works_of(pages)
    return len(captured)
