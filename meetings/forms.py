"""The editor's forms of a meeting and of a concept note."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.core.editing.forms import BasePageForm
from meetings.choices import DatePrecision
from meetings.editing.defaults import concept_note_defaults, meeting_defaults
from meetings.editing.footnotes import footnotes_of_body
from meetings.editing.row_forms import NamedRowForm, row_choices


class ConceptNotePageForm(BasePageForm):
    """Refuses references to footnotes that the note does not have: readers would miss them."""

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        return concept_note_defaults(parent)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        formset = self.formsets.get("footnotes")
        # A draft may wait for its footnotes, or automatic saving would stop at each reference.
        if self.is_deferred_validation or formset is None or not data.get("body"):
            return data
        formset.full_clean()
        rows = [form.cleaned_data for form in formset.forms if form.is_valid()]
        names = {row.get("identifier") for row in rows if not row.get("DELETE")}
        missing = footnotes_of_body(data["body"]) - names
        if missing:
            message = _("The text refers to footnotes that are not in the list: %(names)s.")
            self.add_error("body", message % {"names": ", ".join(sorted(missing))})
        return data


class MeetingPageForm(BasePageForm):
    """Lets speakers choose a session and sessions a group, among those saved with the meeting."""

    class Media:
        js = ("js/admin/row_choices.js",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("sessions", "groups"):
            if name in self.formsets:
                self.own_row_form(name, NamedRowForm)
        choices = self.row_choices()
        self._offer("speakers", "session_uuid", choices["session_uuid"])
        self._offer("sessions", "group_uuid", choices["group_uuid"])

    def row_choices(self) -> dict[str, list[tuple[str, str]]]:
        return row_choices(self.instance)

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        return meeting_defaults(parent)

    def clean(self) -> dict[str, Any]:
        """Sessions are on days of the meeting, where its days are known."""
        data = super().clean()
        first = data.get("start_date")
        last = data.get("end_date") or first
        formset = self.formsets.get("sessions")
        if first and formset and data.get("date_precision") == DatePrecision.DAY:
            formset.full_clean()
            for form in formset.forms:
                day = getattr(form, "cleaned_data", {}).get("date")
                if day and not first <= day <= last:
                    form.add_error("date", _("This is not a day of the meeting."))
        return data

    def _offer(self, formset_name: str, field_name: str, choices: list[tuple[Any, Any]]) -> None:
        """Make the field of the formset's rows a choice."""
        if formset_name in self.formsets:
            fields = self.own_row_form(formset_name).base_fields
            fields[field_name].widget = forms.Select(choices=choices)
