"""The editor's forms of a meeting and of a concept note."""

import json
from copy import deepcopy
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms.core.footnotes import referenced_footnotes
from meetings.choices import DatePrecision


class ConceptNotePageForm(WagtailAdminPageForm):
    """Refuses references to footnotes that the note does not have: readers would miss them."""

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        formset = self.formsets.get("footnotes")
        if formset is None or not data.get("body"):
            return data
        formset.full_clean()
        rows = [form.cleaned_data for form in formset.forms if form.is_valid()]
        names = {row.get("identifier") for row in rows if not row.get("DELETE")}
        stored = json.dumps(data["body"].get_prep_value(), ensure_ascii=False)
        missing = referenced_footnotes(stored.replace('\\"', '"')) - names
        if missing:
            message = _("The text refers to footnotes that are not in the list: %(names)s.")
            self.add_error("body", message % {"names": ", ".join(sorted(missing))})
        return data


class MeetingPageForm(WagtailAdminPageForm):
    """Lets speakers choose a session and sessions a group, among those saved with the meeting."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sessions = [(row.uuid, row.title) for row in self.instance.sessions.all()]
        groups = [(row.uuid, row.name) for row in self.instance.groups.all()]
        hint = _("Save the session first, then choose it")
        self._offer("speakers", "session_uuid", [("", hint), *sessions])
        hint = _("Save the group first, then choose it")
        self._offer("sessions", "group_uuid", [("", hint), *groups])

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
        """Make the field of the formset's forms a choice, for this instance of the form only."""
        formset = self.formsets.get(formset_name)
        if formset is None:
            return
        row_form = type("RowForm", (formset.form,), {})
        row_form.base_fields = deepcopy(formset.form.base_fields)
        row_form.base_fields[field_name].widget = forms.Select(choices=choices)
        formset.form = row_form
