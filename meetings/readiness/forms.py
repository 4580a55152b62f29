"""What the report of meetings is narrowed to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from meetings.filters import When
from meetings.readiness.registry import groups
from meetings.readiness.reporting import ERROR, WARNING

LEVELS = {ERROR: _("Errors: they hold publication"), WARNING: _("Warnings")}


class ReportForm(forms.Form):
    """An answer that cannot be counts as none."""

    level = forms.ChoiceField(label=_("Level"), required=False)
    check = forms.ChoiceField(label=_("What about"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    when = forms.ChoiceField(label=_("When"), required=False)

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        everything = ("", _("Everything"))
        self.fields["level"].choices = [everything, *LEVELS.items()]
        self.fields["check"].choices = [everything, *((g.name, g.label) for g in groups())]
        languages = [(one.language_code, one.get_display_name()) for one in Locale.objects.all()]
        self.fields["language"].choices = [("", _("All languages")), *languages]
        self.fields["when"].choices = [("", _("Upcoming and past")), *When.choices]

    def answer(self, name: str) -> str:
        """What was chosen; an empty text where nothing was, or what is no choice."""
        self.is_valid()
        return self.cleaned_data.get(name, "")

    def narrowed(self, meetings: Any) -> Any:
        """The meetings asked for, those to come first."""
        if language := self.answer("language"):
            meetings = meetings.filter(locale__language_code=language)
        if when := self.answer("when"):
            return meetings.by_time(when)
        return meetings.nearest_first()
