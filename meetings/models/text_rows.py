"""Quotes, ways to take part, recordings and materials."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from meetings.access.fields import AnswerField, LanguagesField
from meetings.choices import WayRole
from meetings.models.rows import MeetingRow, NamedRow


class MeetingQuote(NamedRow, MeetingRow):
    """What a participant said, often of an earlier edition: a quote on record, or typed."""

    page = ParentalKey("meetings.MeetingPage", related_name="quotes")
    quote = models.ForeignKey(
        "people.Quote",
        verbose_name=_("quote on record"),
        on_delete=models.CASCADE,
        related_name="+",
        null=True,
        blank=True,
        help_text=_(
            "Kept once, with who said it and whether they agree; readers see it as long as they "
            "do. Otherwise type the words below."
        ),
    )
    text = models.TextField(
        _("quotation"),
        blank=True,
        help_text=_("Without quotation marks. Of nobody in particular, or with their consent."),
    )
    edition = models.CharField(
        _("edition"),
        max_length=32,
        blank=True,
        help_text=_("The edition it was said about, such as 2018; empty for this one."),
    )
    name = models.CharField(_("who said it"), max_length=255, blank=True)
    role = models.CharField(_("their role"), max_length=255, blank=True)

    panels = ["quote", "text", "edition", "name", "role"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        # Read through `shown_quotes`, so the row keeps the source's quote.
        SynchronizedField("quote", overridable=False),
        TranslatableField("text"),
        SynchronizedField("edition", overridable=False),
        SynchronizedField("name", overridable=False),
        TranslatableField("role"),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("quote")

    def clean(self) -> None:
        """Either a quote on record, which says all itself, or words."""
        super().clean()
        if self.quote_id and (self.text or self.name or self.role):
            message = _("The quote on record says this itself: leave the words, name and role out.")
            raise ValidationError({"quote": message})
        if not self.quote_id and not self.text:
            raise ValidationError({"text": _("Choose a quote on record, or type the words.")})


class MeetingWayToTakePart(MeetingRow):
    """One way to take part, with where and until when."""

    page = ParentalKey("meetings.MeetingPage", related_name="ways_to_take_part")
    role = models.CharField(_("role"), max_length=16, choices=WayRole, default=WayRole.DELEGATE)
    title = models.CharField(_("title"), max_length=255)
    description = RichTextField(_("description"), blank=True, features=["bold", "italic", "link"])
    url = models.URLField(_("where to apply"), blank=True)
    closes_on = models.DateField(
        _("closes on"),
        null=True,
        blank=True,
        help_text=_("The last day, in the meeting's time zone; after it nobody is sent there."),
    )

    panels = ["role", "title", "description", "url", "closes_on"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("role", overridable=False),
        TranslatableField("title"),
        TranslatableField("description"),
        SynchronizedField("url", overridable=False),
        SynchronizedField("closes_on", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("way to take part")


class MeetingRecording(MeetingRow):
    """A recording kept elsewhere: readers see a picture and a link, and nothing is loaded."""

    page = ParentalKey("meetings.MeetingPage", related_name="recordings")
    title = models.CharField(_("title"), max_length=255)
    url = models.URLField(_("address"), help_text=_("Where it is watched or heard."))
    language = models.CharField(_("language"), max_length=8, blank=True, choices=settings.LANGUAGES)
    minutes = models.PositiveSmallIntegerField(_("length in minutes"), null=True, blank=True)
    captions = AnswerField(
        _("captions"), help_text=_("Readers are told, before they leave for another site.")
    )
    caption_languages = LanguagesField(_("languages of the captions"))
    picture = models.ForeignKey(
        "core.CmsImage",
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("A still of the recording. It decorates the link, so it needs no words."),
    )

    panels = [
        "title",
        "url",
        "language",
        "minutes",
        "captions",
        "caption_languages",
        "picture",
    ]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        TranslatableField("title"),
        SynchronizedField("url", overridable=False),
        SynchronizedField("language", overridable=False),
        SynchronizedField("minutes", overridable=False),
        SynchronizedField("captions", overridable=False),
        SynchronizedField("caption_languages", overridable=False),
        SynchronizedField("picture", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("recording")


class MeetingMaterial(MeetingRow):
    """A file of the meeting: agenda, slides, minutes. It says its own language."""

    page = ParentalKey("meetings.MeetingPage", related_name="materials")
    document = models.ForeignKey(
        "core.CmsDocument",
        verbose_name=_("document"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    title = models.CharField(_("title"), max_length=255)

    panels = ["title", "document"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("document", overridable=False),
        TranslatableField("title"),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("material")
