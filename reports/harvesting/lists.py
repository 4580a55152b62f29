"""Lists of records, a part at a time. Two queries for each part."""

from dataclasses import dataclass

from django.db.models import Min, Q, QuerySet
from django.utils import timezone

from reports.harvesting.protocol import Fault, ProtocolError, Question, in_utc
from reports.harvesting.sets import in_set
from reports.harvesting.tokens import Place, token_of
from reports.models import OaiRecord

PART = 100


@dataclass(frozen=True)
class Part:
    """Records in order of their datestamps. `token` leads to the next part: empty in the last of
    several, None where one part is all there is. `cursor` is how many came before."""

    records: list[OaiRecord]
    token: str | None
    cursor: int
    total: int


def part_of(question: Question, place: Place | None) -> Part:
    """The first part of a list, or the one behind a place. Raises ProtocolError for none."""
    asked = _asked(question)
    rest = asked.order_by("datestamp", "pk")
    if place is not None:
        later = Q(datestamp__gt=place.datestamp)
        rest = rest.filter(later | Q(datestamp=place.datestamp, pk__gt=place.pk))
    records = list(rest[: PART + 1])
    if not records and place is None:
        raise ProtocolError(Fault("noRecordsMatch", "There is nothing that was asked for."))
    shown, cursor = records[:PART], place.cursor if place else 0
    token = "" if place is not None else None
    if len(records) > PART:
        last = shown[-1]
        token = token_of(question, Place(last.datestamp, last.pk, cursor + PART))
    return Part(shown, token, cursor, asked.count())


def earliest_datestamp() -> str:
    """No record has an earlier one."""
    earliest = OaiRecord.objects.aggregate(earliest=Min("datestamp"))["earliest"]
    return in_utc(earliest or timezone.now())


def _asked(question: Question) -> QuerySet:
    records = OaiRecord.objects.all()
    if question.since:
        records = records.filter(datestamp__gte=question.since)
    if question.until:
        records = records.filter(datestamp__lte=question.until)
    return in_set(records, question.get("set")) if question.get("set") else records
