"""What is asked of who orders translations."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput, AdminPageChooser
from wagtail.models import Locale, Page

from cms.core.models import User
from cms.localisation.jobs.due import SOON
from cms.localisation.jobs.offer import LanguageOffer
from cms.localisation.jobs.people import Staff
from cms.localisation.models import Job


class JobForm(forms.ModelForm):
    """Title, day and note of a job."""

    class Meta:
        model = Job
        fields = ["title", "due_date", "note"]
        widgets = {"due_date": AdminDateInput, "note": forms.Textarea(attrs={"rows": 3})}

    def clean_due_date(self) -> Any:
        """A day to come, unless it is the one that it was."""
        day = self.cleaned_data["due_date"]
        if day and "due_date" in self.changed_data and day < timezone.localdate():
            raise ValidationError(_("This day is past."))
        return day

    def save(self, commit: bool = True) -> Job:
        """Nobody is reminded at once of a day that the order itself names."""
        day = self.cleaned_data["due_date"]
        if day and "due_date" in self.changed_data and day <= timezone.localdate() + SOON:
            self.instance.reminded_before = day
        return super().save(commit)


class OrderForm(JobForm):
    """The same with languages: a tick and a person for each."""

    def __init__(
        self,
        *args: Any,
        languages: list[LanguageOffer],
        staff: dict[int, Staff],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.languages = languages
        for language in languages:
            code = language.locale.language_code
            name = language.locale.get_display_name()
            self.fields[f"language-{code}"] = forms.BooleanField(
                required=False,
                initial=language.is_suggested,
                disabled=not language.is_possible,
                label=_("Translate into %(language)s") % {"language": name},
            )
            self.fields[f"assignee-{code}"] = AssigneeField(
                staff[language.locale.pk],
                label=_("Assigned to, for %(language)s") % {"language": name},
            )

    def rows(self) -> list[tuple[LanguageOffer, forms.BoundField, forms.BoundField]]:
        """Each language with its two fields."""
        codes = [language.locale.language_code for language in self.languages]
        return [
            (language, self[f"language-{code}"], self[f"assignee-{code}"])
            for language, code in zip(self.languages, codes, strict=True)
        ]

    def own_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.Meta.fields]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.chosen():
            raise ValidationError(_("Choose a language."))
        return cleaned

    def chosen(self) -> list[Locale]:
        return [
            language.locale
            for language in self.languages
            if self.cleaned_data.get(f"language-{language.locale.language_code}")
        ]

    def assignees(self) -> dict[int, User | None]:
        """By id of the locale."""
        return {
            locale.pk: self.cleaned_data[f"assignee-{locale.language_code}"]
            for locale in self.chosen()
        }


class AssigneeField(forms.TypedChoiceField):
    """One of those who work on a language, or nobody in particular."""

    def __init__(self, staff: Staff, **kwargs: Any) -> None:
        self.users = {str(user.pk): user for user in staff.all}
        choices = [("", _("Anybody"))]
        choices += [(pk, user.get_full_name() or str(user)) for pk, user in self.users.items()]
        super().__init__(
            choices=choices, coerce=self.users.get, empty_value=None, required=False, **kwargs
        )


class AddForm(forms.Form):
    """One more page for a job."""

    page = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=2), label=_("Page"), widget=AdminPageChooser
    )
    languages = forms.ModelMultipleChoiceField(
        Locale.objects.all(), label=_("Languages"), widget=forms.CheckboxSelectMultiple
    )
