"""Requests for a file in a form that somebody can read."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from reports.accessible_formats.retention import delete_after, reply_by
from reports.choices import RequestStatus, WantedFormat


class AccessibleFormatRequest(models.Model):
    """What somebody asked for, with an address to answer to: personal data, deleted in time.

    It outlives the page and the file, so it says their names. `reply_by` is what the form promised.
    """

    report = models.ForeignKey(
        "reports.ReportPage",
        verbose_name=_("publication"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    report_title = models.CharField(_("publication"), max_length=255)
    file_name = models.CharField(_("file"), max_length=255, blank=True)
    file_version = models.CharField(_("version"), max_length=32, blank=True)
    wanted_format = models.CharField(_("wanted format"), max_length=16, choices=WantedFormat)
    language = models.CharField(_("wanted language"), max_length=8, choices=settings.LANGUAGES)
    email = models.EmailField(_("e-mail address"))
    message = models.TextField(_("message"), blank=True, max_length=2000)
    status = models.CharField(
        _("status"), max_length=16, choices=RequestStatus, default=RequestStatus.NEW
    )
    created_at = models.DateTimeField(_("asked on"), default=timezone.now, editable=False)
    reply_by = models.DateField(_("reply by"), editable=False)
    answered_at = models.DateTimeField(_("answered on"), null=True, editable=False)
    delete_after = models.DateField(_("deleted after"), editable=False)

    class Meta:
        verbose_name = _("request for an accessible format")
        verbose_name_plural = _("requests for accessible formats")
        ordering = ["reply_by", "pk"]

    def __str__(self) -> str:
        """Without the person: the history of the admin keeps this for longer than the request."""
        return f"{self.get_wanted_format_display()}: {self.report_title}"

    @property
    def is_open(self) -> bool:
        return self.status == RequestStatus.NEW

    @property
    def is_overdue(self) -> bool:
        return self.is_open and self.reply_by < timezone.localdate()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the dates that follow from when it was asked and when it was answered."""
        if self.is_open:
            self.answered_at = None
        elif self.answered_at is None:
            self.answered_at = timezone.now()
        self.reply_by = reply_by(self.created_at.date())
        self.delete_after = delete_after(self.created_at, self.answered_at)
        super().save(*args, **kwargs)
