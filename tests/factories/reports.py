"""Publications: reports and their case studies."""

from datetime import date
from typing import Any

from django.core.files.base import ContentFile

from cms.core.models import CmsDocument
from reports.models import (
    CaseStudyContributor,
    CaseStudyFootnote,
    CaseStudyPage,
    CaseStudyRegion,
    CaseStudyTopic,
    PublicationIndexPage,
    ReportContributor,
    ReportCorrection,
    ReportDiscussion,
    ReportFile,
    ReportFootnote,
    ReportPage,
    ReportRegion,
    ReportTopic,
)
from tests.factories.home import home_page
from tests.factories.meetings import block, make_meeting
from tests.factories.people import make_organisation, make_person
from tests.factories.taxonomy import make_region, make_topic
from tests.factories.tree import add_page

TEXT = [
    block("heading", {"text": "Findings", "level": "2"}),
    block("paragraph", '<p>Trust grew.<a linktype="footnote" id="n1">1</a></p>'),
]


def make_document(name: str = "report.pdf", language: str = "en", **values: Any) -> CmsDocument:
    content = values.pop("content", b"%PDF-1.7 " + name.encode())
    file = ContentFile(content, name=name)
    return CmsDocument.objects.create(title=name, file=file, language=language, **values)


def make_publication_index(**values: Any) -> PublicationIndexPage:
    parent = values.pop("parent", None) or home_page()
    values = {"title": "Publications", "slug": "publications", "show_in_menus": True, **values}
    return add_page(parent, PublicationIndexPage(locale=parent.locale, **values))


def make_report(**values: Any) -> ReportPage:
    publish = values.pop("publish", True)
    rows = values.pop("rows", {})
    parent = values.pop("parent", None)
    parent = parent or PublicationIndexPage.objects.first() or make_publication_index()
    values = {
        "title": "Civic Spaces 2019",
        "slug": "civic-spaces-2019",
        "type": "innovation-report",
        "publication_date": date(2019, 4, 8),
        **values,
    }
    page = ReportPage(locale=parent.locale, **values)
    for name, members in rows.items():
        setattr(page, name, members)
    return add_page(parent, page, publish=publish)


def full_report(**values: Any) -> ReportPage:
    """A report with a row of every kind."""
    rows = {
        "contributors": [
            ReportContributor(person=make_person(sort_name="Haddad, Noor")),
            ReportContributor(family_name="Ek", given_name="Åsa", role="editor"),
            ReportContributor(organisation=make_organisation(), role="publisher"),
        ],
        "files": [ReportFile(document=make_document(), title="The report in full")],
        "footnotes": [ReportFootnote(identifier="n1", text="<p>Since 2016.</p>")],
        "corrections": [
            ReportCorrection(corrected_on=date(2019, 6, 1), text="<p>Table 2 said 14.</p>")
        ],
        "topics": [ReportTopic(topic=make_topic())],
        "regions": [ReportRegion(region=make_region())],
    }
    meeting = make_meeting()
    rows["discussions"] = [ReportDiscussion(meeting=meeting)]
    values = {
        "subtitle": "Six ways to stay open",
        "introduction": "Where civil society found room.",
        "abstract": "<p>Six cases.</p>",
        "body": TEXT,
        "isbn": "978-3-16-148410-0",
        "doi": "10.5555/civic",
        "licence": "CC-BY-4.0",
        "first_year": 2018,
        "last_year": 2019,
        "launched_at": meeting,
        "rows": rows,
        **values,
    }
    return make_report(**values)


def make_case_study(**values: Any) -> CaseStudyPage:
    publish = values.pop("publish", True)
    rows = values.pop("rows", None)
    parent = values.pop("parent", None) or ReportPage.objects.first() or make_report()
    values = {
        "title": "A square for all",
        "slug": "a-square",
        "introduction": "How a market became a forum.",
        "country": "KE",
        "body": TEXT,
        **values,
    }
    page = CaseStudyPage(locale=parent.locale, **values)
    if rows is None:
        rows = {"footnotes": [CaseStudyFootnote(identifier="n1", text="<p>Own count.</p>")]}
    for name, members in rows.items():
        setattr(page, name, members)
    return add_page(parent, page, publish=publish)


def full_case_study(**values: Any) -> CaseStudyPage:
    """A case study with a row of every kind."""
    rows = {
        "contributors": [CaseStudyContributor(family_name="Okoro", given_name="Ada")],
        "footnotes": [CaseStudyFootnote(identifier="n1", text="<p>Own count.</p>")],
        "topics": [CaseStudyTopic(topic=make_topic(code="digital", title="Digital"))],
        "regions": [CaseStudyRegion(region=make_region(code="europe", title="Europe"))],
    }
    return make_case_study(rows=rows, **values)
