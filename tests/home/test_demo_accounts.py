"""The accounts of the demonstration: who may do what, and where they may exist."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import override_settings
from wagtail.models import Page

from cms.core.models import User
from home.demo.accounts import ACCOUNTS, make_accounts
from home.models import HomePage

pytestmark = pytest.mark.django_db

LANGUAGES = ["en", "fr", "es", "de", "ar"]


def homes() -> dict[str, Page]:
    return {home.locale.language_code: home for home in HomePage.objects.order_by("path")}


def languages_where(username: str, ability: str) -> list[str]:
    """The languages on whose home page an account may do something."""
    account = User.objects.get(username=username)
    return [
        code
        for code, home in homes().items()
        if getattr(home.permissions_for_user(account), ability)()
    ]


@pytest.mark.parametrize(
    ("username", "adds", "edits", "publishes"),
    [
        ("admin", LANGUAGES, LANGUAGES, LANGUAGES),
        ("editor", LANGUAGES, LANGUAGES, []),
        ("moderator", LANGUAGES, LANGUAGES, LANGUAGES),
        ("translator-fr", [], ["fr"], []),
        ("translator-ar", [], ["ar"], []),
    ],
)
def test_who_may_do_what_on_pages(
    username: str, adds: list[str], edits: list[str], publishes: list[str]
) -> None:
    make_accounts()

    assert languages_where(username, "can_add_subpage") == adds
    assert languages_where(username, "can_edit") == edits
    assert languages_where(username, "can_publish") == publishes


@pytest.mark.parametrize(
    ("username", "may"),
    [
        (
            "editor",
            {
                "core.change_topic",
                "meetings.change_venue",
                "people.add_organisation",
                "wagtail_localize.submit_translation",
            },
        ),
        (
            "moderator",
            {
                "core.change_topic",
                "meetings.change_venue",
                "meetings.publish_venue",
                "people.add_organisation",
                "wagtail_localize.submit_translation",
            },
        ),
        ("translator-fr", {"meetings.change_venue", "core.change_topic"}),
    ],
)
def test_who_may_do_what_elsewhere(username: str, may: set[str]) -> None:
    make_accounts()
    account = User.objects.get(username=username)
    asked = {
        "core.change_topic",
        "meetings.change_venue",
        "meetings.publish_venue",
        "people.add_organisation",
        "wagtail_localize.submit_translation",
    }

    assert account.has_perm("wagtailadmin.access_admin")
    allowed = {permission for permission in asked if account.has_perm(permission)}
    assert allowed == may


def test_accounts_say_what_they_are() -> None:
    assert make_accounts() == len(ACCOUNTS)
    assert make_accounts() == 0
    assert not User.objects.filter(is_demonstration=False).exists()
    assert list(User.objects.filter(is_superuser=True).values_list("username", flat=True)) == [
        "admin"
    ]
    assert all(user.check_password("demo") for user in User.objects.all())


def test_somebodys_own_account_and_group_are_left_alone() -> None:
    own = User.objects.create_user("admin", password="only I know this one")
    group = Group.objects.get(name="Editors")
    group.user_set.add(own)
    before = set(group.page_permissions.values_list("page_id", "permission_id"))

    assert make_accounts() == len(ACCOUNTS) - 1

    own.refresh_from_db()
    assert not own.is_demonstration
    assert not own.is_superuser
    assert own.check_password("only I know this one")
    assert set(group.page_permissions.values_list("page_id", "permission_id")) == before


def shown() -> str:
    said = StringIO()
    call_command("show_addresses", stdout=said)
    return said.getvalue()


ADDRESSES = """\
  en      https://cms.example.org/en/
  fr      https://cms.example.org/fr/
  es      https://cms.example.org/es/
  de      https://cms.example.org/de/
  ar      https://cms.example.org/ar/
  admin   https://cms.example.org/admin/
"""


@override_settings(SITE_URL="https://cms.example.org")
def test_addresses_are_shown_with_the_accounts_that_work() -> None:
    assert shown() == ADDRESSES
    make_accounts()
    editor = User.objects.get(username="editor")
    editor.set_password("changed since then")
    editor.save()

    names = "admin, moderator, translator-fr, translator-ar"
    assert shown() == f"{ADDRESSES}\nAccounts: {names}\nPassword: demo\n"


@override_settings(SITE_URL="https://cms.example.org", DEMONSTRATION_ALLOWED=False)
def test_accounts_are_neither_made_nor_shown_outside_development(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_accounts()
    assert shown() == ADDRESSES
    User.objects.all().delete()
    monkeypatch.setattr("home.management.commands.load_demo.build", lambda today: None)
    monkeypatch.setattr("home.management.commands.load_demo.show_states", lambda today: False)

    call_command("load_demo", stdout=StringIO())

    assert not User.objects.exists()
