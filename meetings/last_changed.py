"""When what is said of a meeting last became public."""

from datetime import datetime
from typing import Any

from cms.core.listing.atom import last_published


def last_changed(meeting: Any) -> datetime:
    """When the words, the facts or the venue last became public; never the moment of the request.

    A translation is not published anew when what it shares with its source changes: the facts, and
    what readers need of the rows. That counts as its own.
    """
    venue = meeting.facts.venue
    moments = [last_published(meeting), meeting.facts.written_at]
    return max([*moments, *filter(None, [venue and venue.last_published_at])])
