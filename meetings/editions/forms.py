"""What an editor says of the next edition."""

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from cms.core.editing.dates import DateInput
from meetings.editions.copying import Wanted, in_year, year_of
from meetings.editions.quotes import quotes_to_offer
from meetings.editions.starting import note_of_edition, satellites_of_edition
from meetings.models import Venue


class SatellitesField(forms.ModelMultipleChoiceField):
    """Satellites by title."""

    def label_from_instance(self, obj: Any) -> str:
        return obj.get_admin_display_title()


class NextEditionForm(forms.Form):
    """The title and the year; what is known already; and what to take along.

    `former` is the last edition as its latest revision has it, `page` the same as it is in the
    database, `series` what both are below.
    """

    title = forms.CharField(label=gettext_lazy("Title"), max_length=255)
    year = forms.IntegerField(
        label=gettext_lazy("Year"),
        validators=[MinValueValidator(1900), MaxValueValidator(2200)],
        help_text=gettext_lazy("The last part of its address."),
    )
    start_date = forms.DateField(
        label=gettext_lazy("First day"),
        required=False,
        widget=DateInput,
        help_text=gettext_lazy("If it is known already. Otherwise it is to be announced."),
    )
    end_date = forms.DateField(label=gettext_lazy("Last day"), required=False, widget=DateInput)
    venue = forms.ModelChoiceField(
        Venue.objects.none(), label=gettext_lazy("Venue"), required=False
    )
    with_programme = forms.BooleanField(
        label=gettext_lazy("Programme"),
        required=False,
        help_text=gettext_lazy("Sessions and speakers, without days, hours and rooms."),
    )
    with_concept_note = forms.BooleanField(
        label=gettext_lazy("Concept note"),
        required=False,
        help_text=gettext_lazy("Its text without its date, its outcomes and its quotations."),
    )
    satellites = SatellitesField(
        Page.objects.none(),
        label=gettext_lazy("Satellites"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    quotes = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Quotes of participants"),
        required=False,
        coerce=UUID,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Quotes on record, of those who agree to be quoted."),
    )

    def __init__(self, *args: Any, former: Any, page: Page, series: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.series = series
        self._suggest(former)
        venues = Venue.objects.filter(locale=series.locale, live=True)
        self.fields["venue"].queryset = venues
        self.fields["satellites"].queryset = satellites_of_edition(page)
        self.fields["quotes"].choices = [
            (row.uuid, quote.text) for row, quote in quotes_to_offer(former)
        ]
        self._offer_only(
            {
                "with_programme": former.sessions.all(),
                "with_concept_note": note_of_edition(page),
                "satellites": self.fields["satellites"].queryset,
                "quotes": self.fields["quotes"].choices,
            }
        )

    def _suggest(self, former: Any) -> None:
        year = max((year_of(former) or 0) + 1, timezone.localdate().year)
        self.fields["year"].initial = year
        self.fields["title"].initial = in_year(former.title, former, year)
        self.fields["with_programme"].initial = True
        self.fields["with_concept_note"].initial = True

    def _offer_only(self, there: dict[str, Any]) -> None:
        """Nobody is asked about what the last edition does not have."""
        for name, found in there.items():
            if not found:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        year, first, last = data.get("year"), data.get("start_date"), data.get("end_date")
        if year and self.series.get_children().filter(slug=str(year)).exists():
            message = _("The series has a page at “%(year)s” already: open it, or choose a year.")
            self.add_error("year", ValidationError(message, params={"year": year}))
        if first and year and first.year != year:
            message = _("This day is not in %(year)s.")
            self.add_error("start_date", ValidationError(message, params={"year": year}))
        if last and not first and "start_date" not in self.errors:
            self.add_error("start_date", _("There is a last day but no first day."))
        if first and last and last < first:
            self.add_error("end_date", _("The last day is before the first day."))
        return data

    def wanted(self) -> Wanted:
        """What was asked for, of a valid form."""
        data = self.cleaned_data
        return Wanted(
            title=data["title"],
            year=data["year"],
            start_date=data["start_date"],
            end_date=data["end_date"],
            venue=data["venue"],
            with_programme=data.get("with_programme", False),
            with_concept_note=data.get("with_concept_note", False),
            satellites=frozenset(page.pk for page in data.get("satellites", ())),
            quotes=frozenset(data.get("quotes", ())),
        )
