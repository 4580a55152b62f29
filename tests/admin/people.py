"""Accounts in the groups that every site has, signed in."""

from django.contrib.auth.models import Group
from django.test import Client

from cms.core.models import User

GROUPS = {
    "editor": "Editors",
    "moderator": "Moderators",
    "translator-fr": "Translators: French",
    "translator-es": "Translators: Spanish",
    "translator-en": "Translators: English",
}


def make_person(name: str) -> User:
    """The account of that name; `admin` may do everything."""
    person, created = User.objects.get_or_create(
        username=name,
        defaults={"email": f"{name}@example.org", "is_superuser": name == "admin"},
    )
    if created and name in GROUPS:
        person.groups.add(Group.objects.get(name=GROUPS[name]))
    return person


def signed_in(name: str) -> Client:
    """A browser in which that person has signed in; nobody for `anonymous`."""
    client = Client()
    if name != "anonymous":
        client.force_login(make_person(name))
    return client
