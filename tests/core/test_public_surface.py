"""What every reader gets: the right language, no cookie, nothing that is not public."""

import pytest
from wagtail.models import Page, PageViewRestriction

from cms.core.models import User
from cms.core.querysets import public_pages
from home.models import HomePage
from meetings.models import MeetingPartner
from tests.factories import (
    full_meeting,
    home_page,
    make_concept_note,
    make_meeting,
    make_organisation,
    make_series,
    make_standard_page,
    make_venue,
)
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

CANARY = "Bartholomew"


@pytest.mark.parametrize(
    ("accepted", "location"),
    [
        ("fr-CA,fr;q=0.9,en;q=0.8", "/fr/"),
        ("ar", "/ar/"),
        ("pt-BR", "/en/"),
        ("", "/en/"),
        ("x" * 5000, "/en/"),
    ],
)
def test_the_root_leads_to_the_readers_language(client, accepted, location) -> None:
    response = client.get("/", headers={"Accept-Language": accepted})

    assert (response.status_code, response["Location"]) == (302, location)
    assert "Accept-Language" in response["Vary"]


def test_a_language_without_a_home_page_mirrors_no_other(client) -> None:
    HomePage.objects.get(locale__language_code="es").unpublish()

    assert client.get("/es/").status_code == 404
    assert client.get("/", headers={"Accept-Language": "es"})["Location"] == "/en/"


def test_an_untranslated_page_is_not_shown_under_another_language(client) -> None:
    meeting = make_meeting()

    assert client.get(meeting.url.replace("/en/", "/fr/")).status_code == 404


def test_a_page_is_the_same_for_everybody(client) -> None:
    meeting = full_meeting()

    response = client.get(meeting.url)

    assert response.cookies == {}
    assert response.headers.get("Vary", "") in ("", "Accept-Encoding")
    policy = dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))
    assert (policy["default-src"], policy["script-src"], policy["style-src"]) == (
        "'none'",
        "'self'",
        "'self'",
    )
    assert "unsafe" not in response["Content-Security-Policy"]
    assert policy["frame-ancestors"] == "'none'"


def test_the_admin_has_a_policy_of_its_own(client) -> None:
    assert "'unsafe-inline'" in client.get("/admin/login/")["Content-Security-Policy"]


def test_alternates_are_reciprocal_and_name_public_pages_only(client) -> None:
    source = make_meeting()
    translation = submit(source)
    translate_all(translation)
    french = publish(translation)
    submit(source, "de")

    for page in (source, french):
        response = client.get(page.url)
        assert [(a.language_code, a.url) for a in response.context["absolute_alternates"]] == [
            ("en", f"http://localhost:8000{source.url}"),
            ("fr", f"http://localhost:8000{french.url}"),
            ("x-default", f"http://localhost:8000{source.url}"),
        ]


def test_a_page_of_one_language_leads_to_the_home_pages_of_the_others(client) -> None:
    meeting = make_meeting()

    languages = client.get(meeting.url).context["languages"]

    assert [(language.language_code, language.url) for language in languages] == [
        ("en", meeting.url),
        ("fr", "/fr/"),
        ("es", "/es/"),
        ("de", "/de/"),
        ("ar", "/ar/"),
    ]


def test_a_missing_page_offers_the_languages_it_exists_in(client) -> None:
    meeting = make_meeting()

    response = client.get(meeting.url.replace("/en/", "/ar/"))

    assert response.status_code == 404
    assert [a.url for a in response.context["alternates_elsewhere"]] == [meeting.url]
    assert '<html lang="ar" dir="rtl"' in response.content.decode()


def test_the_sitemap_lists_public_pages_with_their_languages(client) -> None:
    source = make_meeting(title="Open", slug="open")
    translation = submit(source)
    translate_all(translation)
    french = publish(translation)
    make_meeting(title="Draft", slug="draft", publish=False)

    sitemap = client.get("/sitemap.xml").content.decode()

    assert sitemap.count(f"<loc>http://localhost:8000{source.url}</loc>") == 1
    assert (
        f'<xhtml:link rel="alternate" hreflang="fr" href="http://localhost:8000{french.url}"/>'
        in sitemap
    )
    assert "draft" not in sitemap


def test_robots_are_told_where_the_sitemap_is(client) -> None:
    assert client.get("/robots.txt").content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Sitemap: http://localhost:8000/sitemap.xml",
    ]


