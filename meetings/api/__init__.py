"""Series, meetings and concept notes in the API; `shapes` says what is sent of them."""

from cms.core.api.collections import register_collection
from cms.core.files.sources import FileSource, register_files
from meetings.api.concept_notes import CONCEPT_NOTES
from meetings.api.meetings import MEETINGS
from meetings.api.series import SERIES


def register() -> None:
    """Have them served, and the materials of meetings among the files."""
    for collection in (SERIES, MEETINGS, CONCEPT_NOTES):
        register_collection(collection)
    register_files(FileSource("meetings.MeetingMaterial", "meetings", lambda row: row.title))
