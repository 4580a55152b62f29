"""Where somebody is named, and naming somebody else everywhere."""

import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry, PageViewRestriction

from cms.core.models import User
from meetings.models import MeetingFacilitator, MeetingPartner
from people.replacing.plan import plan
from people.replacing.replace import replace
from people.uses import uses_of
from tests import factories
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _between_the_meetings():
    with time_machine.travel("2018-01-01"):
        yield


@pytest.fixture
def leaving():
    return factories.make_person(title="Noor Haddad", slug="noor")


@pytest.fixture
def successor(leaving):
    return factories.make_person(title="Ada Okoro", slug="ada")


def user_with(*actions: str, page: Any = None) -> User:
    """Somebody who may do these things with English pages, or below `page`, and enter the admin."""
    user = User.objects.create_user("-".join(actions))
    group = Group.objects.create(name=user.username)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for action in actions:
        permission = Permission.objects.get(
            codename=f"{action}_page", content_type__app_label="wagtailcore"
        )
        GroupPagePermission.objects.create(
            group=group, page=page or factories.home_page(), permission=permission
        )
    user.groups.add(group)
    return user


def past_and_next(person: Any) -> tuple[Any, Any]:
    """A meeting that is over, which the person facilitated, and the next, whose contact it is."""
    past = factories.make_meeting(
        title="2017",
        slug="2017",
        start_date="2017-05-01",
        end_date=None,
        contact=person,
        rows={"facilitators": [MeetingFacilitator(person=person)]},
    )
    return past, factories.make_meeting(title="2019", contact=person)


def keys(uses: Any) -> list[tuple[str, str, bool]]:
    return [(use.page.title, str(use.link.role), use.is_current) for use in uses]


def contact_of(page: Any) -> Any:
    """The contact that readers see."""
    return type(page).objects.get(pk=page.pk).facts.contact_id


def test_every_use_is_found_and_only_what_is_to_come_is_current(leaving) -> None:
    _past, upcoming = past_and_next(leaving)
    factories.make_concept_note(parent=upcoming, contact=leaving)

    assert keys(uses_of(leaving)) == [
        ("2017", "contact person", False),
        ("2017", "facilitator", False),
        ("2019", "contact person", True),
        ("Concept note", "contact person", True),
    ]


def test_a_use_in_a_translation_is_found_at_its_source(leaving) -> None:
    meeting = factories.make_meeting(contact=leaving)
    translate_all(translation := submit(meeting))
    publish(translation)

    assert [use.page.pk for use in uses_of(leaving)] == [meeting.pk]


def test_a_use_in_a_draft_is_found_and_told_apart(leaving, successor) -> None:
    meeting = factories.make_meeting(contact=successor)
    meeting.contact = leaving
    meeting.save_revision()

    (use,) = uses_of(leaving)
    (live,) = uses_of(successor)

    assert [(use.in_live, use.in_draft), (live.in_live, live.in_draft)] == [
        (False, True),
        (True, False),
    ]


def test_organisations_and_venues_are_found_too() -> None:
    organisation, venue = factories.make_organisation(), factories.make_venue()
    factories.make_person(organisation=organisation)
    factories.make_meeting(
        venue=venue, rows={"partners": [MeetingPartner(organisation=organisation)]}
    )

    assert keys(uses_of(venue)) == [("Leaders' Circle 2019", "venue", True)]
    assert keys(uses_of(organisation)) == [
        ("Leaders' Circle 2019", "partner", True),
        ("Noor Haddad", "organisation", True),
    ]


def test_who_may_publish_changes_every_language_at_once(leaving, successor) -> None:
    meeting = factories.make_meeting(contact=leaving)
    translate_all(translation := submit(meeting))
    target = publish(translation)
    user = user_with("change", "publish")
    changes = plan(uses_of(leaving), user)

    replace(changes, leaving, successor, user)

    assert [change.outcome for change in changes] == ["published"]
    assert [contact_of(meeting), contact_of(target)] == [successor.pk, successor.pk]
    actions = PageLogEntry.objects.filter(page=meeting.pk, user=user).values_list("action", flat=1)
    assert sorted(actions) == ["wagtail.edit", "wagtail.publish"]


