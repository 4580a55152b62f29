"""Parts of a document's form that are shown, or asked for, only when there is reason."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.core.dates import format_date
from cms.core.files.findings import file_findings
from cms.core.files.listing import shown_file
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import NOTE_LENGTH, DocumentVersion


class FileCheckWidget(forms.Widget):
    """Shows what the file says, and what to mend in it. Nothing is entered."""

    template_name = "admin/file_check.html"
    document: CmsDocument | None = None

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        document = self.document
        return super().get_context(name, value, attrs) | {
            "file": shown_file(document, document.title, document.url),
            "findings": file_findings(document),
        }

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> Any:
        """By the site's templates, which the renderer of forms does not know."""
        return render_to_string(template_name, context)

    def id_for_label(self, id_: str) -> str:
        return ""

    def value_omitted_from_data(self, *args: Any) -> bool:
        return True


class FileCheckField(forms.Field):
    """The check of a document's file, as a field so that every form of Wagtail's shows it."""

    widget = FileCheckWidget

    def __init__(self, document: CmsDocument) -> None:
        super().__init__(label=_("File check"), required=False)
        self.widget.document = document

    def has_changed(self, initial: Any, data: Any) -> bool:
        return False


def note_field() -> forms.CharField:
    """What a new version changes."""
    return forms.CharField(
        label=_("What changed"),
        required=False,
        max_length=NOTE_LENGTH,
        help_text=_(
            "Readers see it beside the file, such as “Corrected the table on page 12”. Needed when "
            "a file is chosen above; the old one stays available as an earlier version."
        ),
    )


def note_language_field() -> forms.ChoiceField:
    """The language of that note; the editor's own to begin with."""
    own = (get_language() or settings.LANGUAGE_CODE).split("-")[0]
    codes = {code for code, name in settings.LANGUAGES}
    return forms.ChoiceField(
        label=_("Language of the note"),
        required=False,
        choices=settings.LANGUAGES,
        initial=own if own in codes else settings.LANGUAGE_CODE,
    )


def withdrawal_field(earlier: list[DocumentVersion]) -> forms.MultipleChoiceField:
    """Which earlier versions readers may no longer get."""
    return forms.MultipleChoiceField(
        label=_("Withdraw earlier versions"),
        required=False,
        choices=[(version.number, _choice(version)) for version in earlier],
        initial=[version.number for version in earlier if version.is_withdrawn],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Readers no longer get what is ticked. It is kept, and can be given back."),
    )


def _choice(version: DocumentVersion) -> str:
    """A version as a link, its date and its note."""
    since = format_date(version.created_at.date(), get_language() or "en")
    words = f"{since}. {version.change_note}" if version.change_note else since
    url = f"{version.document.url}v{version.number}/"
    name = _("Version %(number)d") % {"number": version.number}
    return format_html('<a href="{}" target="_blank">{}</a>, {}', url, name, words)
