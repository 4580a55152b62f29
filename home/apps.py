"""The home page and standard pages."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Home")

    def ready(self) -> None:
        from home.roles import set_up_after_migrate

        post_migrate.connect(set_up_after_migrate, dispatch_uid="home.roles")
