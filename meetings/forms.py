"""The editor's form of a meeting."""

from copy import deepcopy
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class MeetingPageForm(WagtailAdminPageForm):
    """Lets speakers choose a session and sessions a group, among those saved with the meeting."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer_rows("speakers", "session_uuid", "sessions", "title", _("session"))
        self._offer_rows("sessions", "group_uuid", "groups", "name", _("group"))

    def _offer_rows(
        self, formset_name: str, field_name: str, rows: str, label: str, what: str
    ) -> None:
        """Give the field of a formset's forms the rows of the meeting as choices."""
        formset = self.formsets.get(formset_name)
        if formset is None:
            return
        choices = [("", _("Save the %(what)s first, then choose it") % {"what": what})]
        choices += [(row.uuid, getattr(row, label)) for row in getattr(self.instance, rows).all()]
        fields = deepcopy(formset.form.base_fields)
        if field_name not in fields:
            return
        fields[field_name].widget = forms.Select(choices=choices)
        formset.form = type("RowForm", (formset.form,), {"base_fields": fields})
