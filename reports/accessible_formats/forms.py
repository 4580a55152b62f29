"""The form with which somebody asks for another form of a file."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from reports.choices import WantedFormat
from reports.files import ReportFileShown

LONGEST_MESSAGE = 2000


class AccessibleFormatForm(forms.Form):
    """Which file, in which form and language, and where to send it.

    `files` are those of the report; their names are the values of `file`.
    """

    file = forms.ChoiceField(label=_("File"))
    wanted_format = forms.ChoiceField(
        label=_("Which format can you read?"), choices=WantedFormat, widget=forms.RadioSelect
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=settings.LANGUAGES)
    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("We answer there, and use it for nothing else."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
    )
    message = forms.CharField(
        label=_("What else should we know?"),
        help_text=_(
            "Such as the size of the letters, or the pages you need. You may leave it empty."
        ),
        required=False,
        max_length=LONGEST_MESSAGE,
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
    )
    # People do not see it; what fills in every field does.
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, *args: Any, files: Sequence[ReportFileShown], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.files = {name_of(file): file for file in files}
        choices = [(name, described(file)) for name, file in self.files.items()]
        self.fields["file"].choices = choices

    def clean_website(self) -> str:
        """Somebody whose browser filled it in is told, and loses nothing."""
        if self.cleaned_data["website"]:
            raise ValidationError(_("Please leave this field empty: it catches robots."))
        return ""

    @property
    def chosen_file(self) -> ReportFileShown:
        return self.files[self.cleaned_data["file"]]


def name_of(file: ReportFileShown) -> str:
    """The name of a file in its address."""
    return file.file.url.rpartition("/")[2]


def described(file: ReportFileShown) -> str:
    """The file as readers know it: its title, language and format."""
    version = (
        gettext("Version %(version)s") % {"version": file.file.version} if file.file.version else ""
    )
    parts = [file.file.title, file.file.language_name, file.file.format, version]
    return " · ".join(str(part) for part in parts if part)
