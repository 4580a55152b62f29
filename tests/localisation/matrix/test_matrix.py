"""Pages and snippets by languages."""

import csv
import io
import re
from datetime import date

import openpyxl
import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation

from cms.core.models import User
from cms.localisation.matrix.views import MatrixView
from cms.localisation.models import Job, JobItem, TranslationStatus
from cms.localisation.preparation import take_up
from tests.admin.people import signed_in
from tests.factories import home_page, make_topic
from tests.localisation.matrix.site import (
    matrix_as,
    published_in,
    rows_as,
    states,
    taken_up,
    titles_as,
)
from tests.localisation.test_publication import changed, prepared, status_of

pytestmark = pytest.mark.django_db


def test_a_row_says_how_far_each_language_is() -> None:
    page = taken_up("About us")
    published_in(page, "fr")
    page = changed(page, introduction="We meet every year.")
    prepared(page, "es")

    (row,) = rows_as("editor")

    assert states(row) == {
        "en": "",
        "fr": "outdated",
        "es": "translation",
        "de": "missing",
        "ar": "missing",
    }
    assert [cell.is_source for cell in row.cells] == [True, False, False, False, False]
    assert (row.title, row.kind, row.is_live, row.words) == ("About us", "Standard page", True, 6)
    french = row.cells[1]
    uuid = Translation.objects.get(target_locale__language_code="fr").uuid
    assert french.desk_url == reverse("translation_desk", args=[uuid])
    assert french.live_url == "/fr/about-us/"
    assert (french.status.words_to_do, row.words_to_do) == (4, 22)
    german = row.cells[3]
    order = f"{reverse('translation_job_new')}?page={page.pk}"
    assert (german.desk_url, german.order_url, german.live_url) == ("", order, "")


def test_the_place_in_the_tree_is_shown_from_the_section_down() -> None:
    section = taken_up("Section")
    below = taken_up("Below", parent=section)
    taken_up("Deep", parent=below)

    assert {row.title: row.place for row in rows_as("editor")} == {
        "Section": (),
        "Below": ("Section",),
        "Deep": ("Section", "Below"),
    }


def test_the_title_of_a_draft_above_is_not_told() -> None:
    section = taken_up("Secret plan", publish=False)
    below = taken_up("Below", parent=section, publish=False)
    prepared(below, "fr")
    Translation.objects.filter(source__object_id=section.translation_key).delete()

    assert {row.title: row.place for row in rows_as("translator-fr")} == {"Below": ("…",)}
    assert b"Secret plan" not in matrix_as("translator-fr").content


def test_a_translator_sees_their_own_language_of_what_readers_see() -> None:
    taken_up("Public")
    taken_up("Draft", publish=False)
    asked = taken_up("Asked for", publish=False)
    prepared(asked, "fr")

    rows = rows_as("translator-fr")

    assert [(row.title, states(row)) for row in rows] == [
        ("Asked for", {"fr": "translation"}),
        ("Public", {"fr": "missing"}),
    ]
    assert [(row.is_led, row.edit_url, row.cells[0].order_url) for row in rows] == [
        (False, "", "")
    ] * 2
    assert titles_as("translator-es") == ["Public"]
    assert titles_as("editor") == ["Asked for", "Draft", "Public"]


def test_private_pages_are_those_of_who_works_on_them() -> None:
    page = taken_up("Members only")
    page.view_restrictions.create(restriction_type="login")

    assert titles_as("translator-fr") == []
    assert titles_as("moderator") == ["Members only"]


def test_snippets_stand_beside_pages() -> None:
    taken_up("About us")
    topic = make_topic(title="Water")
    take_up(topic)

    water = rows_as("editor", type="core.topic")[0]

    assert (water.title, water.kind, water.place) == ("Water", "Topic", ())
    order = f"{reverse('translation_job_new')}?snippet=core.topic:{topic.pk}"
    assert water.cells[1].order_url == order


def test_filters() -> None:
    section = taken_up("Alpha")
    taken_up("Beta", parent=section)
    gamma = taken_up("Gamma", introduction="Many more words are here.")
    published_in(gamma, "fr")
    taken_up("Delta", publish=False)
    take_up(make_topic(title="Water"))
    arabic = taken_up("Epsilon", parent=home_page("ar"))
    in_job(gamma, "es", due=date(2030, 1, 1))
    in_job(section, "es", due=None)

    assert titles_as("editor", q="LPH") == ["Alpha"]
    assert titles_as("editor", state="current") == ["Gamma"]
    assert titles_as("editor", state="current", language="es") == []
    assert titles_as("editor", source="ar") == [arabic.title]
    assert titles_as("editor", type="snippets") == ["Water"]
    assert titles_as("editor", type="home.standardpage", source="en") == [
        "Alpha",
        "Beta",
        "Delta",
        "Gamma",
    ]
    assert titles_as("editor", section=section.pk) == ["Alpha", "Beta"]
    assert titles_as("editor", published="on", type="pages", source="en") == [
        "Alpha",
        "Beta",
        "Gamma",
    ]
    assert titles_as("editor", job="open") == ["Alpha", "Gamma"]
    assert titles_as("editor", job="due") == ["Gamma"]
    assert titles_as("editor", sort="-to_do", type="pages", source="en", language="fr") == [
        "Alpha",
        "Beta",
        "Delta",
        "Gamma",
    ]


