"""Work for translators: a set of pages in a set of languages, by a day."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.localisation.models.status import TranslationStatus


class Job(models.Model):
    """An order for translations."""

    title = models.CharField(_("title"), max_length=255)
    note = models.TextField(_("note"), blank=True, help_text=_("What translators should know."))
    due_date = models.DateField(_("due"), null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    # Set when everything in it is done, or by hand.
    closed_at = models.DateTimeField(null=True, blank=True)
    # The due date of which people were reminded: another date is told anew.
    reminded_before = models.DateField(null=True, editable=False)
    reminded_after = models.DateField(null=True, editable=False)

    class Meta:
        verbose_name = _("translation job")
        verbose_name_plural = _("translation jobs")
        ordering = ["due_date", "pk"]

    def __str__(self) -> str:
        return self.title


class Progress(models.TextChoices):
    """How far work in the background is."""

    WAITING = "waiting", pgettext_lazy("background work", "Waiting")
    RUNNING = "running", pgettext_lazy("background work", "Running")
    DONE = "done", pgettext_lazy("background work", "Done")
    FAILED = "failed", pgettext_lazy("background work", "Failed")


class JobItem(models.Model):
    """One page or snippet in one language, with who translates it."""

    job = models.ForeignKey(Job, models.CASCADE, related_name="items")
    status = models.ForeignKey(TranslationStatus, models.CASCADE, related_name="job_items")
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # Of a page that readers see: its draft is translated, not what they see.
    of_draft = models.BooleanField(default=False, editable=False)
    # The making of the draft that is to be translated.
    preparation = models.CharField(max_length=8, choices=Progress.choices, default=Progress.WAITING)
    error = models.TextField(blank=True)
    # When its draft was last asked for.
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    completed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["job", "status"], name="once_in_a_job")]

    def __str__(self) -> str:
        return f"{self.job}: {self.status}"
