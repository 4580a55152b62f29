"""Links between pages in running text lead to the page in the reader's language."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction
from wagtail.rich_text import expand_db_html

from home.models import StandardPage
from tests.factories import home_page, make_standard_page
from tests.factories.meetings import block
from tests.translation_cycle import publish, submit, submit_one, translate_all

pytestmark = pytest.mark.django_db


def in_french(page: Page) -> Page:
    work = submit(page)
    translate_all(work)
    return publish(work)


def link(page: Page, words: str = "read on") -> str:
    return f'<a linktype="page" id="{page.pk}">{words}</a>'


def shown(html: str, code: str = "fr") -> str:
    with translation.override(code):
        return expand_db_html(html)


@pytest.fixture
def target() -> StandardPage:
    return make_standard_page(title="Values", slug="values")


def test_it_leads_to_the_page_in_the_readers_language(target) -> None:
    french = in_french(target)

    assert shown(link(target)) == '<a href="/fr/values/">read on</a>'
    assert shown(link(target), "en") == '<a href="/en/values/">read on</a>'
    assert shown(link(french), "en") == '<a href="/en/values/">read on</a>'
    assert shown(link(target), "de") == '<a href="/en/values/">read on</a>'


def test_it_leads_to_the_source_where_the_translation_is_a_draft_or_a_mirror(target) -> None:
    submit_one(target, "fr")
    target.copy_for_translation(home_page("de").locale, alias=True)

    assert shown(link(target)) == '<a href="/en/values/">read on</a>'
    assert shown(link(target), "de") == '<a href="/en/values/">read on</a>'


def test_what_is_not_published_has_no_address(target) -> None:
    draft = make_standard_page(slug="draft", publish=False)
    below = make_standard_page(slug="below", parent=target)
    in_french(below)
    Page.objects.get(pk=target.pk).unpublish()

    html = shown("".join(map(link, (draft, target, below))) + '<a linktype="page" id="0">x</a>')

    assert html == "<a>read on</a>" * 3 + "<a>x</a>"


def test_a_restricted_page_keeps_its_link_for_those_who_may_read_it(target) -> None:
    in_french(target)
    PageViewRestriction.objects.create(page=target, restriction_type="login")

    assert shown(link(target)) == '<a href="/fr/values/">read on</a>'


def test_what_is_no_number_is_no_link() -> None:
    assert (
        shown('<a linktype="page" id="1 or 1">x</a><a linktype="page">y</a>') == "<a>x</a><a>y</a>"
    )


@pytest.mark.parametrize("number", [1, 3])
def test_the_number_of_queries_is_the_same_for_any_number_of_links(number) -> None:
    pages = [make_standard_page(slug=f"page-{n}") for n in range(number)]
    for page in pages:
        in_french(page)
    html = "".join(map(link, pages))
    shown(html)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert shown(html).count('href="/fr/') == number

    # The linked pages, and their public versions; the language that is active.
    assert len(queries) == 3


def test_a_translated_page_links_to_translated_pages(client, target) -> None:
    in_french(target)
    page = make_standard_page(
        slug="about", body=[block("paragraph", f"<p>Our {link(target, 'values')} matter.</p>")]
    )
    french = in_french(page)

    assert 'href="/fr/values/"' in client.get(french.url).content.decode()
    assert 'href="/en/values/"' in client.get(page.url).content.decode()
