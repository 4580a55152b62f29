"""What still keeps a report or a case study from being ready. Pure."""

from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.editing.checks import Check, register_checks
from cms.core.editing.footnotes import footnote_checks
from reports.identifiers import normalised_doi, normalised_isbn
from reports.models import CaseStudyPage, ReportPage


@register_checks(ReportPage)
def something_to_read(page: Any) -> Iterable[Check]:
    """Readers came for a file or a text, and choose by the language of the file."""
    rows = list(page.files.all())
    if not rows and not page.body:
        yield Check(_("Neither a file nor a text: there is nothing to read."), "files")
    for row in rows:
        if not row.document.language:
            message = _("“%(title)s” does not say its language: readers cannot choose it.")
            url = reverse("wagtaildocs:edit", args=[row.document_id])
            yield Check(message % {"title": row.document.title}, "files", url)
    keys = [(r.kind, r.title, r.document.language, r.document.format) for r in rows]
    if len(set(keys)) < len(keys):
        message = _("Two files of the same kind, language and format: readers see only the first.")
        yield Check(message, "files")


@register_checks(ReportPage)
def words_of_report(page: Any) -> Iterable[Check]:
    """What catalogues, lists and citations take from a report."""
    if not page.abstract:
        yield Check(_("No abstract: catalogues and search know only the title."), "abstract")
    # Page one of a file serves as a cover, where there is no picture.
    if not page.picture and not page.files.all():
        yield Check(_("No cover: lists and shared links show words alone."), "picture")
    if page.withdrawn_on and not page.withdrawal_reason:
        message = _("Withdrawn without a reason: readers are left to guess.")
        yield Check(message, "withdrawal_reason")


@register_checks(ReportPage)
@register_checks(CaseStudyPage)
def people_of_publication(page: Any) -> Iterable[Check]:
    """Somebody wrote it."""
    if not page.contributors.all():
        yield Check(_("No contributor: it cannot be cited properly."), "contributors")


@register_checks(ReportPage)
def dates_of_report(page: Any) -> Iterable[Check]:
    """When it appeared: not after readers have it."""
    if page.publication_date is None:
        yield Check(_("No date of publication: it is listed last."), "publication_date")
    elif not page.is_published_by(timezone.localdate()) and not page.go_live_at:
        message = (
            _("Readers have it already, and the date of publication is still to come.")
            if page.live
            else _("It appears later: publish it at a set time, or readers have it before.")
        )
        yield Check(message, "publication_date")
    if page.first_year and page.last_year and page.last_year < page.first_year:
        yield Check(_("The period ends before it begins."), "last_year", blocks=True)


@register_checks(ReportPage)
@register_checks(CaseStudyPage)
def identifiers_of_publication(page: Any) -> Iterable[Check]:
    """A wrong identifier leads citations astray."""
    if not _is_right(getattr(page, "isbn", ""), normalised_isbn):
        yield Check(_("The ISBN is wrong: its last digit does not fit."), "isbn", blocks=True)
    if not _is_right(page.doi, normalised_doi):
        yield Check(_("The DOI is wrong: it begins with 10. and has a slash."), "doi", blocks=True)


@register_checks(ReportPage)
def case_studies_of_report(page: Any) -> Iterable[Check]:
    """Case studies go out by themselves: whoever publishes the report may not think of them."""
    if page.pk is None:
        return
    for study in CaseStudyPage.objects.child_of(page).filter(live=False):
        message = _("The case study “%(title)s” is still a draft: readers will not see it.")
        url = reverse("wagtailadmin_pages:edit", args=[study.pk])
        yield Check(message % {"title": study.title}, url=url)


@register_checks(CaseStudyPage)
def words_of_case_study(page: Any) -> Iterable[Check]:
    """A case study has a text, and happened somewhere."""
    if not page.body:
        yield Check(_("The case study is empty."), "body")
    if not page.country:
        yield Check(_("No country: readers do not learn where it happened."), "country")


@register_checks(ReportPage)
@register_checks(CaseStudyPage)
def footnotes_of_publication(page: Any) -> Iterable[Check]:
    """Every reference leads to a footnote, or readers are sent nowhere."""
    return footnote_checks(page)


def _is_right(value: str, normalised: Callable[[str], str]) -> bool:
    try:
        return not value or bool(normalised(value))
    except ValueError:
        return False
