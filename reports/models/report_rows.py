"""Files, corrections, footnotes of a report, and the meetings it was discussed at."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.models import FootnoteRow, TranslatedRow
from reports.choices import FileKind


class ReportFile(TranslatedRow):
    """A file of a report. Its language, format and version are the document's own."""

    page = ParentalKey("reports.ReportPage", related_name="files")
    document = models.ForeignKey(
        "core.CmsDocument",
        verbose_name=_("document"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Readers are told its language, so give it one where the file is kept."),
    )
    kind = models.CharField(_("kind"), max_length=16, choices=FileKind, default=FileKind.FULL)
    title = models.CharField(
        _("title"),
        max_length=255,
        blank=True,
        help_text=_("Only where the kind does not say it, such as “Annex B: questionnaires”."),
    )

    panels = ["document", "kind", "title"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        SynchronizedField("document", overridable=False),
        SynchronizedField("kind", overridable=False),
        TranslatableField("title"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("file")

    @property
    def shown_title(self) -> str:
        """Its title, or what its kind is called in the reader's language."""
        return self.title or str(self.get_kind_display())


class ReportCorrection(TranslatedRow):
    """Something that was wrong in a published report, and is right now."""

    page = ParentalKey("reports.ReportPage", related_name="corrections")
    corrected_on = models.DateField(_("corrected on"))
    text = RichTextField(
        _("what was corrected"),
        features=["bold", "italic", "link"],
        help_text=_("What it said, what it says now, and where."),
    )

    panels = ["corrected_on", "text"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        SynchronizedField("corrected_on", overridable=False),
        TranslatableField("text"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("correction")


class ReportFootnote(FootnoteRow):
    """A footnote of a report."""

    page = ParentalKey("reports.ReportPage", related_name="footnotes")


class ReportDiscussion(TranslatedRow):
    """A meeting at which a report was discussed."""

    page = ParentalKey("reports.ReportPage", related_name="discussions")
    meeting = models.ForeignKey(
        "meetings.MeetingPage",
        verbose_name=_("meeting"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = ["meeting"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        # Read through `in_language`: the row keeps the source's meeting.
        SynchronizedField("meeting", overridable=False),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("meeting where it was discussed")