class TestNothingUnpublished:
    """A name that stands only in what is not public is on no public surface."""

    @pytest.fixture(autouse=True)
    def _surfaces(self, client) -> None:
        self.client = client
        self.series = make_series()

    def surfaces(self) -> str:
        addresses = ["/en/", "/en/meetings/", self.series.url, "/sitemap.xml", "/en/missing/"]
        return "".join(self.client.get(a).content.decode() for a in addresses)

    def test_a_public_meeting_is_found_by_this_test(self) -> None:
        make_meeting(title=CANARY)

        assert CANARY in self.surfaces()

    def test_drafts(self) -> None:
        make_meeting(title=CANARY, publish=False)
        make_standard_page(title=CANARY, publish=False)

        assert CANARY not in self.surfaces()

    def test_a_draft_series_and_what_is_below_it(self) -> None:
        series = make_series(title=CANARY, slug="draft-series", publish=False)
        meeting = make_meeting(parent=series)

        assert self.client.get(meeting.url).status_code == 404
        assert CANARY not in self.surfaces()

    def test_private_pages(self) -> None:
        meeting = make_meeting(title=CANARY)
        PageViewRestriction.objects.create(page=meeting, restriction_type="login")

        assert CANARY not in self.surfaces()

    def test_a_draft_change_of_a_public_page(self) -> None:
        meeting = make_meeting()
        meeting.title = CANARY
        meeting.save_revision()

        assert CANARY not in self.surfaces() + self.client.get(meeting.url).content.decode()

    def test_a_person_whose_page_is_unpublished(self) -> None:
        meeting = full_meeting()
        person = meeting.contact
        person.unpublish()

        page = self.client.get(meeting.url).content.decode()

        assert "Noor Haddad" not in page
        assert "noor@example.org" not in page
        assert "Åsa Ek" in page

    def test_a_venue_and_a_partner_that_are_unpublished(self) -> None:
        organisation = make_organisation(name=f"{CANARY} Trust")
        meeting = make_meeting(
            venue=make_venue(name=f"{CANARY} House", city=f"{CANARY} City"),
            rows={"partners": [MeetingPartner(organisation=organisation)]},
        )
        seen = self.client.get(meeting.url).content.decode()
        assert f"{CANARY} House" in seen
        assert f"{CANARY} Trust" in seen

        meeting.venue.unpublish()
        organisation.unpublish()

        assert CANARY not in self.client.get(meeting.url).content.decode() + self.surfaces()


def test_the_draft_of_a_source_is_previewed_with_its_own_facts(client) -> None:
    client.force_login(User.objects.create_superuser("admin"))
    meeting = full_meeting()
    meeting.status = "cancelled"
    meeting.save_revision()

    draft = client.get(f"/admin/pages/{meeting.pk}/view_draft/")

    assert draft.context["facts"].status == "cancelled"
    assert "frame-ancestors 'self'" in draft["Content-Security-Policy"]
    assert "script-src 'self'" in draft["Content-Security-Policy"]
    assert client.get(meeting.url).context["facts"].status == "scheduled"


def test_concept_note_numbers_its_footnotes(client) -> None:
    note = make_concept_note()

    html = client.get(note.url).content.decode()

    assert html.count('role="doc-noteref"') == 1
    assert html.count('href="#footnote-1-reference-1"') == 1
    assert "Worth the journey." in html


def test_process_and_readiness(client) -> None:
    assert client.get("/healthz").content == b"ok\n"
    assert home_page().live


def test_nothing_below_an_unpublished_page_is_public(client) -> None:
    note = make_concept_note(subtitle=CANARY)
    meeting = note.get_parent().specific
    meeting.title = CANARY
    meeting = republish(meeting)
    assert client.get(note.url).status_code == 200

    meeting.unpublish()

    assert client.get(note.url).status_code == 404
    assert client.get(f"{note.url}share-card.png").status_code == 404
    for address in ("/sitemap.xml", f"/en/search/?q={CANARY}"):
        html = client.get(address).content.decode()
        assert note.url not in html
    assert not public_pages(Page.objects.filter(pk=note.pk)).exists()


@pytest.mark.parametrize(
    "address", ["/en/%00", "/en/%00/", "/en/%00.x", "/en/meetings/%00.pdf", "/en/a%00b/c/"]
)
def test_an_address_no_database_can_look_for_is_not_found(client, address) -> None:
    make_series()

    assert client.get(address, follow=True).status_code == 404
