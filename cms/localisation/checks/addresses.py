"""E-mail and web addresses: the same in every language."""

from collections.abc import Callable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error
from cms.localisation.checks.pair import Pair
from cms.localisation.checks.verbatim import emails_in, urls_in


def check_emails(pair: Pair) -> list[Finding]:
    """Every e-mail address is that of the source, letter by letter."""
    return _compared(
        pair,
        emails_in,
        "email",
        _("The e-mail address {detail} is missing. Copy it from the source."),
        _("The e-mail address {detail} is not in the source. Correct or remove it."),
    )


def check_urls(pair: Pair) -> list[Finding]:
    """Every web address is that of the source, letter by letter."""
    return _compared(
        pair,
        urls_in,
        "url",
        _("The address {detail} is missing. Copy it from the source."),
        _("The address {detail} is not in the source. Correct or remove it."),
    )


def _compared(
    pair: Pair, find: Callable[[str], list[str]], code: str, missing: Promise, added: Promise
) -> list[Finding]:
    wanted = dict.fromkeys(find(pair.source_markup.text))
    found = dict.fromkeys(find(pair.target_markup.text))
    return [error(f"{code}_missing", missing, one) for one in wanted if one not in found] + [
        error(f"{code}_added", added, one) for one in found if one not in wanted
    ]
