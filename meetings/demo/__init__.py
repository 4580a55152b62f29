"""Meetings of the demonstration: three series with what was and what comes."""

from meetings.demo.index import meeting_index
from meetings.demo.venues import venues

__all__ = ["meeting_index", "venues"]
