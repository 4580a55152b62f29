"""What is kept about translations besides wagtail-localize's sources, strings and translations."""

from cms.localisation.models.draft import SourceDraft
from cms.localisation.models.glossary import GlossaryConcept, GlossaryTerm, TermStatus
from cms.localisation.models.job import Job, JobItem, Progress
from cms.localisation.models.machine import MachineUsage
from cms.localisation.models.policy import LanguagePolicy
from cms.localisation.models.release import Release, ReleaseItem
from cms.localisation.models.status import (
    OPEN_STATES,
    State,
    TranslatedRevision,
    TranslationStatus,
)

__all__ = [
    "OPEN_STATES",
    "GlossaryConcept",
    "GlossaryTerm",
    "Job",
    "JobItem",
    "LanguagePolicy",
    "MachineUsage",
    "Progress",
    "Release",
    "ReleaseItem",
    "SourceDraft",
    "State",
    "TermStatus",
    "TranslatedRevision",
    "TranslationStatus",
]
