"""Publications: reports and their case studies."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    name = "reports"
    verbose_name = _("Publications")

    def ready(self) -> None:
        from reports import api, covers, uses  # noqa: F401  covers registers on import
        from reports.accessible_formats import personal_data
        from reports.counting import receivers  # noqa: F401  registers on import
        from reports.editing import checks  # noqa: F401  registers on import
        from reports.harvesting import changes  # noqa: F401  registers on import

        uses.register()
        personal_data.register()
        api.register()
