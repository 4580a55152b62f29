"""The choices of the reports app. Values appear in addresses and feeds: they stay as they are."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ReportType(models.TextChoices):
    """What kind of publication it is, as readers look for it."""

    INNOVATION_REPORT = "innovation-report", _("Innovation report")
    STRATEGIC_PLAN = "strategic-plan", _("Strategic plan")
    ANNUAL_REPORT = "annual-report", _("Annual report")
    RESEARCH_REPORT = "research-report", _("Research report")
    POLICY_PAPER = "policy-paper", _("Policy paper")
    TOOLKIT = "toolkit", _("Toolkit")
    MEETING_REPORT = "meeting-report", _("Meeting report")
    OTHER = "other", _("Other publication")


class Precision(models.TextChoices):
    """How exactly the date of publication is known."""

    DAY = "day", pgettext_lazy("precision of a date", "The day")
    MONTH = "month", pgettext_lazy("precision of a date", "The month")
    YEAR = "year", pgettext_lazy("precision of a date", "The year")


class ContributorRole(models.TextChoices):
    """What somebody did for a publication."""

    AUTHOR = "author", pgettext_lazy("role in a publication", "Author")
    EDITOR = "editor", pgettext_lazy("role in a publication", "Editor")
    CONTRIBUTOR = "contributor", pgettext_lazy("role in a publication", "Contributor")
    TRANSLATOR = "translator", pgettext_lazy("role in a publication", "Translator")
    ILLUSTRATOR = "illustrator", pgettext_lazy("role in a publication", "Illustrator")
    DESIGNER = "designer", pgettext_lazy("role in a publication", "Designer")
    REVIEWER = "reviewer", pgettext_lazy("role in a publication", "Reviewer")
    PUBLISHER = "publisher", pgettext_lazy("role in a publication", "Publisher")
    FUNDER = "funder", pgettext_lazy("role in a publication", "Funder")


class FileKind(models.TextChoices):
    """What a file of a report holds. Files of one kind are the same work in other clothes."""

    FULL = "full", _("The whole report")
    SUMMARY = "summary", _("Summary")
    ANNEX = "annex", _("Annex")
    DATA = "data", pgettext_lazy("kind of file", "Data")
    SLIDES = "slides", _("Slides")


class WantedFormat(models.TextChoices):
    """The form in which somebody can read a file."""

    WORD = "word", _("Word document")
    LARGE_PRINT = "large-print", _("Large print")
    TAGGED_PDF = "tagged-pdf", _("Tagged PDF, for screen readers")
    PLAIN_TEXT = "plain-text", _("Plain text")
    AUDIO = "audio", _("Audio")
    OTHER = "other", pgettext_lazy("format of a file", "Something else")


class RequestStatus(models.TextChoices):
    """How far a request is."""

    NEW = "new", pgettext_lazy("status of a request", "New")
    ANSWERED = "answered", pgettext_lazy("status of a request", "Answered")
    DECLINED = "declined", pgettext_lazy("status of a request", "Declined")
