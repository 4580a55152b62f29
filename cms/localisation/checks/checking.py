"""All checks, one after the other."""

from collections.abc import Callable, Iterator

from cms.localisation.checks.addresses import check_emails, check_urls
from cms.localisation.checks.characters import check_control_characters, check_direction
from cms.localisation.checks.dates import check_dates
from cms.localisation.checks.emptiness import check_empty
from cms.localisation.checks.finding import Finding, Severity
from cms.localisation.checks.glossary import check_glossary
from cms.localisation.checks.length import check_length
from cms.localisation.checks.links import check_links
from cms.localisation.checks.numbers import check_numbers
from cms.localisation.checks.pair import Pair
from cms.localisation.checks.placeholders import check_placeholders
from cms.localisation.checks.punctuation import check_end
from cms.localisation.checks.spaces import check_spaces
from cms.localisation.checks.tags import check_tags
from cms.localisation.checks.times import check_times
from cms.localisation.checks.typography import check_typography
from cms.localisation.checks.untranslated import check_untranslated

Check = Callable[[Pair], list[Finding]]

CHECKS: tuple[Check, ...] = (
    check_links,
    check_tags,
    check_placeholders,
    check_emails,
    check_urls,
    check_control_characters,
    check_direction,
    check_glossary,
    check_length,
    check_untranslated,
    check_dates,
    check_times,
    check_numbers,
    check_end,
    check_typography,
    check_spaces,
)
# More of one kind tell a translator nothing new.
MAXIMUM_OF_A_KIND = 10


def check(pair: Pair) -> list[Finding]:
    """What is wrong with a translation: errors first, then in the order of the checks.

    Never raises, whatever the texts are. At most ten findings of one code; of an empty translation
    there is one, that it is empty.
    """
    if empty := check_empty(pair):
        return empty
    findings = list(_limited(finding for one in CHECKS for finding in one(pair)))
    return sorted(findings, key=lambda finding: finding.severity is not Severity.ERROR)


def _limited(findings: Iterator[Finding]) -> Iterator[Finding]:
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.code] = counts.get(finding.code, 0) + 1
        if counts[finding.code] <= MAXIMUM_OF_A_KIND:
            yield finding
