"""People who may do something with the glossary."""

from django.contrib.auth.models import Permission
from django.test import Client

from cms.core.models import User
from cms.localisation.glossary.admin import PERMISSIONS


def make_keeper(*actions: str) -> User:
    """An account for the admin with these permissions on the glossary."""
    person = User.objects.create(username=f"keeper-{'-'.join(actions)}")
    names = ["access_admin", *(f"{action}_glossaryconcept" for action in actions)]
    person.user_permissions.set(Permission.objects.filter(codename__in=names))
    return person


def browser(*actions: str) -> Client:
    """A browser of theirs; with all permissions if none is named."""
    client = Client()
    client.force_login(make_keeper(*(actions or PERMISSIONS)))
    return client
