"""The demonstration site, built once for all tests below and taken back after the last."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            # In one process, one after the other.
            item.add_marker(pytest.mark.xdist_group("demo"))
            item.add_marker(pytest.mark.django_db)


@pytest.fixture(scope="package", autouse=True)
def demonstration(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The demonstration as `make run` builds it, accounts included."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_demo", verbosity=0)
        yield
        transaction.set_rollback(True)