def test_who_may_not_publish_leaves_a_draft_and_readers_see_no_change(leaving, successor) -> None:
    meeting = factories.make_meeting(contact=leaving)
    user = user_with("change")
    changes = plan(uses_of(leaving), user)

    replace(changes, leaving, successor, user)

    meeting.refresh_from_db()
    assert [change.outcome for change in changes] == ["draft"]
    assert contact_of(meeting) == leaving.pk
    assert meeting.get_latest_revision_as_object().contact == successor


def test_a_waiting_draft_is_changed_and_stays_a_draft(leaving, successor) -> None:
    meeting = factories.make_meeting(title="Live words", contact=leaving)
    meeting.title = "Words that wait"
    meeting.save_revision()
    user = user_with("change", "publish")

    replace(plan(uses_of(leaving), user), leaving, successor, user)

    meeting = type(meeting).objects.get(pk=meeting.pk)
    draft = meeting.get_latest_revision_as_object()
    assert (meeting.title, contact_of(meeting)) == ("Live words", successor.pk)
    assert (draft.title, draft.contact) == ("Words that wait", successor)
    assert meeting.has_unpublished_changes


def test_a_draft_without_the_person_is_kept_when_the_live_page_is_changed(
    leaving, successor
) -> None:
    meeting = factories.make_meeting(contact=leaving)
    meeting.title, meeting.contact = "Words that wait", None
    meeting.save_revision()
    user = user_with("change", "publish")

    replace(plan(uses_of(leaving), user), leaving, successor, user)

    meeting = type(meeting).objects.get(pk=meeting.pk)
    draft = meeting.get_latest_revision_as_object()
    assert contact_of(meeting) == successor.pk
    assert (draft.title, draft.contact) == ("Words that wait", None)


def test_a_page_that_was_never_live_is_changed_as_the_editor_changes_it(leaving, successor) -> None:
    meeting = factories.make_meeting(contact=leaving, publish=False)
    user = user_with("change", "publish")

    replace(plan(uses_of(leaving), user), leaving, successor, user)

    meeting = type(meeting).objects.get(pk=meeting.pk)
    assert (meeting.live, meeting.contact) == (False, successor)
    assert meeting.get_latest_revision_as_object().contact == successor


def test_nobody_is_named_twice(leaving, successor) -> None:
    rows = [MeetingFacilitator(person=leaving), MeetingFacilitator(person=successor)]
    meeting = factories.make_meeting(rows={"facilitators": rows})
    user = user_with("change", "publish")

    replace(plan(uses_of(leaving), user), leaving, successor, user)

    assert [row.person_id for row in meeting.facilitators.all()] == [successor.pk]


def test_pages_that_are_locked_or_not_ones_own_are_left_and_said(leaving, successor) -> None:
    meeting = factories.make_meeting(contact=leaving)
    stranger = User.objects.create_user("stranger")
    (refused,) = plan(uses_of(leaving), stranger)
    meeting.locked = True
    meeting.save()
    user = user_with("change", "publish")
    (locked,) = plan(uses_of(leaving), user)

    replace([refused, locked], leaving, successor, user)

    assert [str(refused.says), str(locked.says)] == [
        "Not changed: you may not edit this page.",
        "Not changed: the page is locked, or waits to be published at a set time.",
    ]
    assert contact_of(meeting) == leaving.pk


