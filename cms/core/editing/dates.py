"""Fields for dates and times that keep what was typed.

Wagtail's turn what they do not understand into today when one leaves them; here it stays, and the
server says what is wrong with it. Delete this when Wagtail's calendar can be told so.
"""

from typing import Any

from django.db import models
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput


class _KeepsWhatWasTyped:
    def get_config(self) -> dict[str, Any]:
        return super().get_config() | {"validateOnBlur": False}  # type: ignore[misc]  a mixin


class DateInput(_KeepsWhatWasTyped, AdminDateInput):
    """A day, chosen or typed."""


class TimeInput(_KeepsWhatWasTyped, AdminTimeInput):
    """A time of day, chosen or typed."""


register_form_field_override(models.DateField, override={"widget": DateInput})
register_form_field_override(models.TimeField, override={"widget": TimeInput})
