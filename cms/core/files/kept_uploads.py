"""An upload is kept while its form has an error elsewhere, so that nobody has to send it again."""

import time
from typing import Any
from uuid import uuid4

from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from cms.core.models.document import document_storage

FOLDER = "waiting"
SALT = "cms.core.files.kept_uploads"
KEPT_SECONDS = 24 * 60 * 60
RECEIVED = _("“%(name)s” has been received; you need not choose it again.")


def keep(file: UploadedFile, user: Any) -> str:
    """Keep an upload for a day; returns what gives it back to the same user."""
    _forget_old()
    storage = document_storage()
    file.seek(0)
    name = storage.save(f"{FOLDER}/{int(time.time())}-{uuid4().hex}", file)
    said = {"name": name, "filename": file.name, "user": getattr(user, "pk", None)}
    return signing.dumps(said, salt=SALT)


def taken(token: str, user: Any) -> UploadedFile | None:
    """The upload kept under a token; None if it is another's, too old, or gone."""
    said = _said(token)
    if said is None or said["user"] != getattr(user, "pk", None):
        return None
    storage = document_storage()
    try:
        file = storage.open(said["name"])
    except FileNotFoundError:
        return None
    return UploadedFile(file, name=said["filename"], size=storage.size(said["name"]))


def forget(token: str) -> None:
    """Throw away what is kept under a token."""
    said = _said(token)
    if said is not None:
        document_storage().delete(said["name"])


def _said(token: str) -> dict[str, Any] | None:
    try:
        return signing.loads(token, salt=SALT, max_age=KEPT_SECONDS)
    except signing.BadSignature:
        return None


def _forget_old() -> None:
    storage = document_storage()
    try:
        names = storage.listdir(FOLDER)[1]
    except FileNotFoundError:
        return
    for name in names:
        since = name.partition("-")[0]
        if since.isdigit() and int(since) < time.time() - KEPT_SECONDS:
            storage.delete(f"{FOLDER}/{name}")
