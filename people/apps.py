"""Contact people and organisations."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = _("People")

    def ready(self) -> None:
        from people import api, checks, papers  # noqa: F401  the last two register on import
        from people.quotes import receivers  # noqa: F401  registers on import
        from people.uses import Link, register_link

        register_link(
            Link("people.PersonPage", "organisation", "people.Organisation", _("organisation"))
        )
        api.register()
