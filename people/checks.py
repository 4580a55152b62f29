"""What still keeps the page of a person from being ready. Pure."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cms.core.editing.checks import Check, register_checks
from people.models import PersonPage


@register_checks(PersonPage)
def ways_to_reach(page: Any) -> Iterable[Check]:
    """Somebody is presented so that readers can turn to them."""
    if not page.email and not page.telephone:
        yield Check(_("No e-mail and no telephone: readers cannot write or call."), "email")
