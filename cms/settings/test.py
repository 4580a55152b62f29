"""Tests: development without what is slow or leaves something behind."""

import tempfile

from cms.settings.dev import *  # noqa: F403  layered on development
from cms.settings.dev import STORAGES

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

_files = tempfile.mkdtemp(prefix="cms-test-")
MEDIA_ROOT = f"{_files}/media"
STORAGES = {
    **STORAGES,
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": f"{_files}/documents", "base_url": None},
    },
}
LOGGING = {"version": 1, "disable_existing_loggers": False}
