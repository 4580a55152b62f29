"""The foundation every app stands on."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = "Foundation"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.core import addresses, checks, signal_handlers  # noqa: F401  registers on import
