"""What is true of a meeting in every language: dates, place, status, contact."""

from datetime import date
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.models import FactsRecord
from meetings.choices import Attendance, DatePrecision, Format, Phase, Status
from meetings.date_checks import date_errors, time_errors
from meetings.disclosure import VenueDisclosure
from meetings.models.access_facts import AccessFactFields
from meetings.schedule import LAST_ON_EARTH, end_of, start_of


def time_zone_choices() -> list[tuple[str, str]]:
    """The IANA zones that people live in; a function, so that migrations do not list them."""
    return [(name, name.replace("_", " ")) for name in settings.WAGTAIL_USER_TIME_ZONES]


class MeetingFactFields(AccessFactFields):
    """The facts an editor fills in. Dates are local to the place; never a bare date-time."""

    date_precision = models.CharField(
        _("how exactly the date is known"),
        max_length=16,
        choices=DatePrecision,
        default=DatePrecision.UNANNOUNCED,
        help_text=_("Without days there is no calendar entry. For a month, give any day of it."),
    )
    start_date = models.DateField(_("first day"), null=True, blank=True)
    end_date = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Empty for a meeting of one day.")
    )
    start_time = models.TimeField(
        _("begins at"), null=True, blank=True, help_text=_("On the first day, local time.")
    )
    end_time = models.TimeField(
        _("ends at"), null=True, blank=True, help_text=_("On the last day, local time.")
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        choices=time_zone_choices,
        blank=True,
        help_text=_("The zone of the place. Days alone need none; hours mean nothing without it."),
    )
    status = models.CharField(_("status"), max_length=16, choices=Status, default=Status.SCHEDULED)
    attendance = models.CharField(
        _("attendance"), max_length=16, choices=Attendance, default=Attendance.IN_PERSON
    )
    format = models.CharField(_("format"), max_length=16, choices=Format, default=Format.MAIN)
    phase = models.CharField(
        _("phase"),
        max_length=16,
        choices=Phase,
        blank=True,
        help_text=_("For a satellite: when it takes place, seen from its edition."),
    )
    venue = models.ForeignKey(
        "meetings.Venue",
        verbose_name=_("venue"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    venue_disclosure = models.CharField(
        _("how far the place is public"),
        max_length=16,
        choices=VenueDisclosure,
        default=VenueDisclosure.FULL,
        help_text=_(
            "Where an address puts people at risk, readers see no more than this: on no page, in "
            "no calendar, feed, file or search. Rooms are left out too."
        ),
    )
    online_url = models.URLField(
        _("online address"),
        blank=True,
        help_text=_("A public page about taking part online, never the private room."),
    )
    contact = models.ForeignKey(
        "people.PersonPage",
        verbose_name=_("contact person"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    contact_withheld = models.BooleanField(
        _("keep the contact person from the public"),
        default=False,
        help_text=_("The person is kept for colleagues; readers of this meeting see nobody."),
    )

    class Meta(AccessFactFields.Meta):
        abstract = True

    @property
    def last_date(self) -> date | None:
        """The last day: the first one where no other is given."""
        return self.end_date or self.start_date

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the place. Without one a day lasts until it is over everywhere."""
        return ZoneInfo(self.time_zone or LAST_ON_EARTH)

    @property
    def has_days(self) -> bool:
        """Whether the days are known, so that there can be a calendar entry."""
        return self.date_precision == DatePrecision.DAY and self.start_date is not None

    @property
    def is_over(self) -> bool:
        """Whether it has ended, in the meeting's own zone."""
        end = end_of(self)
        return end is not None and end <= timezone.now()

    @property
    def online_address(self) -> str:
        """Where one takes part from afar; empty where nobody does, whatever was filled in once."""
        return "" if self.attendance == Attendance.IN_PERSON else self.online_url

    @property
    def is_running(self) -> bool:
        """Whether it takes place right now, in the meeting's own zone."""
        start, end = start_of(self), end_of(self)
        return (
            self.has_days
            and self.status == Status.SCHEDULED
            and start is not None
            and end is not None
            and start <= timezone.now() < end
        )

    def check_dates(self) -> None:
        """Raise ValidationError for dates and times that cannot be."""
        errors = date_errors(self) | time_errors(self)
        if errors:
            raise ValidationError(errors)


class MeetingFacts(MeetingFactFields, FactsRecord):
    """The published facts of a meeting, one record for all its languages.

    `starts_at` and `ends_at` are derived, so that lists can ask the database what is over;
    `written_at` is when the source was last published: what its languages share, the rows among
    it, may be new in each of them since then.
    """

    record_only = {"starts_at", "ends_at", "written_at"}

    starts_at = models.DateTimeField(null=True, editable=False, db_index=True)
    ends_at = models.DateTimeField(null=True, editable=False, db_index=True)
    written_at = models.DateTimeField(auto_now=True)

    def save(self, *args: object, **kwargs: object) -> None:
        self.starts_at = start_of(self)
        self.ends_at = end_of(self)
        super().save(*args, **kwargs)
