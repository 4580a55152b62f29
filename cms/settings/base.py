"""All topics together, with the values that are safe for production."""

from cms.settings import env
from cms.settings.apps import *  # noqa: F403  settings are layered by name, as Django reads them
from cms.settings.data import *  # noqa: F403  as above
from cms.settings.editing import *  # noqa: F403  as above
from cms.settings.harvesting import *  # noqa: F403  as above
from cms.settings.languages import *  # noqa: F403  as above
from cms.settings.security import *  # noqa: F403  as above
from cms.settings.tasks import *  # noqa: F403  as above
from cms.settings.translation import *  # noqa: F403  as above

DEBUG = False
# Accounts whose password is public, and a command that deletes content.
DEMONSTRATION_ALLOWED = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": env.text("LOG_LEVEL")},
    # Every page saved is told by Wagtail and by each of its tasks; commands would drown in it.
    "loggers": {
        "django_tasks": {"level": "WARNING"},
        # Says that it was loaded.
        "pikepdf": {"level": "WARNING"},
        "wagtail": {"level": "WARNING"},
    },
}