def in_job(page, code: str, due: date | None) -> None:
    job = Job.objects.create(title="Spring", due_date=due)
    JobItem.objects.create(job=job, status=status_of(page, code))


def test_the_language_chooses_the_column() -> None:
    taken_up("Alpha")

    (row,) = rows_as("editor", language="fr")

    assert states(row) == {"fr": "missing"}


def test_a_wrong_filter_is_named_and_filters_nothing() -> None:
    taken_up("Alpha")

    response = matrix_as("editor", state="lost", section="9" * 30, language="xx")

    assert sorted(response.context["form"].errors) == ["language", "section", "state"]
    assert [row.title for row in response.context["rows"]] == ["Alpha"]


def test_a_translator_cannot_filter_by_a_page_they_may_not_know() -> None:
    hidden = taken_up("Hidden", publish=False)

    assert list(matrix_as("translator-fr", section=hidden.pk).context["form"].errors) == ["section"]


def test_totals_are_of_all_that_is_asked_for() -> None:
    for number in range(26):
        taken_up(f"Page {number:02}")
    TranslationStatus.objects.filter(title="Page 03", locale__language_code="fr").update(
        state="excluded", is_excluded=True
    )

    response = matrix_as("editor", language="fr")

    assert len(response.context["rows"]) == 25
    (total,) = response.context["totals"]
    assert (total.objects, total.objects_to_do, total.words, total.words_to_do) == (
        25,
        25,
        100,
        100,
    )
    assert titles_as("editor", language="fr", p=2) == ["Page 25"]


def own_queries(rf) -> int:
    """How many queries the matrix takes, without what the frame of every admin page takes."""
    view = MatrixView()
    view.setup(rf.get("/"))
    view.request.user = User.objects.get(username="editor")
    with CaptureQueriesContext(connection) as queries:
        context = view.get_context_data()
        for name in ("filters", "table"):
            render_to_string(f"localisation/matrix/{name}.html", context, view.request)
    return len(queries)


def test_a_page_of_it_takes_the_same_queries_for_any_number_of_rows(rf) -> None:
    client, numbers = signed_in("editor"), []
    section = taken_up("Section")
    published_in(section, "fr")
    for count in (1, 3, 25):
        for number in range(len(titles_as("editor")), count):
            published_in(taken_up(f"Page {number}", parent=section), "fr")
        with CaptureQueriesContext(connection) as queries:
            assert len(client.get(reverse("translation_matrix")).context["rows"]) == count
        numbers.append((len(queries), own_queries(rf)))

    assert numbers[1:] == numbers[1:2] * 2
    # The titles above the rows are one query more where a row has any.
    assert numbers[1][0] - numbers[0][0] in (0, 1)
    assert numbers[2][1] <= 20


def test_the_csv_file_holds_all_and_no_formula() -> None:
    for number in range(26):
        taken_up(f"Page {number:02}")
    taken_up("=1+1", slug="formula")

    response = matrix_as("editor", export="csv", language="fr")

    lines = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert len(lines) == 27
    assert lines[0] | {"Last change": ""} == {
        "Title": "'=1+1",
        "Type": "Standard page",
        "Place": "",
        "Source language": "English",
        "Published": "yes",
        "Last change": "",
        "Words": "4",
        "French: state": "Missing",
        "French: words to do": "4",
    }
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", lines[0]["Last change"])


def test_the_xlsx_file_holds_text_and_numbers_and_no_formula() -> None:
    taken_up("=1+1", slug="formula")

    response = matrix_as("editor", export="xlsx", language="fr")

    sheet = openpyxl.load_workbook(io.BytesIO(response.content)).active
    title, *_rest, words = list(sheet.iter_rows())[1]
    assert (title.value, title.data_type, words.value) == ("=1+1", "s", 4)


def test_a_file_holds_nothing_that_the_person_may_not_see() -> None:
    taken_up("Hidden", publish=False)
    taken_up("Public")

    response = matrix_as("translator-fr", export="csv")

    lines = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert [line["Title"] for line in lines] == ["Public"]
    assert [name for name in lines[0] if name.endswith("state")] == ["French: state"]


def test_titles_say_their_language_and_direction() -> None:
    taken_up("Values", parent=home_page("ar"))

    content = matrix_as("editor").content.decode()

    assert re.search(r'lang="ar" dir="rtl">Values</a>', content)


def test_a_language_that_nobody_counted_yet_is_said_to_be_so() -> None:
    page = taken_up("Alpha")
    TranslationStatus.objects.filter(
        object_id=page.translation_key, locale=Locale.objects.get(language_code="fr")
    ).delete()

    cell = rows_as("editor")[0].cells[1]

    assert (cell.status, cell.is_source) == (None, False)
    assert b"Not counted yet" in matrix_as("editor").content
