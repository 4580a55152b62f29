"""Accounts whose password everybody knows, in the groups that say what each may do."""

from django.conf import settings
from django.contrib.auth.models import Group

from cms.core.models import User
from cms.settings import env
from home.roles import set_up_groups

# Account: first name, last name, group. The first may do everything.
ACCOUNTS = {
    "admin": ("Ada", "Administrator", ""),
    "editor": ("Edwin", "Editor", "Editors"),
    "moderator": ("Mona", "Moderator", "Moderators"),
    "translator-fr": ("Thérèse", "Translator", "Translators: French"),
    "translator-ar": ("Tariq", "Translator", "Translators: Arabic"),
}


def demonstration_is_allowed() -> bool:
    """Whether accounts with a public password may exist here: in development only."""
    return settings.DEMONSTRATION_ALLOWED


def make_accounts() -> int:
    """Make the accounts that are missing. Returns how many were made.

    An account of the same name that is somebody's own is left alone.
    """
    set_up_groups()
    return sum(_make_account(name) for name in ACCOUNTS)


def remove_accounts() -> None:
    """Delete the demonstration accounts. The groups are the site's own."""
    User.objects.filter(is_demonstration=True).delete()


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
