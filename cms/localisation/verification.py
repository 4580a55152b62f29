"""What the checks find in the translation of a page."""

from collections.abc import Iterable

from wagtail_localize.models import Translation

from cms.localisation.checks import Finding, Pair, Severity, check
from cms.localisation.glossary.matching import GlossaryEntry, occurring_in, terms_between
from cms.localisation.segments.segment import Segment


def findings_in(
    translation: Translation,
    segments: Iterable[Segment],
    terms: Iterable[GlossaryEntry] | None = None,
) -> dict[str, list[Finding]]:
    """What is found, by the id of the segment; segments without a translation are passed over."""
    if terms is None:
        terms = terms_between(translation.source.locale, translation.target_locale)
    entries = list(terms)
    languages = (
        translation.source.locale.language_code,
        translation.target_locale.language_code,
    )
    found = {}
    for segment in segments:
        if segment.target:
            pair = Pair(
                segment.source,
                segment.target,
                *languages,
                max_length=segment.max_length,
                terms=tuple(one.as_pair() for one in occurring_in(entries, segment.source)),
            )
            if findings := check(pair):
                found[segment.id] = findings
    return found


def errors_in(translation: Translation, segments: Iterable[Segment]) -> list[str]:
    """What holds publication, each with the place it is at."""
    segments = list(segments)
    labels = {segment.id: segment.label for segment in segments}
    reasons = [f"{segment.label}: {segment.error}" for segment in segments if segment.error]
    for segment_id, findings in findings_in(translation, segments).items():
        reasons += [
            f"{labels[segment_id]}: {finding.message}"
            for finding in findings
            if finding.severity == Severity.ERROR
        ]
    return reasons
