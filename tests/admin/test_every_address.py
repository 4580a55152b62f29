"""Every address of the admin, tried as every role: nobody gets further than the table says.

A new address that is not in `tests/admin/addresses.py` fails here: say there who may go to it.
"""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client

from tests.admin.addresses import ANYBODY, FAILS_UPSTREAM, NOTHING_THERE, STAFF, row_of
from tests.admin.people import signed_in
from tests.admin.scene import Scene, Things, arguments, body, make_scene
from tests.admin.walk import Address, admin_addresses, go

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("addresses")]

ADDRESSES = admin_addresses()
METHODS = ("get", "post")
# A translator is tried on everything; the others on two things, for time's sake.
TRIED = {"own", "private"}


@pytest.fixture(scope="module")
def scene(django_db_setup, django_db_blocker) -> Iterator[Scene]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_scene()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def people(scene) -> dict[str, Client]:
    """A browser for each role. A page that fails answers 500, as it would outside of tests."""
    browsers = {name: signed_in(name) for name in sorted(ANYBODY)}
    for browser in browsers.values():
        browser.raise_request_exception = False
    return browsers


def test_every_address_has_been_thought_of() -> None:
    assert [address.name for address in ADDRESSES if row_of(address.name) is None] == []


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address.name)
def test_who_gets_in(scene, people, address: Address) -> None:
    tried = [
        (name, method, role, go(people[role], method, url, body(address.name, things)))
        for name, things in scene.everything.items()
        for url in urls(scene, things, address)
        for method in METHODS
        for role in roles_to_try(name, address)
    ]

    assert [each for each in tried if not is_right(address, *each)] == []
    # What nobody reaches proves nothing.
    reached = any(outcome == "in" for *_where, outcome in tried)
    assert reached == bool(row_of(address.name).own and address.name not in NOTHING_THERE)


def urls(scene: Scene, things: Things, address: Address) -> list[str]:
    return [
        address.url(arguments(scene, things, address.name, wanted)) for wanted in address.patterns
    ]


def roles_to_try(things: str, address: Address) -> list[str]:
    """Where nothing is named by an argument, one walk is enough."""
    if things == "own":
        return sorted(ANYBODY)
    if not any(address.patterns):
        return []
    return sorted(STAFF) if things in TRIED else ["translator-fr"]


def is_right(address: Address, things: str, method: str, role: str, outcome: str) -> bool:
    """Whether somebody got what the table says. Not found is no way in, for whoever it is."""
    if outcome == "error":
        return (address.name.rpartition(":")[2], method) in FAILS_UPSTREAM
    if role in row_of(address.name).allowed(things):
        return outcome in ("in", "nothing")
    return outcome in ("denied", "nothing")
