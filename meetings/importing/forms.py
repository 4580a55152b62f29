"""The forms of an import in the admin: which document, and what was understood of it."""

from types import SimpleNamespace
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.core.editing.dates import DateInput, TimeInput
from meetings.choices import DatePrecision
from meetings.importing.series import find_series, source_series
from meetings.models import MeetingFacts
from meetings.models.meeting_facts import time_zone_choices
from meetings.models.venue import country_choices
from meetings.zones import zone_for

SUFFIXES = [".docx", ".md", ".markdown", ".txt", ".html", ".htm"]


class UploadForm(forms.Form):
    """Which document, in which language, for which series."""

    file = forms.FileField(
        label=_("Concept note"),
        help_text=_("A Word (.docx), Markdown, text or HTML document of at most 10 MB."),
        widget=forms.FileInput(attrs={"accept": ",".join(SUFFIXES)}),
    )
    locale = forms.ModelChoiceField(
        Locale.objects.none(), label=_("Language of the document"), empty_label=None
    )
    series = forms.ChoiceField(label=_("Series"), required=False)
    new_series = forms.CharField(
        label=_("Title of a new series"),
        required=False,
        max_length=255,
        help_text=_("Only if the series is not in the list."),
    )
    new_slug = forms.SlugField(
        label=_("Address of the new series"),
        required=False,
        max_length=64,
        help_text=_("Letters, digits and hyphens, such as global-heads-of-division."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["locale"].queryset = Locale.objects.all()
        self.fields["locale"].initial = Locale.objects.filter(
            language_code=settings.LANGUAGE_CODE
        ).first()
        choices = [(series.slug, series.title) for series in source_series()]
        self.fields["series"].choices = [("", _("A new series")), *choices]

    def clean(self) -> dict[str, Any]:
        """Either a series of the list, or title and address of one that is not there."""
        data = super().clean()
        if data.get("series"):
            data["slug"] = data["series"]
            return data
        for name in ("new_series", "new_slug"):
            if not data.get(name) and name not in self.errors:
                self.add_error(name, _("Choose a series above, or give a new one its words here."))
        data["slug"] = data.get("new_slug", "")
        if data["slug"] and find_series(data["slug"]):
            self.add_error("new_slug", _("There is a series at this address: choose it above."))
        return data


class ReviewForm(forms.Form):
    """The fields of a reading that stand once in a note."""

    title = forms.CharField(label=_("Title"), max_length=255)
    subtitle = forms.CharField(label=_("Subtitle"), max_length=255, required=False)
    document_date = forms.DateField(
        label=_("Date of the document"), required=False, widget=DateInput
    )
    date_precision = forms.ChoiceField(
        label=_("How exactly the date is known"), choices=DatePrecision
    )
    start_date = forms.DateField(label=_("First day"), required=False, widget=DateInput)
    end_date = forms.DateField(label=_("Last day"), required=False, widget=DateInput)
    start_time = forms.TimeField(label=_("Begins at"), required=False, widget=TimeInput)
    end_time = forms.TimeField(label=_("Ends at"), required=False, widget=TimeInput)
    time_zone = forms.ChoiceField(
        label=_("Time zone"), required=False, help_text=_("Days alone need none; hours do.")
    )
    venue_name = forms.CharField(label=_("Venue"), max_length=255, required=False)
    venue_street = forms.CharField(label=_("Street and number"), max_length=255, required=False)
    venue_city = forms.CharField(label=_("City"), max_length=255, required=False)
    venue_country = forms.ChoiceField(label=_("Country"), required=False)
    venue_url = forms.URLField(
        label=_("Website of the venue"), required=False, assume_scheme="https"
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["time_zone"].choices = [("", _("Not known")), *time_zone_choices()]
        self.fields["venue_country"].choices = [("", _("Not known")), *country_choices()]

    def clean(self) -> dict[str, Any]:
        """The same checks of dates as in the meeting's own form."""
        data = super().clean()
        names = ("date_precision", "start_date", "end_date", "start_time", "end_time", "time_zone")
        try:
            MeetingFacts(**{name: data[name] for name in names if name in data}).check_dates()
        except ValidationError as error:
            self.add_error(None, error)
        self._ask_for_zone(data)
        return data

    def _ask_for_zone(self, data: dict[str, Any]) -> None:
        """Hours need the zone of the place: it follows from it, or somebody chooses it."""
        if data.get("time_zone") or not (data.get("start_time") or data.get("end_time")):
            return
        place = SimpleNamespace(city=data.get("venue_city"), country=data.get("venue_country"))
        zone, is_certain = zone_for(place)
        if is_certain:
            data["time_zone"] = zone
        else:
            message = _("The time zone does not follow from the place: choose it.")
            self.add_error("time_zone", message)

    def day_count(self) -> int | None:
        """How many days the meeting has, if its days are known."""
        start, end = self._valid("start_date"), self._valid("end_date")
        if start is None or self._valid("date_precision") != DatePrecision.DAY:
            return None
        return ((end or start) - start).days + 1

    def year(self) -> int | None:
        """The year of the meeting, if it is known."""
        start = self._valid("start_date")
        return start.year if start else None

    def _valid(self, name: str) -> Any:
        return self.cleaned_data.get(name) if self.is_bound and name not in self.errors else None


class RowForm(forms.Form):
    """A row of what was understood; `meeting` is the form whose dates it must agree with."""

    def __init__(self, *args: Any, meeting: ReviewForm, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.meeting = meeting


class FacilitatorForm(RowForm):
    """A facilitator."""

    name = forms.CharField(label=_("Name"), max_length=255)
    organisation = forms.CharField(label=_("Organisation"), max_length=255, required=False)


class GroupForm(RowForm):
    """A parallel group."""

    name = forms.CharField(label=_("Name"), max_length=255)
    first_convened = forms.IntegerField(
        label=_("First convened in"), min_value=1900, max_value=2200, required=False
    )

    def clean_first_convened(self) -> int | None:
        """Not after the meeting itself."""
        year, latest = self.cleaned_data["first_convened"], self.meeting.year()
        if year is not None and latest is not None and year > latest:
            raise ValidationError(
                _("This is later than the year of the meeting, %(year)s."), params={"year": latest}
            )
        return year


class SessionForm(RowForm):
    """A joint session; its text is corrected in the draft."""

    title = forms.CharField(label=_("Title"), max_length=255)
    day = forms.IntegerField(label=_("Day of the meeting"), min_value=1, required=False)

    def clean_day(self) -> int | None:
        """A day that the meeting has."""
        day, last = self.cleaned_data["day"], self.meeting.day_count()
        if day is not None and last is not None and day > last:
            raise ValidationError(
                _("The meeting has no such day: its last day is number %(day)s."),
                params={"day": last},
            )
        return day


class QuoteForm(RowForm):
    """What a participant said."""

    text = forms.CharField(label=_("Quotation"), widget=forms.Textarea(attrs={"rows": 2}))
    edition = forms.CharField(label=_("Edition"), max_length=32, required=False)


def rows(form: type[RowForm]) -> type[forms.BaseFormSet]:
    """Rows of what was understood: each can be corrected or taken out."""
    return forms.formset_factory(form, extra=0, can_delete=True)


ROW_FORMS = {
    "facilitators": (_("Facilitators"), rows(FacilitatorForm)),
    "groups": (_("Parallel groups"), rows(GroupForm)),
    "joint_sessions": (_("Joint sessions"), rows(SessionForm)),
    "quotes": (_("Feedback from participants"), rows(QuoteForm)),
}
