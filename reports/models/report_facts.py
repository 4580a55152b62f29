"""What is true of a report in every language: dates, identifiers, licence, meeting, withdrawal."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.choices import Licence
from cms.core.models import FactsRecord
from reports.choices import Precision, ReportType
from reports.fields import DoiField, IsbnField
from reports.identifiers import doi_address

YEARS = [MinValueValidator(1900), MaxValueValidator(2200)]


class ReportFactFields(models.Model):
    """The facts an editor fills in. A month or a year is kept as any day of it."""

    type = models.CharField(_("type"), max_length=32, choices=ReportType, default=ReportType.OTHER)
    publication_date = models.DateField(_("date of publication"), null=True, blank=True)
    publication_precision = models.CharField(
        _("how exactly the date is known"),
        max_length=16,
        choices=Precision,
        default=Precision.DAY,
        help_text=_("For a month or a year, give any day of it."),
    )
    first_year = models.PositiveSmallIntegerField(
        _("first year covered"), null=True, blank=True, validators=YEARS
    )
    last_year = models.PositiveSmallIntegerField(
        _("last year covered"),
        null=True,
        blank=True,
        validators=YEARS,
        help_text=_("Empty for one year."),
    )
    series_number = models.CharField(_("number in its series"), max_length=32, blank=True)
    isbn = IsbnField("ISBN", max_length=32, blank=True)
    doi = DoiField("DOI", max_length=255, blank=True)
    licence = models.CharField(
        _("licence"), max_length=32, choices=Licence, default=Licence.ALL_RIGHTS_RESERVED
    )
    original_language = models.CharField(
        _("original language"), max_length=8, blank=True, choices=settings.LANGUAGES
    )
    launched_at = models.ForeignKey(
        "meetings.MeetingPage",
        verbose_name=_("launched at"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def publication_year(self) -> int | None:
        return self.publication_date.year if self.publication_date else None

    @property
    def doi_url(self) -> str:
        """Where the DOI leads, or an empty text."""
        return doi_address(self.doi)

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_on is not None

    @property
    def period(self) -> tuple[int, int] | None:
        """The first and the last year covered; None where no year is given."""
        years = [year for year in (self.first_year, self.last_year) if year]
        return (years[0], years[-1]) if years else None

    def is_published_by(self, day: date) -> bool:
        """Whether the day, month or year of publication has come."""
        published = self.publication_date
        if published is None:
            return True
        length = {Precision.YEAR: 1, Precision.MONTH: 2}.get(self.publication_precision, 3)
        return published.timetuple()[:length] <= day.timetuple()[:length]

    def check_period(self) -> None:
        """Raise ValidationError for a period that ends before it begins."""
        if self.first_year and self.last_year and self.last_year < self.first_year:
            raise ValidationError({"last_year": _("The period ends before it begins.")})


class ReportFacts(ReportFactFields, FactsRecord):
    """The published facts of a report, one record for all its languages.

    `cover` is derived: page one of its file, for where the page has no picture of its own.
    """

    record_only = {"cover"}

    cover = models.ForeignKey(
        "core.CmsImage", on_delete=models.SET_NULL, related_name="+", null=True, editable=False
    )
