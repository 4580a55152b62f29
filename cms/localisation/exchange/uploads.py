"""Files that somebody has sent, kept until they are applied or discarded."""

import io
import zipfile
from pathlib import PurePosixPath

from django.contrib.auth.models import AbstractBaseUser
from django.core.files.base import ContentFile
from wagtail.models import UploadedFile
from wagtail_localize.models import Translation

from cms.core import sent_files

File = tuple[str, bytes]


def keep(files: list[File], user: AbstractBaseUser) -> UploadedFile:
    """Keep files that were sent together, in one ZIP: `<number>/<name>` each."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for number, (name, data) in enumerate(files):
            package.writestr(f"{number}/{PurePosixPath(name).name}", data)
    packed = ContentFile(stream.getvalue(), "translations.zip")
    return sent_files.keep(packed, user, Translation)


def files_of(kept: UploadedFile) -> list[File]:
    """The files as they were sent."""
    with kept.file.open("rb") as file, zipfile.ZipFile(file) as package:
        return [(_name(entry), package.read(entry)) for entry in package.infolist()]


def names_of(kept: UploadedFile) -> list[str]:
    """Their names alone."""
    with kept.file.open("rb") as file, zipfile.ZipFile(file) as package:
        return [_name(entry) for entry in package.infolist()]


def _name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.partition("/")[2]
