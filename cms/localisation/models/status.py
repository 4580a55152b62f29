"""How far each page and snippet is in each language."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale, Page, Revision
from wagtail_localize.models import TranslatableObject


class State(models.TextChoices):
    """What a translation is to a reader and to whoever works on it."""

    MISSING = "missing", pgettext_lazy("translation state", "Missing")
    MACHINE = "machine", _("Machine draft")
    IN_TRANSLATION = "translation", _("In translation")
    IN_REVIEW = "review", _("In review")
    CURRENT = "current", pgettext_lazy("translation state", "Current")
    OUTDATED = "outdated", _("Outdated")
    EXCLUDED = "excluded", _("Not to be translated")


# What somebody still has to do something about.
OPEN_STATES = (
    State.MISSING,
    State.MACHINE,
    State.IN_TRANSLATION,
    State.IN_REVIEW,
    State.OUTDATED,
)


class TranslationStatus(models.Model):
    """One object in one language other than its source's; kept by `status.keeping`.

    Words are counted in the source. `words_to_do` are those whose segment no person has translated
    or confirmed in its present wording.
    """

    object = models.ForeignKey(TranslatableObject, models.CASCADE, related_name="statuses")
    locale = models.ForeignKey(Locale, models.CASCADE, related_name="translation_statuses")
    source_locale = models.ForeignKey(Locale, models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    # Of the source; None for a snippet.
    source_page = models.ForeignKey(Page, models.CASCADE, null=True, related_name="+")
    source_pk = models.PositiveBigIntegerField()
    title = models.CharField(max_length=255)
    source_is_live = models.BooleanField(default=False)
    # When the words of the source last changed in a way that outdates translations.
    source_changed_at = models.DateTimeField()
    state = models.CharField(max_length=12, choices=State.choices, default=State.MISSING)
    is_excluded = models.BooleanField(default=False)
    is_live = models.BooleanField(default=False)
    # Which words and blocks the source has now: `segments.fingerprint`.
    fingerprint = models.CharField(max_length=64, blank=True)
    # The same for what its readers see; another one while a draft of it is translated.
    public_fingerprint = models.CharField(max_length=64, blank=True)
    # Of the version that readers see: which words of the source it was made from, how many of its
    # segments are a machine's or, where nothing was translated, the source's own. `published_at` is
    # when that version was made: a moderator may agree to it long after.
    published_fingerprint = models.CharField(max_length=64, blank=True)
    published_at = models.DateTimeField(null=True)
    published_machine = models.PositiveIntegerField(default=0)
    published_untranslated = models.PositiveIntegerField(default=0)
    segments = models.PositiveIntegerField(default=0)
    segments_to_do = models.PositiveIntegerField(default=0)
    segments_machine = models.PositiveIntegerField(default=0)
    words = models.PositiveIntegerField(default=0)
    words_to_do = models.PositiveIntegerField(default=0)
    # Who agreed to the words as they are; empty again when one of them changes.
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("translation status")
        constraints = [
            models.UniqueConstraint(fields=["object", "locale"], name="one_status_per_language")
        ]
        indexes = [models.Index(fields=["locale", "state"])]

    def __str__(self) -> str:
        return f"{self.title} ({self.locale})"

    @property
    def is_behind(self) -> bool:
        """Whether readers see a translation of what the source, or its draft that translators
        have, no longer says."""
        return self.is_live and self.published_fingerprint != self.fingerprint

    @property
    def is_behind_readers(self) -> bool:
        """Whether readers of the source see other words than those that were translated."""
        return self.is_live and self.published_fingerprint != self.public_fingerprint

    @property
    def source_is_changed(self) -> bool:
        """Whether translators have the words of a draft, and readers of the source others."""
        return self.source_is_live and self.fingerprint != self.public_fingerprint

    @property
    def is_complete(self) -> bool:
        """Whether a person has translated or confirmed every segment."""
        return self.segments > 0 and not self.segments_to_do


class TranslatedRevision(models.Model):
    """What a revision of a translation was made from.

    A revision may be published long after it was made, when the source has moved on.
    """

    revision = models.OneToOneField(Revision, models.CASCADE, related_name="made_from")
    fingerprint = models.CharField(max_length=64)
    machine = models.PositiveIntegerField(default=0)
    untranslated = models.PositiveIntegerField(default=0)
    # Of words of the source that its readers did not see then.
    is_of_draft = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.revision} of {self.fingerprint[:8]}"
