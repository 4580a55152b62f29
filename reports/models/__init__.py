"""Reports and their case studies."""

from reports.models.accessible_format_request import AccessibleFormatRequest
from reports.models.case_study_page import CaseStudyFacts, CaseStudyFootnote, CaseStudyPage
from reports.models.contributor_rows import CaseStudyContributor, ReportContributor
from reports.models.download_count import DownloadCount
from reports.models.imported_report import ImportedReport
from reports.models.oai_record import OaiRecord
from reports.models.publication_index_page import PublicationIndexPage
from reports.models.report_facts import ReportFacts
from reports.models.report_page import ReportPage
from reports.models.report_rows import (
    ReportCorrection,
    ReportDiscussion,
    ReportFile,
    ReportFootnote,
)
from reports.models.topic_rows import CaseStudyRegion, CaseStudyTopic, ReportRegion, ReportTopic

__all__ = [
    "AccessibleFormatRequest",
    "CaseStudyContributor",
    "CaseStudyFacts",
    "CaseStudyFootnote",
    "CaseStudyPage",
    "CaseStudyRegion",
    "CaseStudyTopic",
    "DownloadCount",
    "ImportedReport",
    "OaiRecord",
    "PublicationIndexPage",
    "ReportContributor",
    "ReportCorrection",
    "ReportDiscussion",
    "ReportFacts",
    "ReportFile",
    "ReportFootnote",
    "ReportPage",
    "ReportRegion",
    "ReportTopic",
]
