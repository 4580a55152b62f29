"""A document between its upload and its import. Only who uploaded it reaches it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import UploadedFile as SentFile
from django.shortcuts import get_object_or_404
from wagtail.models import UploadedFile

from meetings.models import MeetingPage


def keep(sent: SentFile, user: Any) -> UploadedFile:
    """Keep a document until it is imported."""
    return UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(MeetingPage),
        file=sent,
        uploaded_by_user=user,
    )


def kept(number: int, user: Any) -> UploadedFile:
    """The document this user keeps under the number; Http404 for anybody else's."""
    return get_object_or_404(
        UploadedFile,
        pk=number,
        uploaded_by_user=user,
        for_content_type=ContentType.objects.get_for_model(MeetingPage),
    )


@contextmanager
def as_file(content: Any, name: str) -> Iterator[Path]:
    """The content as a file of that name, wherever it is stored, for as long as it is read."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        with path.open("wb") as file:
            for chunk in content.chunks():
                file.write(chunk)
        yield path


def discard(upload: UploadedFile) -> None:
    """Delete the document; what it said is in the site now."""
    upload.file.delete(save=False)
    upload.delete()
