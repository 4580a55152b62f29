"""A quote and its attribution as text, for papers and lists."""

from typing import Any

from django.utils.translation import gettext as _

from cms.core.punctuation import in_a_row


def attribution_of(quote: Any) -> str:
    """Who said it, in a line, as on the page; nothing where neither name, role nor edition is
    known."""
    who = [quote.name, quote.role, quote.organisation]
    if not any(who):
        who = [_("A participant")] if quote.edition else []
    return in_a_row([*who, quote.edition])
