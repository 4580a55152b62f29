"""What is asked of who makes a release."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateTimeInput, AdminPageChooser
from wagtail.models import Page

from cms.localisation.models import Release


class ReleaseForm(forms.ModelForm):
    """Title, time, and whether languages are waited for."""

    class Meta:
        model = Release
        fields = ["title", "publish_at", "waits_for_languages"]
        widgets = {"publish_at": AdminDateTimeInput}

    def clean_publish_at(self) -> Any:
        """A time to come, unless it is the one that it was."""
        time = self.cleaned_data["publish_at"]
        if time and "publish_at" in self.changed_data and time <= timezone.now():
            raise ValidationError(_("This time is past."))
        return time


class AddPageForm(forms.Form):
    """One more page."""

    page = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=2), label=_("Page"), widget=AdminPageChooser
    )
