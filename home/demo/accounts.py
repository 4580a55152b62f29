"""Accounts whose password everybody knows, with the groups that say what each may do."""

from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from cms.core.models import User
from cms.settings import env
from home.models import HomePage

SNIPPETS = ("core.topic", "core.region", "people.organisation", "meetings.venue")
WITH_DRAFTS = ("people.organisation", "meetings.venue")
FILES = ("wagtailimages.image", "wagtaildocs.document")

# Account: first name, last name, group. The first may do everything.
ACCOUNTS = {
    "admin": ("Ada", "Administrator", ""),
    "editor": ("Edwin", "Editor", "Editors"),
    "moderator": ("Mona", "Moderator", "Moderators"),
    "translator-fr": ("Thérèse", "Translator", "Translators: French"),
    "translator-ar": ("Tariq", "Translator", "Translators: Arabic"),
}
TRANSLATORS = {"Translators: French": "fr", "Translators: Arabic": "ar"}


def demonstration_is_allowed() -> bool:
    """Whether accounts with a public password may exist here: in development only."""
    return settings.DEMONSTRATION_ALLOWED


def make_accounts() -> int:
    """Make the accounts and groups that are missing. Returns how many accounts were made.

    An account of the same name that is somebody's own is left alone, and so are the permissions
    of groups that have members already.
    """
    _set_up_groups()
    return sum(_make_account(name) for name in ACCOUNTS)


def remove_accounts() -> None:
    """Delete the demonstration accounts, and the translators' groups once they are empty."""
    User.objects.filter(is_demonstration=True).delete()
    Group.objects.filter(name__in=TRANSLATORS, user=None).delete()


def _make_account(name: str) -> bool:
    first_name, last_name, group = ACCOUNTS[name]
    account, created = User.objects.get_or_create(
        username=name,
        defaults={
            "first_name": first_name,
            "last_name": last_name,
            "email": f"{name}@example.org",
            "is_demonstration": True,
            "is_superuser": not group,
            "is_staff": not group,
        },
    )
    if created:
        account.set_password(env.text("DEMO_PASSWORD"))
        account.save()
        account.groups.set(Group.objects.filter(name=group))
    return created


def _set_up_groups() -> None:
    homes = list(HomePage.objects.all())
    _set_up("Editors", homes, ["add", "change"], ["add", "change"])
    _set_up("Moderators", homes, ["add", "change", "publish"], ["add", "change", "publish"])
    for name, code in TRANSLATORS.items():
        own = [home for home in homes if home.locale.language_code == code]
        _set_up(name, own, ["change"], [])


def _set_up(name: str, homes: Iterable[Page], on_pages: list[str], on_snippets: list[str]) -> None:
    """Give a group without members exactly these permissions.

    Wagtail's own groups begin with permissions on the root, which is above every language.
    """
    group, _created = Group.objects.get_or_create(name=name)
    if group.user_set.exists():
        return
    group.permissions.set(
        [_permission("wagtailadmin.admin", "access"), *_snippet_permissions(on_snippets)]
    )
    group.page_permissions.all().delete()
    for home in homes:
        for action in on_pages:
            permission = _permission("wagtailcore.page", action)
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    if on_snippets:
        _allow_files(group)


def _snippet_permissions(actions: list[str]) -> list[Permission]:
    return [
        _permission(model, action)
        for model in SNIPPETS
        for action in actions
        if action != "publish" or model in WITH_DRAFTS
    ]


def _allow_files(group: Group) -> None:
    root = Collection.get_first_root_node()
    for model in FILES:
        for action in ("add", "change", "choose"):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root, permission=_permission(model, action)
            )


def _permission(model: str, action: str) -> Permission:
    """The permission for an action on a model given as `app_label.model`."""
    app_label, name = model.split(".")
    return Permission.objects.get(
        content_type__app_label=app_label, codename=f"{action}_{name}", content_type__model=name
    )
