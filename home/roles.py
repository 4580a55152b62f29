"""Who may do what: editors, moderators, and the translators of each language.

A group is set up once: when it does not exist, or is as Wagtail's migrations left it and has no
members. From then on it belongs to the administrators.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)


@dataclass(frozen=True)
class Role:
    """What the members of a group may do: on pages, on snippets, with pictures and files."""

    name: str
    on_pages: tuple[str, ...]
    on_snippets: tuple[str, ...]
    on_files: tuple[str, ...] = ()
    # The one language the role is for; empty for all.
    language: str = ""
    further: tuple[str, ...] = ()


ADMIN = "wagtailadmin.access_admin"
SUBMIT_TRANSLATION = "wagtail_localize.submit_translation"
SNIPPETS = ("core.topic", "core.region", "people.organisation", "people.quote", "meetings.venue")
# The glossary is read by all who translate, and kept by those who write.
READ_GLOSSARY = "localisation.view_glossaryconcept"
KEEP_GLOSSARY = tuple(f"localisation.{a}_glossaryconcept" for a in ("add", "change", "delete"))
# How often files were downloaded, and who asked for one in another form: the last is personal.
SEE_DOWNLOADS = "reports.view_downloadcount"
ANSWER_REQUESTS = tuple(
    f"reports.{a}_accessibleformatrequest" for a in ("view", "add", "change", "delete")
)
# Whoever writes here can be told that somebody no longer agrees; it has to be done at once.
WITHDRAW_QUOTE = "people.withdraw_quote"
FILES = ("wagtailimages.image", "wagtaildocs.document")
TRANSLATORS = {
    "Translators: English": "en",
    "Translators: French": "fr",
    "Translators: Spanish": "es",
    "Translators: German": "de",
    "Translators: Arabic": "ar",
}
ROLES = (
    Role(
        "Editors",
        on_pages=("add", "change"),
        on_snippets=("add", "change"),
        on_files=("add", "change", "choose"),
        further=(
            SUBMIT_TRANSLATION,
            READ_GLOSSARY,
            *KEEP_GLOSSARY,
            SEE_DOWNLOADS,
            *ANSWER_REQUESTS,
            WITHDRAW_QUOTE,
        ),
    ),
    Role(
        "Moderators",
        on_pages=("add", "change", "publish", "lock", "unlock"),
        on_snippets=("add", "change", "publish"),
        on_files=("add", "change", "choose"),
        further=(
            SUBMIT_TRANSLATION,
            READ_GLOSSARY,
            *KEEP_GLOSSARY,
            SEE_DOWNLOADS,
            *ANSWER_REQUESTS,
            WITHDRAW_QUOTE,
        ),
    ),
    # Who may change and neither add nor publish is held to translations of that language:
    # cms.localisation.permissions.
    *(
        Role(
            name,
            on_pages=("change",),
            on_snippets=("change",),
            language=code,
            further=(READ_GLOSSARY,),
        )
        for name, code in TRANSLATORS.items()
    ),
)

# What the migrations of Wagtail and wagtail-localize give their two groups.
_ON_THE_ROOT = {
    "Editors": {"add_page", "change_page"},
    "Moderators": {"add_page", "change_page", "publish_page", "lock_page", "unlock_page"},
}
_BY_MIGRATIONS = {
    "access_admin",
    "submit_translation",
    *(
        f"{action}_{kind}"
        for action in ("add", "change", "delete")
        for kind in ("image", "document")
    ),
    "choose_image",
    "choose_document",
}


def set_up_after_migrate(sender: AppConfig, using: str = "default", **kwargs: Any) -> None:
    """Receiver of `post_migrate`: acts once, after the last app has its permissions."""
    with_models = [config for config in apps.get_app_configs() if config.models_module]
    if using == "default" and sender == with_models[-1]:
        set_up_groups()


def set_up_groups() -> None:
    """Set up the groups and the workflow that are missing. A second run changes nothing.

    Does nothing while a permission, a home page or the root of files is missing: migrations were
    run in part.
    """
    homes = list(_homes())
    wanted = {role.name: [_permission(name) for name in _names(role)] for role in ROLES}
    permissions_on_pages = [_permission(f"wagtailcore.{a}_page") for a in ROLES[1].on_pages]
    known = [*permissions_on_pages, *(found for all_of in wanted.values() for found in all_of)]
    if not homes or None in known or Collection.get_first_root_node() is None:
        return
    for role in ROLES:
        _set_up(role, homes, wanted[role.name])
    _set_up_workflow()


def _homes() -> Iterable[Page]:
    """The home page of each language, without asking tables that may not be there yet."""
    kind = {"content_type__app_label": "home", "content_type__model": "homepage"}
    return Page.objects.filter(depth=2, **kind).select_related("locale")


def _names(role: Role) -> list[str]:
    """The permissions of a role that hold everywhere, as `app_label.codename`."""
    names = [ADMIN, *role.further]
    for model in SNIPPETS:
        app_label, name = model.split(".")
        for action in role.on_snippets:
            if action != "publish" or _has_drafts(model):
                names.append(f"{app_label}.{action}_{name}")  # noqa: PERF401  clearer in steps
    return names


def _has_drafts(model: str) -> bool:
    return hasattr(apps.get_model(model), "live")


def _permission(name: str) -> Permission | None:
    app_label, codename = name.split(".")
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename).first()


def _set_up(role: Role, homes: Iterable[Page], permissions: list[Permission]) -> None:
    group, created = Group.objects.get_or_create(name=role.name)
    if not created and not _is_as_migrated(group):
        return
    group.permissions.set(permissions)
    group.page_permissions.all().delete()
    group.collection_permissions.all().delete()
    for home in homes:
        if role.language in ("", home.locale.language_code):
            _allow_on_page(group, home, role.on_pages)
    _allow_files(group, role.on_files)


def _is_as_migrated(group: Group) -> bool:
    """Whether nobody is a member and nobody has changed what Wagtail's migrations gave."""
    on_pages = list(group.page_permissions.values_list("page__depth", "permission__codename"))
    return (
        not group.user_set.exists()
        and {depth for depth, _codename in on_pages} == {1}
        and {codename for _depth, codename in on_pages} == _ON_THE_ROOT.get(group.name)
        and set(group.permissions.values_list("codename", flat=True)) == _BY_MIGRATIONS
    )


def _allow_on_page(group: Group, page: Page, actions: Iterable[str]) -> None:
    for action in actions:
        GroupPagePermission.objects.create(
            group=group, page=page, permission=_permission(f"wagtailcore.{action}_page")
        )


def _allow_files(group: Group, actions: Iterable[str]) -> None:
    root = Collection.get_first_root_node()
    for model in FILES:
        app_label, name = model.split(".")
        for action in actions:
            permission = _permission(f"{app_label}.{action}_{name}")
            GroupCollectionPermission.objects.create(
                group=group, collection=root, permission=permission
            )


def _set_up_workflow() -> None:
    """Moderators approve what is below the root. Left alone where any workflow exists."""
    if Workflow.objects.exists() or GroupApprovalTask.objects.exists():
        return
    task = GroupApprovalTask.objects.create(name="Moderators approval")
    task.groups.set(Group.objects.filter(name="Moderators"))
    workflow = Workflow.objects.create(name="Moderators approval")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=Page.get_first_root_node())
