"""Development: works with nothing set, on SQLite, without TLS."""

from cms.settings import env
from cms.settings.base import *  # noqa: F403  layered on the safe base
from cms.settings.base import SECRET_KEY, STORAGES

# The designed error pages are part of the site; Django's technical ones on request.
DEBUG = env.flag("DEBUG")
DEMONSTRATION_ALLOWED = True
SECRET_KEY = SECRET_KEY or "insecure-key-for-development-only"
ALLOWED_HOSTS = ["*"]
INTERNAL_IPS = ["127.0.0.1"]

SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_HSTS_PRELOAD = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False

STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
