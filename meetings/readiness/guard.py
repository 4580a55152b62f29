"""No meeting is published with an error, whichever way it goes."""

from typing import Any

from cms.core.editing.consent import PublicationRefused
from cms.core.editing.going_out import is_coming_back
from cms.core.translation_source import is_source
from meetings.readiness.registry import errors_of


class NotReady(PublicationRefused):
    """A meeting was to be published with errors; its messages say which."""


def demand_no_errors(page: Any) -> None:
    """Raise NotReady for a source with an error: its facts are those of every language.

    What was public before comes back as it was.
    """
    if is_coming_back() or not is_source(page):
        return
    if errors := errors_of(page):
        raise NotReady([error.message for error in errors])
