"""A report that is to be launched at a minute, with all that goes with it; and everything around it
that is public already."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.test import TestCase
from wagtail.models import Page

from cms.core.models import CmsDocument
from cms.localisation.publication import publish
from meetings.models import MeetingPage
from people.models import PersonPage
from reports.models import (
    CaseStudyContributor,
    PublicationIndexPage,
    ReportContributor,
    ReportFile,
    ReportPage,
    ReportTopic,
)
from tests.admin.people import make_person as account
from tests.core.search.files import make_pdf, replace
from tests.factories import (
    home_page,
    make_case_study,
    make_meeting,
    make_person,
    make_publication_index,
    make_report,
    make_topic,
)
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.localisation.releases.making import make_release
from tests.localisation.test_publication import prepared, translate

MINUTE = datetime(2027, 3, 1, 9, tzinfo=UTC)
DAYS_BEFORE = MINUTE - timedelta(days=3)
SECOND_BEFORE = MINUTE - timedelta(seconds=1)

# Stand in nothing but the launch: in its titles, addresses and names of files; in its texts; in
# its files; in the code of its topic.
TITLE, TEXT, IN_FILES, TOPIC = "bartholomew", "nightingale", "lighthouse", "quixote"


@dataclass(frozen=True)
class Around:
    """What is public before, in both languages."""

    index: PublicationIndexPage
    meeting: MeetingPage
    person: PersonPage


@dataclass
class Scene:
    """What is launched, in two languages."""

    report: ReportPage
    studies: list[Any]
    documents: list[CmsDocument]
    french: list[Page] = field(default_factory=list)

    @property
    def sources(self) -> list[Any]:
        return [self.report, *self.studies]

    @property
    def pages(self) -> list[Page]:
        return [*self.sources, *self.french]


def surroundings() -> Around:
    """A home page with lists, a report among the publications, a person and a meeting."""
    for code in ("en", "fr"):
        home = home_page(code)
        home.body = [block("latest_reports", {"heading": ""}), block("next_meetings", {})]
        republish(home)
    index = make_publication_index()
    document = make_pdf("Almanac", language="fr", name="almanac.pdf")
    topic = ReportTopic(topic=make_topic(code="civic-space"))
    rows = {"files": [ReportFile(document=document)], "topics": [topic]}
    almanac = make_report(parent=index, title="Almanac", slug="almanac", rows=rows)
    person = make_person()
    day = MINUTE.date() + timedelta(days=30)
    meeting = make_meeting(title="Forum", slug="forum", start_date=day, end_date=day)
    for page in (almanac, person, meeting):
        for each in (*page.get_ancestors().filter(depth__gte=3).specific(), page):
            if not each.get_translations().exists():
                in_french(each)
    return Around(index, meeting, person)


def build(around: Around) -> Scene:
    """Drafts below the public pages, whose translations nobody has begun."""
    documents = [
        make_pdf("Old", language="en", name=f"{TITLE}-en.pdf"),
        make_pdf("Page de titre", f"Un {IN_FILES}", language="fr", name=f"{TITLE}-fr.pdf"),
    ]
    replace(documents[0], "Cover", f"A {IN_FILES}")
    report = make_report(
        parent=around.index,
        title=f"{TITLE.title()} rises",
        slug=TITLE,
        introduction=f"On the {TEXT}.",
        abstract=f"<p>A {TEXT}.</p>",
        body=[block("paragraph", f"<p>The {TEXT} sings.</p>")],
        publication_date=MINUTE.date(),
        launched_at=around.meeting,
        publish=False,
        rows={
            "contributors": [ReportContributor(person=around.person)],
            "files": [ReportFile(document=document) for document in documents],
            "topics": [ReportTopic(topic=make_topic(code=TOPIC, title=TOPIC))],
        },
    )
    studies = [
        make_case_study(
            parent=report,
            title=f"{TITLE.title()} in place {number}",
            slug=f"{TITLE}-{number}",
            introduction=f"A {TEXT}.",
            body=[block("paragraph", f"<p>One {TEXT}.</p>")],
            publish=False,
            rows={"contributors": [CaseStudyContributor(person=around.person)]},
        )
        for number in (1, 2)
    ]
    return Scene(report, studies, documents)


def in_french(page: Any) -> Page:
    """Translate the page and press *Publish* at the desk."""
    translation = prepared(page)
    translate(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        return publish(translation, account("moderator"))


def by_release(scene: Scene) -> None:
    """The translations are ready; a release of the sources has the minute."""
    scene.french = [ready(page) for page in scene.sources]
    make_release(*scene.sources, publish_at=MINUTE, waits_for_languages=True)


def ready(page: Any) -> Page:
    translation = prepared(page)
    translate(translation)
    return translation.get_target_instance()


def by_schedule(scene: Scene) -> None:
    """Each source has the minute as its own, and the translations are published: they wait.

    The case studies come first, so that they are due before the report above them.
    """
    for page in reversed(scene.sources):
        page.go_live_at = MINUTE
        with TestCase.captureOnCommitCallbacks(execute=True):
            page.save_revision().publish(user=account("moderator"))
    scene.french = [in_french(type(page).objects.get(pk=page.pk)) for page in scene.sources]


def pass_a_round() -> None:
    """What runs beside the server once a minute."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        call_command("run_schedule", once=True)
