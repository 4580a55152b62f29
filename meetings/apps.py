"""Meeting series, meetings and their concept notes."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MeetingsConfig(AppConfig):
    name = "meetings"
    verbose_name = _("Meetings")

    def ready(self) -> None:
        from meetings import uses
        from meetings.editing import checks  # noqa: F401  registers on import

        uses.register()
