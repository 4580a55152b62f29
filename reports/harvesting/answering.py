"""The answer to each verb (OAI-PMH 2.0, section 4)."""

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.core.page_context import absolute
from reports.citations.dublin_core import oai_dc
from reports.harvesting import writing
from reports.harvesting.identifiers import host, identifier_of, parsed
from reports.harvesting.lists import earliest_datestamp, part_of
from reports.harvesting.protocol import (
    METADATA_PREFIX,
    Fault,
    ProtocolError,
    Question,
    question_of,
)
from reports.harvesting.records import public_works
from reports.harvesting.sets import all_sets, sets_of
from reports.harvesting.tokens import bad_token, read_token
from reports.harvesting.writing import Item, Resumption
from reports.models import OaiRecord


def answer(pairs: Iterable[tuple[str, str]]) -> bytes:
    """The XML document that answers a request with these names and values."""
    url, pairs = absolute(reverse("oai")), list(pairs)
    repeated = dict(pairs)
    try:
        question = question_of(pairs)
        content = [_ANSWERS[question.verb](question)]
    except ProtocolError as error:
        content = writing.errors(error.faults)
        repeated = {} if error.hides_arguments else repeated
    return writing.document(url, repeated, timezone.now(), content)


def _identify(question: Question) -> Any:
    with override("en"):
        name = _("International Civil Society Centre")
    repository = writing.Repository(
        name=name,
        url=absolute(reverse("oai")),
        email=settings.OAI_ADMIN_EMAIL,
        earliest=earliest_datestamp(),
        host=host(),
    )
    return writing.identify(repository)


def _list_metadata_formats(question: Question) -> Any:
    if "identifier" in question.arguments:
        _record(question)
    return writing.metadata_formats()


def _list_sets(question: Question) -> Any:
    if "resumptionToken" in question.arguments:
        # All sets fit into one answer.
        raise bad_token()
    return writing.sets(all_sets())


def _get_record(question: Question) -> Any:
    _demand_format(question)
    return writing.records("GetRecord", _items([_record(question)]))


def _list(question: Question) -> Any:
    place = None
    if "resumptionToken" in question.arguments:
        question, place = read_token(question.verb, question.get("resumptionToken"))
    _demand_format(question)
    part = part_of(question, place)
    more = None if part.token is None else Resumption(part.token, part.cursor, part.total)
    return writing.records(question.verb, _items(part.records), more)


def _demand_format(question: Question) -> None:
    if question.get("metadataPrefix") != METADATA_PREFIX:
        message = f"The only format is {METADATA_PREFIX}."
        raise ProtocolError(Fault("cannotDisseminateFormat", message))


def _record(question: Question) -> OaiRecord:
    """The record of the identifier that is asked for."""
    key = parsed(question.get("identifier"))
    records = OaiRecord.objects.filter(translation_key=key[0], language=key[1]) if key else []
    for record in records:
        return record
    raise ProtocolError(Fault("idDoesNotExist", "There is no item of this identifier here."))


def _items(records: list[OaiRecord]) -> list[Item]:
    """With their metadata. What is not public now is deleted, whatever its record says."""
    live = [(r.translation_key, r.language) for r in records if not r.deleted]
    works = public_works(live) if live else {}
    items = []
    for record in records:
        work = works.get((record.translation_key, record.language))
        items.append(
            Item(
                identifier=identifier_of(record),
                datestamp=record.datestamp,
                sets=tuple(sets_of(record)),
                deleted=work is None,
                metadata=None if work is None else tuple(oai_dc(work)),
            )
        )
    return items


_ANSWERS: dict[str, Callable[[Question], Any]] = {
    "Identify": _identify,
    "ListMetadataFormats": _list_metadata_formats,
    "ListSets": _list_sets,
    "GetRecord": _get_record,
    "ListIdentifiers": _list,
    "ListRecords": _list,
}
