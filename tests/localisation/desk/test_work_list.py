"""What a translator finds to do, and nothing of others."""

from datetime import date
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail_localize.models import Translation

from cms.localisation.desk.work_list import Row
from cms.localisation.models import Job, JobItem
from cms.localisation.preparation import take_up
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write
from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import home_page, make_standard_page, make_topic
from tests.localisation.test_publication import changed, prepared, publish, status_of, translate

pytestmark = pytest.mark.django_db

WORK_LIST = "/admin/translation/"


def rows(client: Client, **query: str) -> list[Row]:
    return client.get(WORK_LIST, query).context["rows"]


def titles(client: Client, **query: str) -> list[str]:
    return [row.status.title for row in rows(client, **query)]


def outdated_page() -> Translation:
    page = make_standard_page(title="Old news", slug="old", introduction="We meet.")
    translation = prepared(page)
    translate(translation)
    publish(translation)
    changed(page, introduction="We meet every year.")
    return translation


def order(page: Any, code: str = "fr", **values: Any) -> JobItem:
    assignee = values.pop("assignee", None)
    job = Job.objects.create(title="Spring", **values)
    return JobItem.objects.create(job=job, status=status_of(page, code), assignee=assignee)


def test_a_translator_sees_what_is_to_do_in_the_own_language() -> None:
    page = make_standard_page(title="What we do", slug="what", introduction="")
    translation = prepared(page)
    prepared(make_standard_page(title="Elsewhere", slug="elsewhere"), "es")
    translator = signed_in("translator-fr")

    (row,) = rows(translator)

    assert (row.status.title, row.type_name, row.url) == (
        "What we do",
        "Standard page",
        reverse("translation_desk", args=[translation.uuid]),
    )
    assert (row.source.code, row.target.code, row.status.words_to_do, row.words_done) == (
        "en",
        "fr",
        3,
        0,
    )
    translate(translation)
    publish(translation)
    assert titles(translator) == []


def test_what_is_not_ordered_is_for_those_who_may_order_it() -> None:
    page = make_standard_page(title="Not ordered", slug="not-ordered")
    topic = make_topic(title="Floods")
    take_up(page)
    take_up(topic)

    assert titles(signed_in("translator-fr")) == []
    found = {(row.status.title, row.url) for row in rows(signed_in("editor"), language="fr")}
    assert found == {("Not ordered", ""), ("Floods", "")}


def test_an_editor_starts_a_translation() -> None:
    page = make_standard_page(title="What we do", slug="what", introduction="We meet.")
    first = prepared(make_standard_page(title="What we do", slug="first", introduction=""))
    translate(first, title="Notre travail")
    take_up(page)
    url = reverse("translation_start", args=[status_of(page).pk])
    translator, editor = signed_in("translator-fr"), signed_in("editor")

    assert was_denied(translator, translator.post(url))
    assert not Translation.objects.filter(source__object_id=page.translation_key).exists()
    response = editor.post(url)

    translation = Translation.objects.get(source__object_id=page.translation_key)
    assert response["Location"] == reverse("translation_desk", args=[translation.uuid])
    found = [(one.target, one.state) for one in segments_of(translation)]
    assert found == [("Notre travail", "machine"), ("", "missing")]
    assert editor.post(url)["Location"] == response["Location"]
    assert was_denied(translator, translator.post(url))


def test_a_draft_source_is_ordered_by_nobody_who_may_not_edit_it() -> None:
    page = make_standard_page(title="Names of those at risk", slug="secret", publish=False)
    take_up(page)
    editor = make_person("editor")
    editor.groups.get().page_permissions.filter(page=home_page("en")).delete()

    client = signed_in("editor")

    assert titles(client) == []
    url = reverse("translation_start", args=[status_of(page).pk])
    assert was_denied(client, client.post(url))


def test_what_somebody_has_locked_is_not_work() -> None:
    translation = prepared(make_standard_page(title="Locked", slug="locked"))
    target = translation.get_target_instance()
    target.locked, target.locked_by = True, make_person("moderator")
    target.save()

    assert titles(signed_in("translator-fr")) == []


