"""How often the files of publications were downloaded."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DownloadCount(models.Model):
    """The downloads of one file of a publication on one day, from the pages of all languages.

    All that is kept: no address, no user agent, no time of day. It outlives page and file, so it
    names them and has no foreign keys. `language` is the file's own.
    """

    translation_key = models.UUIDField(editable=False)
    file_name = models.CharField(_("file"), max_length=255)
    language = models.CharField(_("language of the file"), max_length=8, blank=True)
    day = models.DateField(_("day"))
    downloads = models.PositiveIntegerField(_("downloads"), default=0)
    robots = models.PositiveIntegerField(_("requests of robots"), default=0)

    class Meta:
        verbose_name = _("downloads of a day")
        verbose_name_plural = _("downloads")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "file_name", "language", "day"],
                name="one_count_a_day_for_each_file",
            )
        ]
        indexes = [models.Index(fields=["day"], name="download_count_day")]

    def __str__(self) -> str:
        return f"{self.file_name}, {self.day}"
