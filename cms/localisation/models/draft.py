"""Of which sources translators have the words before readers do."""

from django.db import models
from wagtail_localize.models import TranslationSource


class SourceDraft(models.Model):
    """The stored source has the words of the latest draft of a page whose readers see others.

    It is there from `preparation.take_up_draft` until the page has no unpublished changes any more.
    Nothing made from such a source is public before the draft is: `publication.publish` refuses it.
    """

    source = models.OneToOneField(TranslationSource, models.CASCADE, related_name="draft")
    # The key of the revision that readers of the source see, of which the statuses know the words.
    public_revision = models.PositiveBigIntegerField(null=True)

    def __str__(self) -> str:
        return f"draft of {self.source}"
