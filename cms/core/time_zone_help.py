"""Says at every date and time of the admin's forms in which time zone it is read."""

from django.db.models import DateTimeField
from django.utils.functional import lazy
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext as _
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateTimeInput


def _time_zone() -> str:
    """Wagtail reads dates and times in the zone of the account, and says so nowhere."""
    return _("Time zone: %s. You set yours in your account.") % get_current_timezone_name()


register_form_field_override(
    DateTimeField,
    override={"widget": AdminDateTimeInput, "help_text": lazy(_time_zone, str)()},
)
