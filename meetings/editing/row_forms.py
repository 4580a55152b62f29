"""Rows that others name by UUID, in a form: they keep it, and are offered once they are saved.

A row that only a draft has is made anew at each save, since it has no primary key yet. Without its
UUID in the form it would get another one each time, and who speaks in the session would be lost.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.models import Page

from meetings.group_history import groups_of_series


class NamedRowForm:
    """Mixed into the form of rows with a `uuid`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["uuid"] = forms.UUIDField(required=False, widget=forms.HiddenInput)
        if "__prefix__" not in (self.prefix or ""):  # What new rows are copied from has none.
            self.initial["uuid"] = self.instance.uuid

    def _post_clean(self) -> None:
        super()._post_clean()
        if sent := self.cleaned_data.get("uuid"):
            self.instance.uuid = sent

    def get_field_updates_for_resave(self) -> list[tuple[str, str]]:
        """After an automatic save: the row's UUID, for the form that is still open."""
        updates = super().get_field_updates_for_resave()
        return [*updates, (self.add_prefix("uuid"), str(self.instance.uuid))]


def row_choices(page: Page) -> dict[str, list[tuple[str, str]]]:
    """What speakers and sessions of a meeting can choose, by the field that chooses it."""
    sessions = [(str(row.uuid), row.title) for row in page.sessions.all()]
    groups = [(str(row.uuid), row.name) for row in page.groups.all()]
    return {
        "session_uuid": [("", _("Save the session first, then choose it")), *sessions],
        "group_uuid": [("", _("Save the group first, then choose it")), *groups],
    }


def group_choices(page: Page, parent: Page | None) -> list[tuple[str, str]]:
    """The groups of the series that a group of a meeting may continue. Two queries."""
    above = parent or (page.get_parent() if page.pk else None)
    all_series = page._meta.apps.get_model("meetings", "SeriesPage").objects
    series = all_series.ancestor_of(above, inclusive=True).first() if above else None
    known = groups_of_series(series, besides=page) if series else {}
    return [("", _("A group that is new")), *((str(key), name) for key, name in known.items())]
