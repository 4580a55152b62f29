"""Meeting series, meetings and their concept notes."""

from meetings.models.change_log import MeetingChange, MeetingChangeReason
from meetings.models.concept_note_page import (
    ConceptNoteAuthor,
    ConceptNoteFacts,
    ConceptNoteFootnote,
    ConceptNotePage,
)
from meetings.models.meeting_facts import MeetingFacts
from meetings.models.meeting_index_page import MeetingIndexPage
from meetings.models.meeting_page import MeetingPage
from meetings.models.people_rows import MeetingFacilitator, MeetingPartner
from meetings.models.programme_rows import MeetingGroup, MeetingSession, MeetingSpeaker
from meetings.models.promise_rows import MeetingPromise
from meetings.models.series_page import SeriesFacts, SeriesPage, SeriesPartner
from meetings.models.text_rows import (
    MeetingMaterial,
    MeetingQuote,
    MeetingRecording,
    MeetingWayToTakePart,
)
from meetings.models.topic_rows import MeetingRegion, MeetingTopic
from meetings.models.venue import Venue

__all__ = [
    "ConceptNoteAuthor",
    "ConceptNoteFacts",
    "ConceptNoteFootnote",
    "ConceptNotePage",
    "MeetingChange",
    "MeetingChangeReason",
    "MeetingFacilitator",
    "MeetingFacts",
    "MeetingGroup",
    "MeetingIndexPage",
    "MeetingMaterial",
    "MeetingPage",
    "MeetingPartner",
    "MeetingPromise",
    "MeetingQuote",
    "MeetingRecording",
    "MeetingRegion",
    "MeetingSession",
    "MeetingSpeaker",
    "MeetingTopic",
    "MeetingWayToTakePart",
    "SeriesFacts",
    "SeriesPage",
    "SeriesPartner",
    "Venue",
]
