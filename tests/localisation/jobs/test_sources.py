"""What an order is about: sources, what is below them, and what they show."""

import pytest
from wagtail.rich_text import RichText

from cms.localisation.jobs.sources import below, key_of, linked_by, named
from tests.factories import full_meeting, home_page, make_standard_page, make_topic
from tests.localisation.test_publication import prepared

pytestmark = pytest.mark.django_db


def test_pages_and_snippets_are_named_by_an_address() -> None:
    page, topic = make_standard_page(), make_topic()

    assert named([key_of(page)[1], "0", "x"], [key_of(topic)[1], "core.topic:0", "no.model:1"]) == [
        page,
        topic,
    ]


@pytest.mark.parametrize("number", ["9" * 20, "9" * 5000, str(2**63), str(2**63 - 1)])
def test_a_number_that_no_database_has_names_nothing(number: str) -> None:
    assert named([number], [f"core.topic:{number}"]) == []


def test_what_is_no_snippet_is_not_ordered() -> None:
    assert named([], ["core.user:1", "wagtailcore.page:3", "core.cmsimage:1"]) == []


def test_nobody_orders_a_home_page() -> None:
    assert named([str(home_page().pk)], []) == []


def test_a_translation_stands_for_its_source() -> None:
    page = make_standard_page()
    target = prepared(page).get_target_instance()

    assert named([str(target.pk), str(page.pk)], []) == [page]


def test_an_alias_stands_for_what_it_mirrors() -> None:
    page = make_standard_page()
    alias = page.create_alias(update_slug="mirror")

    assert named([str(alias.pk)], []) == [page]


def test_pages_below_are_sources_in_the_order_of_the_tree() -> None:
    page = make_standard_page()
    child = make_standard_page(slug="child", parent=page)
    grandchild = make_standard_page(slug="grandchild", parent=child, publish=False)
    child.create_alias(update_slug="mirror")

    assert below([page]) == [child, grandchild]


def test_what_the_rows_of_a_meeting_name_is_found() -> None:
    meeting = full_meeting()

    assert {str(one) for one in linked_by([meeting])} == {
        str(meeting.venue),
        str(meeting.contact),
        str(meeting.partners.get().organisation),
        str(meeting.topics.get().topic),
        str(meeting.regions.get().region),
    }


def test_what_a_text_links_to_is_found_once_as_its_source() -> None:
    other = make_standard_page(title="Other", slug="other")
    target = prepared(other).get_target_instance()
    links = "".join(f'<a linktype="page" id="{page.pk}">See</a> ' for page in (other, target))
    page = make_standard_page(body=[("paragraph", RichText(f"<p>{links}</p>"))])

    assert linked_by([page]) == [other]


@pytest.mark.parametrize("number", [1, 3])
def test_the_number_of_queries_does_not_grow(number, django_assert_max_num_queries) -> None:
    pages = [make_standard_page(slug=f"page-{each}") for each in range(number)]
    for page in pages:
        prepared(page)

    with django_assert_max_num_queries(4):
        assert named([str(page.pk) for page in pages], []) == pages
    with django_assert_max_num_queries(4):
        assert below(pages) == []
