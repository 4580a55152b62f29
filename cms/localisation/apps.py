"""Every page in every language: a thin layer above wagtail-localize."""

from django.apps import AppConfig


class LocalisationConfig(AppConfig):
    name = "cms.localisation"
    label = "localisation"
    verbose_name = "Translation"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.localisation import (  # noqa: F401  register on import
            drafting,
            finished_only,
            notices,
            safety,
        )
        from cms.localisation.memory import receivers
        from cms.localisation.status import signal_handlers  # noqa: F401  registers on import

        safety.connect()
        receivers.connect()
