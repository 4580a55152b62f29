"""Tests: development without what is slow or leaves something behind."""

import tempfile
from urllib.parse import urlsplit

from cms.settings import env
from cms.settings.dev import *  # noqa: F403  layered on development
from cms.settings.dev import STORAGES

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# In the test, as soon as what asked for it is committed. Papers are only noted: half a second each.
TASKS = {
    **TASKS,
    "translation": TASKS["default"],
    "papers": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"},
}

_files = tempfile.mkdtemp(prefix="cms-test-")
MEDIA_ROOT = f"{_files}/media"
STORAGES = {
    **STORAGES,
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": f"{_files}/documents", "base_url": None},
    },
}
if env.text("REDIS_URL"):
    # Each process empties its cache between tests, so each has a database of its own.
    _database = urlsplit(env.text("REDIS_URL"))
    _number = int(_database.path.strip("/") or 0) + env.test_worker()
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": _database._replace(path=f"/{_number}").geturl(),
        }
    }

LOGGING = {"version": 1, "disable_existing_loggers": False}
