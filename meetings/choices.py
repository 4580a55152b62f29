"""The choices of the meetings app. Values appear in addresses and feeds: they stay as they are."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class DatePrecision(models.TextChoices):
    """How exactly the date is known."""

    DAY = "day", _("The days are known")
    MONTH = "month", _("Only the month is known")
    UNANNOUNCED = "unannounced", _("To be announced")


class Status(models.TextChoices):
    """Whether it takes place: schema.org EventStatusType without what follows from dates."""

    SCHEDULED = "scheduled", pgettext_lazy("meeting", "Scheduled")
    POSTPONED = "postponed", pgettext_lazy("meeting", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("meeting", "Cancelled")


class Attendance(models.TextChoices):
    """How one attends; schema.org's EventAttendanceModeEnumeration."""

    IN_PERSON = "in-person", _("In person")
    ONLINE = "online", _("Online")
    BOTH = "both", _("In person and online")


class Format(models.TextChoices):
    """What kind of event it is within its edition."""

    MAIN = "main", _("Main event")
    LOCAL = "local", _("Local event")
    VIRTUAL = "virtual", _("Virtual event")
    POP_UP = "pop-up", _("Pop-up event")


class Phase(models.TextChoices):
    """When a satellite takes place, seen from its edition."""

    BEFORE = "before", _("Before the main event")
    DURING = "during", _("During the main event")
    AFTER = "after", _("After the main event")


class PartnerRole(models.TextChoices):
    """What an organisation does for a meeting or series."""

    CONVENER = "convener", _("Convener")
    ORGANISER = "organiser", _("Organiser")
    HOST = "host", _("Host")
    PARTNER = "partner", _("Partner")
    FUNDER = "funder", _("Funder")


class SessionKind(models.TextChoices):
    """Who a session is for."""

    JOINT = "joint", _("Joint session of all groups")
    PARALLEL = "parallel", _("Session of one group")


class WayRole(models.TextChoices):
    """In which part one takes part."""

    DELEGATE = "delegate", _("Delegate")
    SPEAKER = "speaker", _("Speaker")
    MODERATOR = "moderator", _("Moderator")
    PARTNER = "partner", _("Event partner")
    MAILING_LIST = "mailing-list", _("Mailing list")


class Answer(models.TextChoices):
    """Whether something is provided for access. An empty text: nobody has said."""

    YES = "yes", pgettext_lazy("access", "Yes")
    NO = "no", pgettext_lazy("access", "No")
    UNCONFIRMED = "not-confirmed", pgettext_lazy("access", "Not yet confirmed")
