"""The foundation every app stands on."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = "Foundation"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from cms.core import (  # noqa: F401  register on import
            addresses,
            checks,
            lead_pictures,
            signal_handlers,
        )
        from cms.core.api.collections import register_collection
        from cms.core.api.files import FILES
        from cms.core.editing import dates  # noqa: F401  registers on import
        from cms.core.files import checks as file_checks  # noqa: F401  registers on import
        from cms.core.files import signal_handlers as file_signals  # noqa: F401  as above
        from cms.core.paper import signal_handlers as papers  # noqa: F401  as above
        from cms.core.paper import standard_blocks  # noqa: F401  as above
        from cms.core.search import file_indexing, reindexing  # noqa: F401  after them: read what they write
        from cms.core.share_cards import signal_handlers as share_cards  # noqa: F401  as above

        register_collection(FILES)
