"""What is sent of reports and case studies."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from cms.core.api.files import File
from cms.core.api.pages import PageLink, PageShown, TranslationState
from cms.core.api.terms import Term
from cms.core.choices import Licence
from reports.choices import ContributorRole, FileKind, ReportType

DATE_IN_PRECISION = {"pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}


@dataclass(frozen=True, kw_only=True)
class ContributorShown:
    """Who made a publication: a person, or an organisation."""

    name: str
    role: ContributorRole
    is_organisation: bool
    affiliation: str
    address: Annotated[str | None, "Of their page or website, if they have one."]
    orcid: str


@dataclass(frozen=True, kw_only=True)
class LicenceShown:
    """Under which terms one may use it."""

    code: Licence
    name: str
    terms: Annotated[str | None, "Where the terms stand."]


@dataclass(frozen=True, kw_only=True)
class ReportFile(File):
    """A file of a report."""

    kind: FileKind
    is_older: Annotated[bool, "Whether the file in the original language has a later version."]


@dataclass(frozen=True, kw_only=True)
class Correction:
    """Something that was wrong in the published report."""

    corrected_on: date
    text_html: str


@dataclass(frozen=True, kw_only=True)
class Publication(PageShown):
    """What reports and case studies have in common."""

    subtitle: str
    introduction: str
    published_on: Annotated[
        str | None, "YYYY-MM-DD, or as much as is known of it.", DATE_IN_PRECISION
    ]
    doi: str
    licence: LicenceShown
    contributors: Annotated[list[ContributorShown], "In the order of the title page."]
    topics: list[Term]
    regions: list[Term]
    withdrawn_on: Annotated[
        date | None,
        "Since then text, files and summary are no longer offered, and lists leave it out.",
    ]


@dataclass(frozen=True, kw_only=True)
class ReportSummary(Publication):
    """A report as in lists."""

    type: ReportType
    series_number: str
    isbn: str
    first_year: Annotated[int | None, "Of the period it is about."]
    last_year: Annotated[int | None, "Of the period it is about."]
    original_language: str | None
    available_in: Annotated[list[str], "The languages of its page and of its files."]


@dataclass(frozen=True, kw_only=True)
class Report(ReportSummary):
    """A report with all that its page shows."""

    translation: TranslationState | None
    abstract_html: str
    body_html: str
    files: list[ReportFile]
    case_studies: list[PageLink]
    corrections: list[Correction]
    launched_at: PageLink | None
    discussed_at: list[PageLink]
    withdrawal_reason: str


@dataclass(frozen=True, kw_only=True)
class CaseStudySummary(Publication):
    """A case study as in lists."""

    report: PageLink
    country: Annotated[str, "ISO 3166-1 alpha-2."]
    country_name: str
    page_range: Annotated[str, "In the printed report."]


@dataclass(frozen=True, kw_only=True)
class CaseStudy(CaseStudySummary):
    """A case study with its text."""

    translation: TranslationState | None
    body_html: str
