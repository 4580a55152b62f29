"""Whether an upload is what it says it is. Reads it in a process of its own."""

from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cms.core.files.inspection.facts import FileFacts, Outcome, Reading
from cms.core.files.inspection.kinds import HEAD_BYTES, is_kind, kind_by_head
from cms.core.files.inspection.running import read_file

ARCHIVES = {"docx", "epub", "odt", "pptx", "xlsx", "zip"}


def judged(file: Any) -> Reading:
    """What an upload says of itself. Raises ValidationError for what readers could not use.

    A file that cannot be read to its end passes, as long as it begins as its name says: somebody
    may know better.
    """
    extension = PurePath(file.name).suffix.lstrip(".").lower()
    file.seek(0)
    head = kind_by_head(file.read(HEAD_BYTES))
    _demand_kind(head, extension)
    file.seek(0)
    reading = read_file(file.chunks(), "text")
    file.seek(0)
    facts = reading.facts
    if facts.outcome == Outcome.LOCKED:
        raise _error(_locked())
    if facts.outcome == Outcome.READ and not is_kind(facts.kind, extension):
        raise _error(_mismatch(facts.kind, extension))
    return reading if facts.kind else Reading(FileFacts(kind=head))


def _demand_kind(head: str, extension: str) -> None:
    """By the first bytes, which need nobody's library."""
    if extension in ARCHIVES and head == "ole":
        raise _error(_locked())
    expected = "zip" if extension in ARCHIVES else extension
    if not is_kind(head, expected):
        raise _error(_mismatch(head, extension))


def _error(message: str) -> ValidationError:
    return ValidationError(message, code="not_readable")


def _locked() -> str:
    return _(
        "The file opens only with a password, or is in an old format. Save it without a password, "
        "in a current format, and upload that."
    )


def _mismatch(kind: str, extension: str) -> str:
    """That a name promises something else than there is."""
    if not kind:
        message = _("The file is called .%(extension)s, but is none: it may be damaged.")
        return message % {"extension": extension}
    return _(
        "The file is called .%(extension)s, but what is in it is %(kind)s. Give it its true "
        "ending, or save it as .%(extension)s."
    ) % {"extension": extension, "kind": kind.upper()}
