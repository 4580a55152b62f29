"""What harvesters are told of each publication in each language, and when it last changed."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OaiRecord(models.Model):
    """An item of OAI-PMH: a report or case study in one language, kept for ever.

    `datestamp` has whole seconds (UTC) and moves when the metadata or the files change, also when
    the publication is no longer public (`deleted`). `kind` is the type of a report, or
    `case-study`. `fingerprint` is the SHA-256 of what the datestamp stands for; empty if deleted.
    """

    translation_key = models.UUIDField(editable=False)
    language = models.CharField(_("language"), max_length=8)
    kind = models.CharField(_("type"), max_length=32)
    datestamp = models.DateTimeField()
    deleted = models.BooleanField(default=False)
    fingerprint = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = _("record for harvesters")
        verbose_name_plural = _("records for harvesters")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "language"], name="one_oai_record_a_language"
            )
        ]
        indexes = [models.Index(fields=["datestamp", "id"], name="oai_records_in_order")]
