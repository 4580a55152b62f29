"""Who takes over, and where."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.core.editing.choosers import LanguagePageChooser
from people.uses import Use, keys_of


class ReplaceForm(forms.Form):
    """Chooses the successor and the uses to hand over; those still to come are ticked."""

    successor = forms.ModelChoiceField(queryset=None, label=_("Who or what takes over"))
    uses = forms.MultipleChoiceField(
        label=_("Where"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What is over keeps the names it had, unless you tick it."),
        error_messages={"required": _("Tick at least one.")},
    )

    def __init__(self, *args: Any, target: Any, uses: list[Use], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model = type(target)
        self.found = uses
        self.fields["successor"].queryset = model.objects.exclude(pk__in=keys_of(target))
        self.fields["successor"].widget = chooser_for(target)
        self.fields["uses"].choices = [(use.key, label_of(use)) for use in uses]
        self.fields["uses"].initial = [use.key for use in uses if use.is_current]

    def clean_successor(self) -> Any:
        """Readers are shown nobody whose page is a draft."""
        successor = self.cleaned_data["successor"]
        if not successor.live:
            raise forms.ValidationError(_("Not published: readers would see nobody at all."))
        return successor

    @property
    def chosen(self) -> list[Use]:
        """The uses to hand over, of a valid form."""
        return [use for use in self.found if use.key in self.cleaned_data["uses"]]


def label_of(use: Use) -> str:
    """A use in one line: page, what it is, language, role."""
    kind = use.page.page_type_display_name
    return f"{use.page.title} ({kind}, {use.page.locale.get_display_name()}): {use.link.role}"


def chooser_for(target: Any) -> forms.Widget:
    """The chooser of what may take the target's place, in the target's language."""
    if isinstance(target, Page):
        widget = LanguagePageChooser(target_models=[type(target)])
    else:
        widget = target.snippet_viewset.chooser_viewset.widget_class()
    widget.language_code = target.locale.language_code
    return widget
