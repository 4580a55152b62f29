"""Questions about reports. Every list asks `for_listing()`: the same cost for any length."""

from typing import Any

from django.apps import apps
from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, When
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet

from cms.core.querysets import public_pages


class ReportQuerySet(PageQuerySet):
    """Reports by what they are about, when they appeared and who made them."""

    def in_locale(self, locale: Locale) -> "ReportQuerySet":
        """The public reports of one language that were not withdrawn."""
        return public_pages(self.filter(locale=locale, facts__withdrawn_on=None))

    def newest_first(self) -> "ReportQuerySet":
        """By date of publication, those without one last."""
        return self.order_by(F("facts__publication_date").desc(nulls_last=True), "title", "pk")

    def recently_published(self) -> "ReportQuerySet":
        """By first publication on this site, newest first."""
        return self.order_by(F("first_published_at").desc(nulls_last=True), "-pk")

    def of_type(self, kind: str) -> "ReportQuerySet":
        return self.filter(facts__type=kind)

    def about_topic(self, code: str) -> "ReportQuerySet":
        """Those with the topic of a code, which is the same in every language."""
        return self.filter(Exists(_rows("ReportTopic").filter(topic__code=code)))

    def about_region(self, code: str) -> "ReportQuerySet":
        """Those with the region of a code, which is the same in every language."""
        return self.filter(Exists(_rows("ReportRegion").filter(region__code=code)))

    def in_year(self, year: str) -> "ReportQuerySet":
        """Those that appeared in a year."""
        return self.filter(facts__publication_date__year=int(year))

    def to_read_in(self, code: str) -> "ReportQuerySet":
        """Those of which a file, or the public page itself, exists in a language."""
        files = _rows("ReportFile").filter(document__language=code)
        versions = public_pages(Page.objects.filter(locale__language_code=code))
        version = versions.filter(translation_key=OuterRef("translation_key"))
        return self.filter(Exists(files) | Exists(version))

    def at_meeting(self, meeting: Page) -> "ReportQuerySet":
        """The public reports, in the meeting's language, launched or discussed at it.

        Newest first; `is_launch` tells which of the two.
        """
        versions = _versions(meeting)
        rows = _rows("ReportDiscussion").filter(meeting__in=versions)
        launched = Case(When(facts__launched_at__in=versions, then=True), default=False)
        related = self.in_locale(meeting.locale).annotate(is_launch=launched)
        related = related.filter(Q(is_launch=True) | Exists(rows)).newest_first()
        return related.select_related("facts", "locale").defer("body", "abstract")

    def by_person(self, person: Page) -> "ReportQuerySet":
        """The public reports, in the person's language, that a person contributed to."""
        rows = _rows("ReportContributor").filter(person__in=_versions(person))
        return self.in_locale(person.locale).filter(Exists(rows)).newest_first()

    def for_listing(self) -> "ReportQuerySet":
        """With what a card shows, and without the texts."""
        listed = self.select_related("facts__cover", "locale", "picture").defer("body", "abstract")
        return listed.prefetch_related("picture__renditions", "facts__cover__renditions")


class CaseStudyQuerySet(PageQuerySet):
    """Case studies by report and people."""

    def of_report(self, report: Page) -> "CaseStudyQuerySet":
        """The public case studies of a report, in the editors' order."""
        studies = public_pages(self.child_of(report)).select_related("facts", "locale", "picture")
        return studies.prefetch_related("picture__renditions").order_by("path")

    def by_person(self, person: Page) -> list[Any]:
        """The public case studies, in the person's language, that a person contributed to.

        Each has its `report`, the newest first; none of a report that was withdrawn. Two queries.
        """
        rows = _rows("CaseStudyContributor").filter(person__in=_versions(person))
        studies = public_pages(self.filter(Exists(rows), locale=person.locale))
        studies = list(studies.select_related("facts", "locale").defer("body").order_by("path"))
        paths = {study.path[: -Page.steplen] for study in studies}
        reports = apps.get_model("reports", "ReportPage").objects.in_locale(person.locale)
        reports = reports.filter(path__in=paths).newest_first().select_related("facts")
        by_path = {report.path: report for report in reports.defer("body", "abstract")}
        for study in studies:
            study.report = by_path.get(study.path[: -Page.steplen])
        order = {path: place for place, path in enumerate(by_path)}
        kept = [study for study in studies if study.report is not None]
        return sorted(kept, key=lambda study: order[study.report.path])


def _versions(page: Page) -> QuerySet:
    """All languages of a page: what links to it may name any of them."""
    return Page.objects.filter(translation_key=page.translation_key).values("pk")


def _rows(model: str) -> QuerySet:
    """The rows of a page, for a subquery."""
    return apps.get_model("reports", model).objects.filter(page=OuterRef("pk"))
