"""Choosers that open where the language of the edited page is.

Wagtail's open at the root of all languages, or show what is there in all of them. The form of a
page tells its choosers the language (`cms.core.editing.forms`); without one they are Wagtail's own.
"""

from django.db.models import ForeignKey
from django.urls import reverse
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page
from wagtail.snippets.widgets import AdminSnippetChooser


class LanguagePageChooser(AdminPageChooser):
    """A page chooser that opens where pages of its type are in one language."""

    language_code = ""

    def get_chooser_modal_url(self) -> str:
        if not self.language_code:
            return super().get_chooser_modal_url()
        return reverse("choose_page_in_language", args=[self.language_code])


class LanguageSnippetChooser(AdminSnippetChooser):
    """A snippet chooser that shows one language until another is asked for."""

    language_code = ""

    def get_chooser_modal_url(self) -> str:
        url = super().get_chooser_modal_url()
        return f"{url}?locale={self.language_code}" if self.language_code else url


register_form_field_override(
    ForeignKey,
    to=Page,
    override=lambda field: {
        "widget": LanguagePageChooser(target_models=[field.remote_field.model])
    },
)
