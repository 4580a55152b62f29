"""The form of every page: choosers in its language, and no picture published without consent."""

from copy import deepcopy
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks import StreamValue
from wagtail.images.models import AbstractImage
from wagtail.models import Page

from cms.core.editing import choosers  # noqa: F401  registers its widgets
from cms.core.editing.pictures import address_of, pictures_in, refusal_of

# What the editor's buttons send when the page is to leave the desk; anything else saves a draft.
LEAVING = ("action-publish", "action-submit", "action-restart-workflow")


class BasePageForm(WagtailAdminPageForm):
    """A page's form. A draft may lack what publication needs; `is_leaving` tells which it is."""

    is_minor_edit = forms.BooleanField(
        label=_("Minor edit"),
        required=False,
        help_text=_(
            "For corrections that change no meaning. Translations keep their words and stay "
            "current. It counts for all that changed since the page was last published."
        ),
    )

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        parent, instance = kwargs.get("parent_page"), kwargs.get("instance")
        if data is None and parent is not None and instance is not None and instance.pk is None:
            for name, value in self.defaults_below(parent).items():
                setattr(instance, name, value)
        super().__init__(data, *args, **kwargs)
        if self.instance.locale_id:
            self._choose_in_language(self.instance.locale.language_code)

    def defaults_below(self, parent: Page) -> dict[str, Any]:
        """What the form of a new page below `parent` begins with."""
        return {}

    @property
    def is_leaving(self) -> bool:
        """Whether the page is being published, submitted or approved, not only saved.

        Without the right to publish Wagtail saves a draft, and defers what a draft may lack.
        """
        if self.is_deferred_validation:
            return False
        approved = "workflow-action-name" in self.data and (
            self.data["workflow-action-name"] != "reject"
        )
        return any(name in self.data for name in LEAVING) or bool(
            self.data.get("action-workflow-action") and approved
        )

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if self.is_leaving:
            self._refuse_pictures_of(self)
            for formset in self.formsets.values():
                formset.full_clean()
                for form in formset.forms:
                    if not getattr(form, "cleaned_data", {}).get("DELETE"):
                        self._refuse_pictures_of(form)
        return data

    def save(self, commit: bool = True) -> Any:
        self.instance.is_minor_edit = bool(self.cleaned_data.get("is_minor_edit"))
        return super().save(commit)

    def row_choices(self) -> dict[str, list[tuple[str, str]]]:
        """What rows can choose among other rows as they are now, by the field that chooses."""
        return {}

    def own_row_form(self, formset_name: str, *mixins: type) -> Any:
        """The class of a formset's rows, to change for this instance of the form only."""
        formset = self.formsets[formset_name]
        if mixins or "is_own" not in formset.form.__dict__:
            row_form = type("RowForm", (*mixins, formset.form), {"is_own": True})
            row_form.base_fields = deepcopy(formset.form.base_fields)
            formset.form = row_form
        return formset.form

    def _choose_in_language(self, language_code: str) -> None:
        for field in self.fields.values():
            _set_language(field, language_code)
        for name, formset in self.formsets.items():
            fields = formset.form.base_fields.values()
            if any(hasattr(field.widget, "language_code") for field in fields):
                for field in self.own_row_form(name).base_fields.values():
                    _set_language(field, language_code)

    def _refuse_pictures_of(self, form: Any) -> None:
        """Say at its field why a picture may not be published, and where to say that it may."""
        for name, value in list(getattr(form, "cleaned_data", {}).items()):
            if not isinstance(value, AbstractImage | StreamValue):
                continue
            for picture in pictures_in(value):
                if refusal := refusal_of(picture):
                    form.add_error(name, _with_link(refusal, picture, value))


def _set_language(field: forms.Field, language_code: str) -> None:
    if hasattr(field.widget, "language_code"):
        field.widget.language_code = language_code


def _with_link(refusal: str, picture: Any, value: Any) -> str:
    """The refusal as a link to the picture; a body shows plain text only, the checklist links."""
    if isinstance(value, StreamValue):
        return refusal
    return format_html('<a href="{}">{}</a>', address_of(picture), refusal)
