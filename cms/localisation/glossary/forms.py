"""The form of a glossary entry."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
)

from cms.localisation.glossary.rules import Word, problems_of


class GlossaryConceptForm(WagtailAdminModelForm):
    """Refuses terms that contradict each other; says so at the term."""

    def clean(self) -> dict[str, Any]:
        """The terms are complete when the entry itself is checked."""
        data = super().clean()
        rows = [row for row in self.formsets["terms"].forms if _counts(row)]
        words = [
            Word(
                row.cleaned_data["locale"].pk,
                row.cleaned_data["text"],
                row.cleaned_data["status"],
            )
            for row in rows
        ]
        is_case_sensitive = bool(data.get("is_case_sensitive"))
        for position, text in problems_of(words, is_case_sensitive=is_case_sensitive).items():
            rows[position].add_error("text", text)
        return data


def _counts(row: Any) -> bool:
    """Whether a row of the form is filled in, right by itself, and not to be deleted."""
    if not row.is_valid() or row.cleaned_data.get("DELETE"):
        return False
    return bool(row.cleaned_data.get("text"))


TERM = FieldRowPanel(
    [
        FieldPanel("locale"),
        FieldPanel("text", widget=forms.TextInput(attrs={"dir": "auto"})),
        FieldPanel("status"),
    ]
)

EDIT_HANDLER = ObjectList(
    [
        InlinePanel(
            "terms",
            panels=[TERM],
            heading=_("Terms"),
            label=_("Term"),
            min_num=1,
        ),
        FieldPanel("definition"),
        FieldPanel("note"),
        MultiFieldPanel([FieldPanel("do_not_translate"), FieldPanel("is_case_sensitive")]),
    ],
    base_form_class=GlossaryConceptForm,
)
