"""What people need before a page is ready: ways to be reached, and to be asked. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.editing.checks import Check, register_checks
from people.models import PersonPage
from people.quotes.checking import chosen_quotes, quotes_without_consent


@register_checks(PersonPage)
def ways_to_reach(page: Any) -> Iterable[Check]:
    """Somebody is presented so that readers can turn to them."""
    if not page.email and not page.telephone:
        yield Check(_("No e-mail and no telephone: readers cannot write or call."), "email")


@register_checks(Page)
def consent_to_quotes(page: Any) -> Iterable[Check]:
    """Whoever is quoted by name has agreed to it."""
    return consent_checks(page, chosen_quotes([page]))


def consent_checks(page: Any, chosen: Mapping[int, Any]) -> Iterable[Check]:
    """`chosen` are the quotes on record that stand in its texts."""
    for quote in quotes_without_consent(page, chosen):
        said = {"name": quote.name, "words": Truncator(quote.text).words(8)}
        if quote.is_shown:
            message = _(
                "Nobody knows whether %(name)s agrees to be quoted (“%(words)s”): keep it as a "
                "quote on record, with the consent."
            )
        else:
            message = _("No consent to the quote “%(words)s”: readers do not see it.")
        yield Check(message % said, quote.field)
