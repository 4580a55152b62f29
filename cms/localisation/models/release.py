"""What goes out together."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import TranslatableObject

from cms.localisation.models.job import Progress


class Release(models.Model):
    """Pages with all their languages that are ready, published in one go: all of it or nothing."""

    title = models.CharField(_("title"), max_length=255)
    publish_at = models.DateTimeField(
        _("publish at"),
        null=True,
        blank=True,
        help_text=_("Empty: when somebody presses the button."),
    )
    waits_for_languages = models.BooleanField(
        _("wait for all languages"),
        default=False,
        help_text=_(
            "Nothing goes out while a language that is being translated is not ready. Otherwise it "
            "is left out."
        ),
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    progress = models.CharField(max_length=8, choices=Progress.choices, blank=True)
    started_at = models.DateTimeField(null=True, editable=False)
    error = models.TextField(blank=True)
    # What did not go out with it: the title of the page, the code of the language, the reasons.
    left_behind = models.JSONField(default=list, editable=False)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("releases")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.title


class ReleaseItem(models.Model):
    """A page of a release, in all languages."""

    release = models.ForeignKey(Release, models.CASCADE, related_name="items")
    object = models.ForeignKey(TranslatableObject, models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["release", "object"], name="once_in_a_release")
        ]

    def __str__(self) -> str:
        return f"{self.release}: {self.object_id}"
