"""Says where the site is, and who may sign in to a demonstration."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from cms.core.models import User
from cms.settings import env
from home.demo.accounts import demonstration_is_allowed


class Command(BaseCommand):
    """Prints addresses; accounts with their password only in development."""

    help = "Print the addresses of the site and, in development, the demonstration accounts."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write("\n".join([*_addresses(), *_accounts()]))


def _addresses() -> list[str]:
    places = [(str(code), f"/{code}/") for code, _name in settings.LANGUAGES]
    return [
        f"  {name:8}{settings.SITE_URL}{path}" for name, path in [*places, ("admin", "/admin/")]
    ]


def _accounts() -> list[str]:
    if not demonstration_is_allowed():
        return []
    accounts = User.objects.filter(is_demonstration=True, is_active=True).order_by("pk")
    password = env.text("DEMO_PASSWORD")
    # Somebody may have changed a password: only what works is printed.
    names = [account.username for account in accounts if account.check_password(password)]
    if not names:
        return []
    return ["", f"Accounts: {', '.join(names)}", f"Password: {password}"]
