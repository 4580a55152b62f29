"""The groups of those who make the site: there after `migrate`, then the administrators' own."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupPagePermission, Page, Workflow, WorkflowPage
from wagtail.snippets.models import get_snippet_models

from cms.core.models import User
from home.roles import SNIPPETS, TRANSLATORS, set_up_groups

pytestmark = pytest.mark.django_db

LANGUAGES = {"en", "fr", "es", "de", "ar"}
ON_SNIPPETS = {
    f"{action}_{kind}" for action in ("add", "change") for kind in ("topic", "region")
} | {
    f"{action}_{kind}"
    for action in ("add", "change")
    for kind in ("organisation", "quote", "venue")
}
KEEP_GLOSSARY = {f"{action}_glossaryconcept" for action in ("view", "add", "change", "delete")}
PUBLICATIONS = {"view_downloadcount"} | {
    f"{action}_accessibleformatrequest" for action in ("view", "add", "change", "delete")
}
ON_FILES = {
    f"{action}_{kind}" for action in ("add", "change", "choose") for kind in ("image", "document")
}


def everything(group: Group) -> dict[str, Any]:
    """All that a group may do."""
    pages: dict[str, set[str]] = {}
    for depth, code, action in group.page_permissions.values_list(
        "page__depth", "page__locale__language_code", "permission__codename"
    ):
        assert depth == 2
        pages.setdefault(action.removesuffix("_page"), set()).add(code)
    return {
        "pages": pages,
        "everywhere": set(group.permissions.values_list("codename", flat=True)),
        "files": set(group.collection_permissions.values_list("permission__codename", flat=True)),
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "Editors",
            {
                "pages": {"add": LANGUAGES, "change": LANGUAGES},
                "everywhere": {
                    "access_admin",
                    "submit_translation",
                    *ON_SNIPPETS,
                    *KEEP_GLOSSARY,
                    *PUBLICATIONS,
                    "withdraw_quote",
                },
                "files": ON_FILES,
            },
        ),
        (
            "Moderators",
            {
                "pages": dict.fromkeys(("add", "change", "publish", "lock", "unlock"), LANGUAGES),
                "everywhere": {
                    "access_admin",
                    "submit_translation",
                    "publish_venue",
                    "publish_organisation",
                    *ON_SNIPPETS,
                    *KEEP_GLOSSARY,
                    *PUBLICATIONS,
                    "withdraw_quote",
                },
                "files": ON_FILES,
            },
        ),
        *(
            (
                name,
                {
                    "pages": {"change": {code}},
                    "everywhere": {
                        "access_admin",
                        "view_glossaryconcept",
                        "change_topic",
                        "change_region",
                        "change_organisation",
                        "change_quote",
                        "change_venue",
                    },
                    "files": set(),
                },
            )
            for name, code in TRANSLATORS.items()
        ),
    ],
)
def test_a_fresh_database_has_the_groups(name: str, expected: dict[str, Any]) -> None:
    assert everything(Group.objects.get(name=name)) == expected


def test_there_are_no_other_groups_and_a_second_migrate_changes_nothing() -> None:
    before = {group.name: everything(group) for group in Group.objects.all()}

    call_command("migrate", verbosity=0)

    assert {group.name: everything(group) for group in Group.objects.all()} == before
    assert set(before) == {"Editors", "Moderators", *TRANSLATORS}
    assert list(Workflow.objects.values_list("name", flat=True)) == ["Moderators approval"]


def test_a_group_with_members_or_changes_is_the_administrators() -> None:
    moderators, french = (
        Group.objects.get(name=name) for name in ("Moderators", "Translators: French")
    )
    as_migrated(moderators)
    moderators.user_set.add(User.objects.create_user("mona"))
    french.permissions.clear()
    french.page_permissions.all().delete()
    before = everything_of(moderators), everything_of(french)

    set_up_groups()

    assert (everything_of(moderators), everything_of(french)) == before


def test_a_group_as_wagtail_made_it_is_set_up() -> None:
    editors = Group.objects.get(name="Editors")
    wanted = everything(editors)
    as_migrated(editors)

    set_up_groups()

    assert everything(editors) == wanted


def test_a_group_is_left_alone_when_an_administrator_took_away_one_permission() -> None:
    editors = Group.objects.get(name="Editors")
    as_migrated(editors)
    editors.permissions.remove(Permission.objects.get(codename="delete_image"))
    before = everything_of(editors)

    set_up_groups()

    assert everything_of(editors) == before


def as_migrated(group: Group) -> None:
    """Give a group what the migrations of Wagtail and wagtail-localize give it."""
    names = ["access_admin", "submit_translation", "choose_image", "choose_document"]
    names += [f"{a}_{kind}" for a in ("add", "change", "delete") for kind in ("image", "document")]
    libraries = ["wagtailadmin", "wagtail_localize", "wagtailimages", "wagtaildocs"]
    group.permissions.set(
        Permission.objects.filter(codename__in=names, content_type__app_label__in=libraries)
    )
    group.page_permissions.all().delete()
    actions = ["add", "change"]
    if group.name == "Moderators":
        actions += ["publish", "lock", "unlock"]
    for action in actions:
        GroupPagePermission.objects.create(
            group=group,
            page=Page.get_first_root_node(),
            permission=Permission.objects.get(codename=f"{action}_page"),
        )


def everything_of(group: Group) -> tuple[set[Any], set[Any]]:
    """The rows that say what a group may do: unchanged means untouched."""
    return (
        set(group.permissions.values_list("pk", flat=True)),
        set(group.page_permissions.values_list("pk", flat=True)),
    )


def test_every_kind_of_snippet_has_been_thought_of() -> None:
    assert {model._meta.label_lower for model in get_snippet_models()} == set(SNIPPETS)


def test_moderators_approve_what_is_below_every_home_page() -> None:
    task = Workflow.objects.get().tasks.get().specific

    assert list(task.groups.values_list("name", flat=True)) == ["Moderators"]
    homes = Page.objects.filter(depth=2)
    assert {home.get_workflow().name for home in homes} == {"Moderators approval"}


def test_the_workflow_is_made_again_only_where_there_is_none() -> None:
    workflow = Workflow.objects.get()
    WorkflowPage.objects.all().delete()
    set_up_groups()
    assert not WorkflowPage.objects.exists()

    for task in workflow.tasks:
        task.specific.delete()
    workflow.delete()
    set_up_groups()

    assert WorkflowPage.objects.get().page.depth == 1
    assert Workflow.objects.get().tasks.get().specific.groups.get().name == "Moderators"
