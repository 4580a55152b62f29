"""Where a list goes on (OAI-PMH 2.0, section 3.5).

A token holds the question and the last record that was given, so that it can be used again, at any
time, on any server, and misses nothing: what changes meanwhile moves to the end of the list.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.core import signing

from reports.harvesting.protocol import Fault, ProtocolError, Question

_SALT = "reports.harvesting"


@dataclass(frozen=True)
class Place:
    """Behind which record a list goes on, and how many were given before."""

    datestamp: datetime
    pk: int
    cursor: int


def token_of(question: Question, place: Place) -> str:
    """A signed token for the rest of what was asked."""
    asked = [question.verb, _seconds(question.since), _seconds(question.until), question.get("set")]
    return signing.dumps([*asked, _seconds(place.datestamp), place.pk, place.cursor], salt=_SALT)


def read_token(verb: str, token: str) -> tuple[Question, Place]:
    """The question and the place of a token. Raises ProtocolError for one that is not ours."""
    try:
        asked, since, until, name, datestamp, pk, cursor = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError):
        raise bad_token() from None
    if asked != verb:
        raise bad_token()
    arguments = {"metadataPrefix": "oai_dc"} | ({"set": name} if name else {})
    question = Question(verb, arguments, _moment(since), _moment(until))
    return question, Place(datetime.fromtimestamp(datestamp, UTC), pk, cursor)


def bad_token() -> ProtocolError:
    message = "The resumptionToken is not one of ours for this verb. Please begin anew."
    return ProtocolError(Fault("badResumptionToken", message))


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
