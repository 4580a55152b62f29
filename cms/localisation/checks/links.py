"""Links: `<a id="a1">` stands for an address the translator does not see."""

from collections import Counter

from django.utils.translation import gettext_lazy as _

from cms.localisation.checks.finding import Finding, error
from cms.localisation.checks.pair import Pair


def check_links(pair: Pair) -> list[Finding]:
    """The translation has every link of the source as often, and no other."""
    texts = {link.id: link.text.strip() for link in pair.source_markup.links}
    wanted = Counter(link.id for link in pair.source_markup.links)
    found = Counter(link.id for link in pair.target_markup.links)
    findings = [_missing(identifier, texts) for identifier in wanted if not found[identifier]]
    for identifier, count in found.items():
        if identifier not in wanted:
            findings.append(_unknown(identifier))
        elif count > wanted[identifier]:
            findings.append(_repeated(identifier, texts))
        elif count < wanted[identifier]:
            findings.append(_missing(identifier, texts))
    return findings + _empty_links(pair, texts)


def _empty_links(pair: Pair, texts: dict[str, str]) -> list[Finding]:
    message = _("The link “{detail}” has no words. Put the words to click on between its tags.")
    return [
        error("link_empty", message, texts[link.id])
        for link in pair.target_markup.links
        if texts.get(link.id) and not link.text.strip()
    ]


def _missing(identifier: str, texts: dict[str, str]) -> Finding:
    message = _("The link “{detail}” is missing. Put it on the words it belongs to.")
    return error("link_missing", message, texts[identifier] or identifier)


def _repeated(identifier: str, texts: dict[str, str]) -> Finding:
    message = _("The link “{detail}” is there more often than in the source. Remove one.")
    return error("link_repeated", message, texts[identifier] or identifier)


def _unknown(identifier: str) -> Finding:
    if not identifier:
        return error(
            "link_unknown", _("A link is not one of the source's. Remove it, or copy one of these.")
        )
    message = _("The link “{detail}” is not in the source. Remove it.")
    return error("link_unknown", message, identifier)
