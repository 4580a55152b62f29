"""The glossary in the admin: who may do what, its list, its form."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from cms.localisation.models import GlossaryConcept
from tests.localisation.glossary.entries import make_concept
from tests.localisation.glossary.people import browser

pytestmark = pytest.mark.django_db

MEETING = {
    "en preferred": ["meeting"],
    "fr preferred": ["rencontre"],
    "fr forbidden": ["meeting"],
    "ar preferred": ["اجتماع"],
}


def pk_of(code: str) -> int:
    return Locale.objects.get(language_code=code).pk


def listed(html: bytes) -> list[list[str]]:
    """The cells of the list without what is there for actions."""
    table = BeautifulSoup(html, "html.parser").select_one("table.listing")
    rows = table.find("tbody").find_all("tr") if table else []
    return [
        [" ".join((cell.find("span", lang=True) or cell).stripped_strings) for cell in cells]
        for cells in (row.find_all("td") for row in rows)
    ]


def listing(**query: Any) -> list[list[str]]:
    return listed(browser().get(reverse("glossary:index"), query).content)


def form_data(*terms: tuple[str, str, str], **fields: Any) -> dict[str, Any]:
    rows = [{"locale": pk_of(code), "text": text, "status": status} for code, text, status in terms]
    return nested_form_data({"definition": "", "note": "", "terms": inline_formset(rows), **fields})


def errors_of(response: Any) -> list[Any]:
    return response.context["form"].formsets["terms"].errors


def test_the_list_has_a_column_for_each_language_with_its_direction() -> None:
    make_concept(MEETING, definition="People in a room")
    response = browser().get(reverse("glossary:index"))

    order = list(Locale.objects.order_by("pk").values_list("language_code", flat=True))
    texts = {"en": "meeting", "fr": "rencontre, meeting (forbidden)", "ar": "اجتماع"}
    expected = [texts.get(code, "") for code in order]
    assert listed(response.content) == [[*expected, "People in a room"]]
    spans = BeautifulSoup(response.content, "html.parser").select("td span[lang]")
    assert {(span["lang"], span["dir"]) for span in spans} == {
        ("en", "ltr"),
        ("fr", "ltr"),
        ("ar", "rtl"),
    }


def first_cells(rows: list[list[str]]) -> list[str]:
    return [cells[0] for cells in rows]


def test_it_is_found_by_any_of_its_words() -> None:
    make_concept(MEETING)
    make_concept({"en preferred": ["partner"], "en admitted": ["partner organisation"]})

    assert first_cells(listing(q="اجتماع")) == ["meeting"]


def test_words_that_occur_twice_in_an_entry_show_it_once() -> None:
    make_concept({"en preferred": ["partner"], "en admitted": ["partner organisation"]})

    assert first_cells(listing(q="partner")) == ["partner, partner organisation"]


def test_what_has_no_word_in_a_language_is_found() -> None:
    make_concept(MEETING)
    make_concept({"en preferred": ["partner"], "fr admitted": ["partenaire"]})
    make_concept({"en preferred": ["ICSC"]}, do_not_translate=True)

    assert first_cells(listing(missing=pk_of("fr"))) == ["partner"]


def test_names_are_found() -> None:
    make_concept(MEETING)
    make_concept({"en preferred": ["ICSC"]}, do_not_translate=True)

    assert first_cells(listing(do_not_translate="true")) == ["ICSC"]


def test_the_number_of_queries_of_the_list_does_not_grow() -> None:
    client = browser()
    client.get(reverse("glossary:index"))
    counts = []
    for count in (1, 3):
        while GlossaryConcept.objects.count() < count:
            make_concept(MEETING)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(reverse("glossary:index"))
        assert len(listed(response.content)) == count
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_an_entry_is_made_and_changed() -> None:
    client = browser()
    data = form_data(("en", "meeting", "preferred"), ("fr", "rencontre", "preferred"), note="n")

    client.post(reverse("glossary:add"), data)

    concept = GlossaryConcept.objects.get()
    assert (concept.note, str(concept)) == ("n", "meeting, rencontre")
    english, french = concept.terms.all()
    rows = [
        {"id": english.pk, "locale": pk_of("en"), "text": "gathering", "status": "admitted"},
        {"id": french.pk, "locale": pk_of("fr"), "text": "rencontre", "DELETE": "on"},
    ]
    data = nested_form_data({"definition": "d", "note": "", "terms": inline_formset(rows, 2)})
    client.post(reverse("glossary:edit", args=[concept.pk]), data)

    assert list(concept.terms.values_list("text", "status")) == [("gathering", "admitted")]
    concept.refresh_from_db()
    assert (concept.definition, concept.note) == ("d", "")


@pytest.mark.parametrize(
    ("second", "error"),
    [
        (
            ("en", "gathering", "preferred"),
            "There is another preferred term in this language. Admit one of them.",
        ),
        (("en", "Meeting", "forbidden"), "The same term is forbidden and allowed."),
        (("en", "meeting", "admitted"), "This term is there twice."),
        (("fr", "a|b", "preferred"), "A term has no “|”: give each its own row."),
    ],
)
def test_terms_that_contradict_each_other_are_refused(second, error: str) -> None:
    data = form_data(("en", "meeting", "preferred"), second)

    response = browser().post(reverse("glossary:add"), data)

    assert errors_of(response) == [{}, {"text": [error]}]
    assert GlossaryConcept.objects.count() == 0


def test_where_capitals_matter_the_other_spelling_may_be_forbidden() -> None:
    data = form_data(
        ("en", "Centre", "preferred"), ("en", "centre", "forbidden"), is_case_sensitive="on"
    )

    browser().post(reverse("glossary:add"), data)

    concept = GlossaryConcept.objects.get()
    assert list(concept.terms.values_list("text", flat=True)) == ["Centre", "centre"]


def test_an_entry_without_a_term_is_refused() -> None:
    response = browser().post(reverse("glossary:add"), form_data(definition="Nothing"))

    formset = response.context["form"].formsets["terms"]
    assert formset.non_form_errors() == ["Please submit at least 1 form."]
    assert GlossaryConcept.objects.count() == 0


def test_who_may_only_read_reads() -> None:
    concept = make_concept(MEETING, note="Not a conference")
    client = browser("view")
    read = reverse("glossary:inspect", args=[concept.pk])
    page = BeautifulSoup(client.get(reverse("glossary:index")).content, "html.parser")

    assert page.select_one("td.title a")["href"] == read
    html = BeautifulSoup(client.get(read).content, "html.parser")
    told = zip(html.select("main dt"), html.select("main dd"), strict=True)
    assert {dt.get_text(strip=True): dd.get_text(strip=True) for dt, dd in told} == {
        "Definition": "",
        "Note": "Not a conference",
        "Do not translate": "No",
        "English": "meeting (Preferred)",
        "French": "rencontre (Preferred), meeting (Forbidden)",
        "Arabic": "اجتماع (Preferred)",
    }


@pytest.mark.parametrize("name", ["add", "edit", "delete"])
def test_who_may_only_read_changes_nothing(name: str) -> None:
    concept = make_concept(MEETING)
    args = [] if name == "add" else [concept.pk]

    response = browser("view").post(
        reverse(f"glossary:{name}", args=args), form_data(("en", "x", "preferred"))
    )

    assert response.url == reverse("wagtailadmin_home")
    assert str(GlossaryConcept.objects.get()) == "meeting, rencontre, اجتماع"
