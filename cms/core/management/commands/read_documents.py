"""Reads the files of documents that nobody has read yet."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cms.core.files.reading import read_version
from cms.core.models import CmsDocument


class Command(BaseCommand):
    """Pages, language, tags, text: what uploads of before have not been asked. Safe to repeat."""

    help = "Read what files say of themselves, and their text, where that is not known yet."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--all", action="store_true", help="Read those known again, too.")

    def handle(self, *args: Any, **options: Any) -> None:
        documents = CmsDocument.objects.exclude(file="")
        if not options["all"]:
            documents = documents.filter(facts={})
        number, lost = 0, []
        for document in documents.order_by("pk").iterator():
            try:
                _read(document)
                number += 1
            except FileNotFoundError:
                lost.append(document.filename)
        self.stdout.write(f"{number} files were read.")
        for name in lost:
            self.stderr.write(f"The file of “{name}” is not in the storage: bring it back.")


def _read(document: CmsDocument) -> None:
    """Read the current file; and take its size and hashes where they were never taken."""
    if not document.sha256:
        document._set_document_file_metadata()
        document.save(update_fields=["sha256", "file_hash", "file_size"])
        current = document.versions.filter(number=document.version_number)
        current.update(sha256=document.sha256, size=document.file_size)
    read_version.func(document.versions.get(number=document.version_number).pk)
