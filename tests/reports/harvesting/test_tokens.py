"""Where a list goes on."""

from datetime import UTC, datetime

import pytest

from reports.harvesting.protocol import ProtocolError, question_of
from reports.harvesting.tokens import Place, read_token, token_of

QUESTION = question_of(
    [
        ("verb", "ListRecords"),
        ("metadataPrefix", "oai_dc"),
        ("from", "0001-01-01"),
        ("until", "9999-12-31"),
        ("set", "language:fr"),
    ]
)
PLACE = Place(datetime(2026, 11, 28, 1, 2, 3, tzinfo=UTC), 7, 100)


def test_a_token_holds_question_and_place() -> None:
    question, place = read_token("ListRecords", token_of(QUESTION, PLACE))

    assert place == PLACE
    assert (question.since, question.until) == (QUESTION.since, QUESTION.until)
    assert question.arguments == {"metadataPrefix": "oai_dc", "set": "language:fr"}


@pytest.mark.parametrize(
    ("verb", "change"),
    [
        ("ListIdentifiers", lambda token: token),
        ("ListRecords", lambda token: token[:-1]),
        ("ListRecords", lambda token: "x" + token),
        ("ListRecords", lambda token: ""),
        ("ListRecords", lambda token: "é\x00"),
    ],
)
def test_what_is_not_ours_is_refused(verb, change) -> None:
    with pytest.raises(ProtocolError) as raised:
        read_token(verb, change(token_of(QUESTION, PLACE)))

    assert raised.value.faults[0].code == "badResumptionToken"
