"""The demonstration site, for tests that look at a whole site."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import transaction


def build_demo() -> None:
    """Build the demonstration as `make run` does, accounts included. Takes some 20 seconds."""
    call_command("load_demo", stdout=_Nothing())


@contextmanager
def demo_site() -> Iterator[None]:
    """The demonstration for the tests of one module, taken back at the end.

    Its tests run in one process, so that it is built once:

        pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("demo")]

        @pytest.fixture(scope="module", autouse=True)
        def _demo(django_db_setup, django_db_blocker):
            with django_db_blocker.unblock(), demo_site():
                yield
    """
    with transaction.atomic():
        build_demo()
        yield
        transaction.set_rollback(True)


class _Nothing:
    def write(self, text: str) -> None:
        """Say nothing."""
