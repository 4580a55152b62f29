"""Meeting series, meetings and their concept notes."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MeetingsConfig(AppConfig):
    name = "meetings"
    verbose_name = _("Meetings")

    def ready(self) -> None:
        from meetings import api, uses
        from meetings.papers import blocks  # noqa: F401  registers on import
        from meetings.readiness import asking, every_group, note  # noqa: F401  register on import

        uses.register()
        api.register()
