"""What is asked of somebody who takes translations along or brings them back."""

from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from cms.localisation.exchange.archive import MAX_PACKAGE_BYTES
from cms.localisation.exchange.package import ExchangeFormat
from cms.localisation.permissions import languages_of

# What the matrix's filter may say of jobs.
_JOB_WORDS = ("", "open", "due")


class FilesInput(forms.FileInput):
    """Several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files; the value is a list."""

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        sent = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(one, initial) for one in sent or [None]]


class FilesForm(forms.Form):
    """Files that come back."""

    files = FilesField(
        label=gettext_lazy("Files"),
        help_text=gettext_lazy("XLIFF (.xlf, .xliff), PO (.po), or a ZIP of them; at most 50 MB."),
        widget=FilesInput(attrs={"accept": ".xlf,.xliff,.po,.zip"}),
    )

    def clean_files(self) -> list[tuple[str, bytes]]:
        """Name and content of each, all together not too long to be read into memory."""
        sent = self.cleaned_data["files"]
        if sum(one.size for one in sent) > MAX_PACKAGE_BYTES:
            raise forms.ValidationError(_("The files are larger than 50 MB."))
        return [(one.name, one.read()) for one in sent]


class FormatForm(forms.Form):
    """How translations go out."""

    format = forms.ChoiceField(
        label=gettext_lazy("Format"),
        choices=[
            (ExchangeFormat.XLIFF.value, gettext_lazy("XLIFF 1.2, for translation tools")),
            (ExchangeFormat.PO.value, gettext_lazy("PO (gettext)")),
        ],
        required=False,
    )

    def clean_format(self) -> ExchangeFormat:
        return ExchangeFormat(self.cleaned_data["format"] or ExchangeFormat.XLIFF)


class ExportForm(FormatForm):
    """Which translations: of a job, or into a language; the filters of the matrix go with them."""

    language = forms.ModelChoiceField(
        Locale.objects.none(),
        label=gettext_lazy("Language"),
        to_field_name="language_code",
        required=False,
    )
    job = forms.CharField(required=False, widget=forms.HiddenInput)
    open = forms.BooleanField(
        label=gettext_lazy("Only what is not translated completely"), required=False
    )
    field_order = ("language", "format", "open", "job")

    def __init__(self, user: AbstractBaseUser, data: Any = None) -> None:
        super().__init__(data)
        language = self.fields["language"]
        language.queryset = Locale.objects.filter(pk__in=languages_of(user))
        language.label_from_instance = Locale.get_display_name
        if len(language.queryset) == 1:
            language.initial = language.queryset[0].language_code

    def clean_job(self) -> int | None:
        """The number of a job. The matrix's own words for jobs are its filter's business."""
        value = self.cleaned_data["job"]
        if value in _JOB_WORDS:
            return None
        if not (value.isascii() and value.isdecimal()):
            raise forms.ValidationError(_("There is no such job."))
        return int(value)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        if not self.errors and not (answers.get("language") or answers.get("job")):
            raise forms.ValidationError(_("Choose a language."))
        return answers
