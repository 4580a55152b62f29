"""The form with which a table and its files are sent."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.localisation.memory.csv_files import UnreadableTable
from reports.importing.files import Package, UnusableFile
from reports.importing.table import read

MOST_PACKAGE_BYTES = 500 * 1024 * 1024


class ImportForm(forms.Form):
    """Both are read before they are kept: a file that is none is refused at its field."""

    table = forms.FileField(
        label=gettext_lazy("Table of reports"),
        help_text=gettext_lazy("CSV in UTF-8 or XLSX, a line for each report and language."),
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx"}),
    )
    package = forms.FileField(
        label=gettext_lazy("Their files"),
        required=False,
        help_text=gettext_lazy("One ZIP package of at most 500 MB, if the table names files."),
        widget=forms.FileInput(attrs={"accept": ".zip"}),
    )

    def clean_table(self) -> Any:
        sent = self.cleaned_data["table"]
        try:
            read(sent.read(), sent.name)
        except UnreadableTable as error:
            raise ValidationError(str(error)) from error
        sent.seek(0)
        return sent

    def clean_package(self) -> Any:
        sent = self.cleaned_data["package"]
        if sent is None:
            return None
        if sent.size > MOST_PACKAGE_BYTES:
            raise ValidationError(_("The package is larger than 500 MB."))
        try:
            Package(sent.file)
        except UnusableFile as error:
            raise ValidationError(str(error)) from error
        sent.seek(0)
        return sent
