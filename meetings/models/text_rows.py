"""Quotes, ways to take part, recordings and materials."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from meetings.choices import WayRole
from meetings.models.rows import MeetingRow, NamedRow


class MeetingQuote(NamedRow, MeetingRow):
    """What a participant said, often of an earlier edition."""

    page = ParentalKey("meetings.MeetingPage", related_name="quotes")
    text = models.TextField(_("quotation"), help_text=_("Without quotation marks."))
    edition = models.CharField(
        _("edition"),
        max_length=32,
        blank=True,
        help_text=_("The edition it was said about, such as 2018; empty for this one."),
    )
    name = models.CharField(_("who said it"), max_length=255, blank=True)
    role = models.CharField(_("their role"), max_length=255, blank=True)

    panels = ["text", "edition", "name", "role"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        TranslatableField("text"),
        SynchronizedField("edition", overridable=False),
        SynchronizedField("name", overridable=False),
        TranslatableField("role"),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("quote")


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
    picture = models.ForeignKey(
        "core.CmsImage",
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("A still of the recording. It decorates the link, so it needs no words."),
    )

    panels = ["title", "url", "language", "minutes", "picture"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        TranslatableField("title"),
        SynchronizedField("url", overridable=False),
        SynchronizedField("language", overridable=False),
        SynchronizedField("minutes", overridable=False),
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
