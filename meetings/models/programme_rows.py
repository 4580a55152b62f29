"""The programme: groups, sessions and speakers, flat beside each other.

Translatable rows inside translatable rows break when a page is copied (a unique constraint), so a
speaker names the session and a session its group by UUID.
"""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from meetings.access.fields import AnswerField, LanguagesField
from meetings.choices import SessionKind
from meetings.models.rows import MeetingRow, NamedRow, PersonOrGuest

ROW_FEATURES = ["bold", "italic", "link", "ul", "footnote"]


class MeetingGroup(NamedRow, MeetingRow):
    """A group that meets in parallel with others."""

    page = ParentalKey("meetings.MeetingPage", related_name="groups")
    name = models.CharField(_("name"), max_length=255)
    first_convened = models.PositiveSmallIntegerField(
        _("first convened in"), null=True, blank=True, help_text=_("The year.")
    )
    focus = RichTextField(_("focus"), blank=True, features=ROW_FEATURES)
    # The `uuid` with which the group first met; empty for a group that is new.
    continues = models.UUIDField(
        _("the same group as"),
        null=True,
        blank=True,
        help_text=_("Readers get from this group to what it did at other editions, and back."),
    )

    panels = ["name", "first_convened", "continues", "focus"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        TranslatableField("name"),
        SynchronizedField("first_convened", overridable=False),
        TranslatableField("focus"),
        SynchronizedField("continues", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("parallel group")

    @property
    def identity(self) -> uuid.UUID:
        """What is the same at every edition at which the group met, and in every language."""
        return self.continues or self.uuid


class MeetingSession(NamedRow, MeetingRow):
    """A part of the programme."""

    page = ParentalKey("meetings.MeetingPage", related_name="sessions")
    kind = models.CharField(
        _("kind"), max_length=16, choices=SessionKind, default=SessionKind.JOINT
    )
    title = models.CharField(_("title"), max_length=255)
    description = RichTextField(_("description"), blank=True, features=ROW_FEATURES)
    date = models.DateField(_("day"), null=True, blank=True)
    start_time = models.TimeField(_("begins at"), null=True, blank=True)
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    room = models.CharField(_("room"), max_length=255, blank=True)
    group_uuid = models.UUIDField(_("group"), null=True, blank=True)
    spoken_languages = LanguagesField(
        _("languages spoken"), help_text=_("Those of the meeting if left empty.")
    )
    interpretation = AnswerField(
        _("interpretation"), help_text=_("As in the whole meeting if nothing is said.")
    )
    interpretation_languages = LanguagesField(_("interpreted into"))

    panels = [
        "kind",
        "title",
        "description",
        "date",
        "start_time",
        "end_time",
        "room",
        "group_uuid",
        "spoken_languages",
        "interpretation",
        "interpretation_languages",
    ]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("kind", overridable=False),
        TranslatableField("title"),
        TranslatableField("description"),
        SynchronizedField("date", overridable=False),
        SynchronizedField("start_time", overridable=False),
        SynchronizedField("end_time", overridable=False),
        SynchronizedField("room", overridable=False),
        SynchronizedField("group_uuid", overridable=False),
        SynchronizedField("spoken_languages", overridable=False),
        SynchronizedField("interpretation", overridable=False),
        SynchronizedField("interpretation_languages", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("session")

    def clean(self) -> None:
        """A session ends after it begins."""
        super().clean()
        if self.start_time and self.end_time and self.end_time <= self.start_time:
            raise ValidationError({"end_time": _("The session ends before it begins.")})


class MeetingSpeaker(PersonOrGuest, MeetingRow):
    """Somebody who speaks in a session."""

    page = ParentalKey("meetings.MeetingPage", related_name="speakers")
    session_uuid = models.UUIDField(_("session"))

    panels = ["session_uuid", *PersonOrGuest.person_panels]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        *PersonOrGuest.person_translatable_fields,
        SynchronizedField("session_uuid", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("speaker")
