"""The coverage in the admin, and the rules of languages."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale

from cms.localisation.models import LanguagePolicy
from tests.admin.desk import was_denied
from tests.admin.people import signed_in
from tests.localisation.matrix.site import published_in, taken_up

pytestmark = pytest.mark.django_db

CODES = ("en", "fr", "es", "de", "ar")


def report_as(name: str):
    return signed_in(name).get(reverse("translation_coverage"))


def test_bars_and_table_say_the_same() -> None:
    published_in(taken_up("Two words"), "fr")
    taken_up("Missing words")
    LanguagePolicy.objects.create(locale=Locale.objects.get(language_code="fr"), target=60)

    content = report_as("editor").content.decode()

    picture = re.search(r'aria-label="French: ([^"]+)".*?</svg>', content, re.DOTALL)
    assert picture.group(1) == "50.0 % of the words are current, target 60 %"
    assert re.findall(r'piece--(\w+)" x="([\d.]+)" width="([\d.]+)"', picture.group(0)) == [
        ("current", "0.000", "50.000"),
        ("missing", "50.000", "50.000"),
    ]
    assert 'x1="60" x2="60"' in picture.group(0)
    table = content[content.index('id="coverage-caption"') :]
    (row,) = [row for row in table.split("<tr>") if ">French</a>" in row]
    texts = re.sub(r"<[^>]+>", " ", row).split()
    assert " ".join(texts) == (
        "French 50.0 % 4 of 8 words 60 % not reached 4 1 4 words 0 0 0 1 4 words 0"
    )


def test_each_figure_leads_to_its_rows() -> None:
    published_in(taken_up("Two words"), "fr")
    taken_up("Missing words")
    client = signed_in("editor")
    (french,) = [
        line
        for line in client.get(reverse("translation_coverage")).context["lines"]
        if line.language.locale.language_code == "fr"
    ]

    for figure, url in french.figures:
        assert len(client.get(url).context["rows"]) == figure.objects


def test_a_section_leads_to_its_rows() -> None:
    section = taken_up("Meetings")
    taken_up("Below", parent=section)
    taken_up("Elsewhere")
    client = signed_in("editor")
    sections = client.get(reverse("translation_coverage")).context["sections"]

    rows = {each.title: client.get(each.cells[1].url).context["rows"] for each in sections}

    assert {title: len(found) for title, found in rows.items()} == {"Meetings": 2, "Elsewhere": 1}


def test_a_translator_sees_their_own_language() -> None:
    lines = report_as("translator-fr").context["lines"]

    assert [line.language.locale.language_code for line in lines] == ["fr"]


def test_the_report_takes_the_same_queries_for_any_number_of_pages() -> None:
    client, numbers = signed_in("editor"), []
    for count in (1, 3):
        for number in range(count):
            taken_up(f"Page {count}-{number}")
        client.get(reverse("translation_coverage"))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("translation_coverage"))
        numbers.append(len(queries))

    assert numbers == [numbers[0]] * 2


def rules(**changes: str) -> dict[str, str]:
    return {**{f"{code}-target": "80" for code in CODES}, **changes}


def test_rules_are_kept_for_all_languages() -> None:
    url = reverse("translation_policies")

    response = signed_in("admin").post(
        url, rules(**{"fr-target": "95", "ar-requires_review": "on"})
    )

    assert response["Location"] == reverse("translation_coverage")
    kept = LanguagePolicy.objects.values_list("locale__language_code", "target", "requires_review")
    assert sorted(kept) == [
        ("ar", 80, True),
        ("de", 80, False),
        ("en", 80, False),
        ("es", 80, False),
        ("fr", 95, False),
    ]


@pytest.mark.parametrize("target", ["101", "-1", "", "many"])
def test_a_wrong_target_is_named_and_nothing_kept(target: str) -> None:
    data = rules(**{"es-target": target, "fr-target": "95"})

    response = signed_in("admin").post(reverse("translation_policies"), data)

    forms = {form.prefix: form for form in response.context["forms"]}
    assert {code: list(form.errors) for code, form in forms.items() if form.errors} == {
        "es": ["target"]
    }
    assert forms["fr"]["target"].value() == "95"
    assert LanguagePolicy.objects.count() == 0


@pytest.mark.parametrize("role", ["moderator", "editor", "translator-fr"])
def test_only_superusers_make_rules(role: str) -> None:
    client = signed_in(role)

    assert was_denied(client, client.post(reverse("translation_policies"), rules()))
    assert LanguagePolicy.objects.count() == 0
