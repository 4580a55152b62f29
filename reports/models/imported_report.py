"""Which reports came from an older system."""

from django.db import models


class ImportedReport(models.Model):
    """The identifier that a report had where it was imported from, in all its languages.

    By it a table that is imported again finds what it made.
    """

    identifier = models.CharField(max_length=255, unique=True)
    translation_key = models.UUIDField(unique=True)
    imported_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return self.identifier
