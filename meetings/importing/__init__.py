"""From a concept note that was read to a meeting in the site."""

from meetings.importing.result import ImportResult
from meetings.importing.write import import_reading

__all__ = ["ImportResult", "import_reading"]