def test_sections() -> None:
    person = make_person("translator-fr")
    new = make_standard_page(title="New", slug="new", introduction="")
    prepared(new)
    machine = prepared(make_standard_page(title="By machine", slug="machine", introduction=""))
    segment = segments_of(machine)[0]
    write(machine, [Written(segment.id, "X", is_confirmed=False, origin="dummy")])
    outdated_page()
    order(new, due_date=date(2030, 1, 1), assignee=person)
    translator = signed_in("translator-fr")

    shown = {
        show: sorted(titles(translator, show=show))
        for show in ("", "new", "outdated", "machine", "review", "due", "mine")
    }

    assert shown == {
        "": ["By machine", "New", "Old news"],
        "new": ["New"],
        "outdated": ["Old news"],
        "machine": ["By machine"],
        "review": [],
        "due": ["New"],
        "mine": ["New"],
    }
    choices = translator.get(WORK_LIST).context["sections"]
    assert [choice.count for choice in choices] == [3, 1, 1, 1, 1, 1, 0]


def test_what_is_due_comes_first_and_says_when_it_is_late() -> None:
    early, late = (make_standard_page(title=name, slug=name.lower()) for name in ("Early", "Late"))
    for page in (late, early):
        prepared(page)
    prepared(make_standard_page(title="Any time", slug="any"))
    order(late, due_date=date(2027, 5, 2))
    order(early, due_date=date(2027, 5, 1), assignee=make_person("translator-fr"))

    with time_machine.travel(date(2027, 5, 2)):
        found = rows(signed_in("translator-fr"))

    assert [(row.status.title, row.is_overdue, row.assignees) for row in found] == [
        ("Early", True, "translator-fr"),
        ("Late", False, ""),
        ("Any time", False, ""),
    ]


def test_a_closed_job_is_not_due() -> None:
    page = make_standard_page(title="Done", slug="done")
    prepared(page)
    item = order(page, due_date=date(2027, 5, 2))
    item.completed_at = "2027-05-01T00:00Z"
    item.save()

    assert [row.item for row in rows(signed_in("translator-fr"))] == [None]


def test_titles_are_searched() -> None:
    for name in ("Floods", "Fires"):
        prepared(make_standard_page(title=name, slug=name.lower()))
    translator = signed_in("translator-fr")

    assert titles(translator, q="flo") == ["Floods"]
    assert titles(translator, q="f\0lo") == ["Floods"]
    assert (
        "Nothing with “x%” in its title" in translator.get(WORK_LIST, {"q": "x%"}).content.decode()
    )


def test_several_languages_are_chosen_from() -> None:
    page = make_standard_page(title="What we do", slug="what")
    for code in ("fr", "es"):
        prepared(page, code)
    moderator = signed_in("moderator")

    assert [row.target.code for row in rows(moderator, show="new", language="es")] == ["es"]
    choices = moderator.get(WORK_LIST, {"language": "es"}).context["languages"]
    assert [choice.url for choice in choices if choice.is_current] == ["?language=es"]
    assert signed_in("translator-fr").get(WORK_LIST).context["languages"] == []


def test_a_long_list_has_pages() -> None:
    for number in range(31):
        take_up(make_topic(title=f"Topic {number:02}"))
    editor = signed_in("editor")

    assert len(rows(editor, language="fr")) == 30
    assert titles(editor, language="fr", p="2") == ["Topic 30"]


def test_the_number_of_queries_is_the_same_for_one_and_three() -> None:
    translator = signed_in("translator-fr")
    person = make_person("translator-fr")
    numbers = []
    for number in range(3):
        page = make_standard_page(title=f"Page {number}", slug=f"page-{number}")
        prepared(page)
        order(page, due_date=date(2030, 1, 1), assignee=person)
        rows(translator)
        with CaptureQueriesContext(connection) as captured:
            found = rows(translator)
        numbers.append((len(found), len(captured)))

    assert numbers[0][1] == numbers[2][1]
    assert [found for found, _queries in numbers] == [1, 2, 3]
