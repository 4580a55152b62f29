"""The editor's forms of a meeting and of a concept note."""

from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.core.editing.footnotes import FootnotesForm
from cms.core.editing.forms import BasePageForm
from cms.core.translation_source import is_source
from meetings.changes.recording import missing_reason, outstanding
from meetings.choices import DatePrecision
from meetings.date_checks import skipped_time_error
from meetings.editing.defaults import concept_note_defaults, meeting_defaults
from meetings.editing.row_forms import NamedRowForm, group_choices, row_choices
from meetings.readiness.dates import zone_error
from meetings.readiness.place import online_error


class ConceptNotePageForm(FootnotesForm):
    """Begins with what a note is called; its footnotes are all there when it goes out."""

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        return concept_note_defaults(parent)


class MeetingPageForm(BasePageForm):
    """Lets speakers choose a session and sessions a group, among those saved with the meeting."""

    class Media:
        js = ("js/admin/row_choices.js",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("sessions", "groups"):
            if name in self.formsets:
                self.own_row_form(name, NamedRowForm)
        if outstanding(self.instance) is None:
            # What is left in a draft was said of another change.
            self.initial["change_reason"] = ""
        choices = self.row_choices()
        self._offer("speakers", "session_uuid", choices["session_uuid"])
        self._offer("sessions", "group_uuid", choices["group_uuid"])
        self._offer("groups", "continues", group_choices(self.instance, self.parent_page))

    def row_choices(self) -> dict[str, list[tuple[str, str]]]:
        return row_choices(self.instance)

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        return meeting_defaults(parent)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        self._check_sessions(data)
        return data

    def _post_clean(self) -> None:
        """The reason is asked for once the page has what was typed."""
        super()._post_clean()
        if self.is_leaving and (refusal := missing_reason(self.instance)):
            self.add_error("change_reason", refusal)
        if self.is_leaving and is_source(self.instance):
            self._refuse_errors()

    def _refuse_errors(self) -> None:
        """What a draft may lack and readers may not; the guard of publication asks it again."""
        errors = {
            "time_zone": zone_error(self.instance, self._typed_sessions()),
            "online_url": online_error(self.instance),
        }
        for name, message in errors.items():
            if message and name not in self.errors:
                self.add_error(name, message)

    def _typed_sessions(self) -> list[Any]:
        """The sessions as they stand in the form, with their hours."""
        formset = self.formsets.get("sessions")
        if formset is None:
            return list(self.instance.sessions.all())
        formset.full_clean()
        typed = [getattr(form, "cleaned_data", {}) for form in formset.forms]
        return [
            SimpleNamespace(start_time=row.get("start_time"), end_time=row.get("end_time"))
            for row in typed
            if not row.get("DELETE")
        ]

    def _check_sessions(self, data: dict[str, Any]) -> None:
        """Sessions are on days of the meeting, where they are known, at times that exist."""
        first = data.get("start_date")
        last = data.get("end_date") or first
        formset = self.formsets.get("sessions")
        if formset is None:
            return
        has_days = first and data.get("date_precision") == DatePrecision.DAY
        formset.full_clean()
        for form in formset.forms:
            day = getattr(form, "cleaned_data", {}).get("date")
            if day and has_days and not first <= day <= last:
                form.add_error("date", _("This is not a day of the meeting."))
            elif day and data.get("time_zone"):
                self._check_times(form, ZoneInfo(data["time_zone"]))

    def _check_times(self, form: Any, zone: ZoneInfo) -> None:
        for name in ("start_time", "end_time"):
            wall = form.cleaned_data.get(name)
            if wall and (error := skipped_time_error(form.cleaned_data["date"], wall, zone)):
                form.add_error(name, error)

    def _offer(self, formset_name: str, field_name: str, choices: list[tuple[Any, Any]]) -> None:
        """Make the field of the formset's rows a choice."""
        if formset_name in self.formsets:
            fields = self.own_row_form(formset_name).base_fields
            fields[field_name].widget = forms.Select(choices=choices)