def test_all_or_nothing(leaving, successor, monkeypatch) -> None:
    first = factories.make_meeting(title="A", slug="a", contact=leaving)
    factories.make_meeting(title="B", slug="b", contact=leaving)
    user = user_with("change", "publish")
    changes = plan(uses_of(leaving), user)
    monkeypatch.setattr(changes[1].page, "pk", 0)

    with pytest.raises(type(first).DoesNotExist):
        replace(changes, leaving, successor, user)

    assert contact_of(first) == leaving.pk


def address(name: str, person: Any) -> str:
    return reverse(name, args=["people", "personpage", person.pk])


def test_choose_see_and_confirm(leaving, successor) -> None:
    past, upcoming = past_and_next(leaving)
    client = Client()
    client.force_login(user_with("add", "change", "publish"))
    url = address("replace_everywhere", leaving)
    form = client.get(url).context["form"]
    data = {"successor": successor.pk, "uses": form["uses"].value()}

    seen = client.post(url, data)
    untouched = contact_of(upcoming)
    done = client.post(url, data | {"confirm": "1"}, follow=True)

    assert form["uses"].value() == [f"{upcoming.pk}:contact"]
    assert [str(change.says) for change in seen.context["changes"]] == ["Published at once."]
    assert [untouched, contact_of(upcoming), contact_of(past)] == [
        leaving.pk,
        successor.pk,
        leaving.pk,
    ]
    assert [str(message).strip() for message in done.context["messages"]] == ["1 page was changed."]


def test_a_draft_cannot_take_over(leaving) -> None:
    past_and_next(leaving)
    draft = factories.make_person(title="Draft", slug="draft", publish=False)
    client = Client()
    client.force_login(user_with("add", "change", "publish"))

    form = client.post(address("replace_everywhere", leaving), {"successor": draft.pk}).context[
        "form"
    ]

    assert form.errors == {
        "successor": ["Not published: readers would see nobody at all."],
        "uses": ["Tick at least one."],
    }


@pytest.mark.parametrize(
    ("actions", "seen"),
    [(("add", "change"), [1, 1]), (("change",), [1, 0]), (("publish",), [0, 0])],
)
def test_editors_see_and_replace_translators_see_others_nothing(leaving, actions, seen) -> None:
    past_and_next(leaving)
    client = Client()
    client.force_login(user_with(*actions))

    pages = [client.get(address(name, leaving)) for name in ("where_used", "replace_everywhere")]

    titles = ("<title>Where Noor Haddad is used", "<title>Replace Noor Haddad everywhere")
    html = [re.sub(r"<title>\s+", "<title>", page.content.decode()) for page in pages]
    assert [text.count(title) for text, title in zip(html, titles, strict=True)] == seen


def test_who_edits_only_people_does_not_read_titles_of_private_pages(leaving) -> None:
    past, upcoming = past_and_next(leaving)
    PageViewRestriction.objects.create(page=upcoming, restriction_type="login")
    past.title = "Words that wait"
    past.save_revision()
    client = Client()
    client.force_login(user_with("add", "change", page=leaving.get_parent()))

    used = client.get(address("where_used", leaving))
    replaced = client.get(address("replace_everywhere", leaving))

    names = [use.page.title for use in used.context["uses"]]
    choices = [label for _key, label in replaced.context["form"].fields["uses"].choices]
    assert names == ["2017", "2017"]
    assert choices == [
        "2017 (Meeting, English): contact person",
        "2017 (Meeting, English): facilitator",
    ]
    html = [page.content.decode() for page in (used, replaced)]
    assert [text.count("2019") + text.count("Words that wait") for text in html] == [0, 0]


@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_before_somebody_goes_it_is_said_where_they_are_named(leaving, action) -> None:
    past_and_next(leaving)
    client = Client()
    client.force_login(User.objects.create_superuser("admin"))

    response = client.get(reverse(f"wagtailadmin_pages:{action}", args=[leaving.pk]))

    html = response.content.decode()
    assert html.count("Noor Haddad is still named on 2 pages.") == 1
    assert html.count(f'href="{address("replace_everywhere", leaving)}"') == 1
