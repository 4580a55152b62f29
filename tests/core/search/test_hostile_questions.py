"""Whatever is asked, the search answers: on the site and in the admin."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page
from wagtail.search.query import And, Not, Or, Phrase, PlainText

from cms.core.models import User
from tests.core.search.asking import found
from tests.factories import make_standard_page

pytestmark = pytest.mark.django_db

HOSTILE = [
    '"',
    '""',
    '"""',
    "'",
    "\\",
    "\\'",
    "\x00",
    "a\x00b",
    "*",
    "a*",
    "(",
    ")",
    "NEAR(",
    "NEAR(a b, 5)",
    "AND",
    "OR OR",
    "NOT",
    "^a",
    "title:a",
    "{title} : a",
    "-a",
    "a + b",
    "!a & | :*",
    "<->",
    "%s %(a)s %",
    "_",
    "😀",
    "\u202e\u200f",
    "\ufffe\uffff",
    "ﷺ",
    "²",
    "الـمُجْتَمَع",
    "'; DROP TABLE wagtailcore_page; --",
    "a " * 5000,
    "ü" * 10_000,
    "'" * 10_000,
]


def test_the_site_answers() -> None:
    page = make_standard_page(introduction="Trees")

    assert {question: found(question) for question in HOSTILE} == {key: [] for key in HOSTILE}
    assert {question: found(question, "ar") for question in HOSTILE} == {key: [] for key in HOSTILE}
    assert [found(f"{sign} trees {sign}") for sign in "\"'*()\\\x00%:-!&|^"] == [[page.url]] * 14


# Those that stock Wagtail fails at, on one database or the other, and their like.
WORST = ['"', 'a "', "'", "\\", "a\x00b", "NEAR(", ":*", "a " * 2000]
ADDRESSES = [
    "/admin/pages/search/",
    "/admin/pages/search/results/",
    "/admin/pages/{parent}/",
    "/admin/choose-page/search/",
    "/admin/images/",
    "/admin/documents/",
    "/admin/users/",
    "/admin/snippets/core/topic/",
    "/admin/snippets/people/organisation/",
    "/admin/snippets/choose/people/organisation/results/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_admin_answers(client, address) -> None:
    client.force_login(User.objects.create_superuser("admin"))
    parent = make_standard_page().get_parent().pk
    url = address.format(parent=parent)

    assert [client.get(url, {"q": question}).status_code for question in WORST] == [200] * len(
        WORST
    )


def test_the_admin_still_finds(client) -> None:
    page = make_standard_page(title='The "Adlershof" house')
    client.force_login(User.objects.create_superuser("admin"))

    for question in ("adler", '"adlershof', "the house", '"adlershof" house', "house * ("):
        shown = client.get("/admin/pages/search/results/", {"q": question})
        assert [found.pk for found in shown.context["pages"]] == [page.pk]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (PlainText("adlershof"), 1),
        (PlainText('"'), 0),
        (Phrase('adlershof"'), 1),
        (Phrase('"'), 0),
        (And([PlainText("adlershof"), PlainText("\x00")]), 1),
        (And([PlainText('"'), PlainText("\x00")]), 0),
        (Or([PlainText("adlershof"), PlainText('"')]), 1),
        (Not(PlainText("adlershof")), 0),
    ],
)
def test_queries_of_programmes(query, count) -> None:
    make_standard_page(title="Adlershof")

    assert Page.objects.filter(title="Adlershof").search(query).count() == count


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=60), st.text(max_size=8))
def test_any_question_is_answered(db, question, page) -> None:
    response = Client().get("/fr/search/", {"q": question, "page": page})

    assert (response.status_code, list(response.context["found"])) == (200, [])


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=60))
def test_any_search_of_the_admin_is_answered(db, question) -> None:
    pages = Page.objects.filter(title="Nothing")

    assert list(pages.search(question)) == []
    assert list(pages.autocomplete(question)) == []
