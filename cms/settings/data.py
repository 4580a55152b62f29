"""Where the content, the files and the cache are kept."""

from pathlib import Path

import environ

from cms.settings import env

DATA_DIR = Path(env.text("DATA_DIR") or env.BASE_DIR / "var")
DATA_DIR.mkdir(parents=True, exist_ok=True)

DATABASES = {
    "default": {
        **environ.Env.db_url_config(
            env.text("DATABASE_URL") or f"sqlite:///{DATA_DIR / 'db.sqlite3'}"
        ),
        # Half-done work rolls back: a request is one transaction.
        "ATOMIC_REQUESTS": True,
    }
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Writers wait for each other instead of failing with "database is locked".
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"]["CONN_MAX_AGE"] = 60

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

if env.text("REDIS_URL"):
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": env.text("REDIS_URL"),
        }
    }
else:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [env.BASE_DIR / "static"]

# Only renditions of pictures are public here; see cms.core.files.
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # Documents: no address of their own; the page that shows a file serves it.
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA_DIR / "documents"), "base_url": None},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

EMAIL_CONFIG = environ.Env.email_url_config(env.text("EMAIL_URL"))
EMAIL_BACKEND = EMAIL_CONFIG["EMAIL_BACKEND"].replace(
    "django.core.mail.backends.smtp", "cms.core.mail"
)
# Somebody waits for the page while the site talks to the mail server.
EMAIL_TIMEOUT = 10
EMAIL_FILE_PATH = EMAIL_CONFIG.get("EMAIL_FILE_PATH") or None
EMAIL_HOST = EMAIL_CONFIG.get("EMAIL_HOST", "")
EMAIL_PORT = EMAIL_CONFIG.get("EMAIL_PORT") or 25
EMAIL_HOST_USER = EMAIL_CONFIG.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = EMAIL_CONFIG.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = EMAIL_CONFIG.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = EMAIL_CONFIG.get("EMAIL_USE_SSL", False)
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL")
