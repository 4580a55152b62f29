"""What harvesters may ask."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.harvesting.protocol import VERBS, ProtocolError, question_of


def codes(pairs) -> list[str]:
    with pytest.raises(ProtocolError) as raised:
        question_of(pairs)
    return [fault.code for fault in raised.value.faults]


LIST = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]


@pytest.mark.parametrize(
    "verbs", [[], ["Nothing"], ["identify"], ["Identify", "Identify"], [""], ["Identify", "x"]]
)
def test_one_known_verb_is_needed(verbs) -> None:
    assert codes([("verb", verb) for verb in verbs]) == ["badVerb"]


@pytest.mark.parametrize(
    "pairs",
    [
        [("verb", "Identify"), ("metadataPrefix", "oai_dc")],
        [("verb", "ListRecords")],
        [("verb", "GetRecord"), ("metadataPrefix", "oai_dc")],
        [("verb", "GetRecord"), ("identifier", "oai:x:y")],
        [("verb", "GetRecord"), ("metadataPrefix", "oai_dc"), ("identifier", " ")],
        [("verb", "ListRecords"), ("metadataPrefix", "")],
        [*LIST, ("metadataPrefix", "oai_dc")],
        [*LIST, ("resumptionToken", "x")],
        [*LIST, ("Set", "type")],
        [*LIST, ("set", "")],
        [*LIST, ("set", "type:\x00")],
        [*LIST, ("set", "type:")],
        [*LIST, ("from", "2019")],
        [*LIST, ("from", "2019-02-30")],
        [*LIST, ("from", "0000-01-01")],
        [*LIST, ("from", "2019-01-01T00:00Z")],
        [*LIST, ("from", "2019-01-01T00:00:00+01:00")],
        [*LIST, ("from", "٢٠١٩-٠١-٠١")],
        [*LIST, ("from", "2019-01-01"), ("until", "2019-01-01T00:00:00Z")],
        [*LIST, ("from", "2019-01-02"), ("until", "2019-01-01")],
    ],
)
def test_a_mistake_in_the_arguments_is_said(pairs) -> None:
    assert codes(pairs) == ["badArgument"]


def test_all_mistakes_are_said_at_once() -> None:
    pairs = [("verb", "GetRecord"), ("from", "x"), ("from", "y")]

    assert codes(pairs) == ["badArgument"] * 4


def test_days_are_whole_and_ends_belong() -> None:
    question = question_of([*LIST, ("from", "2019-04-08"), ("until", "2019-04-08")])

    assert (question.since, question.until) == (
        datetime(2019, 4, 8, tzinfo=UTC),
        datetime(2019, 4, 8, 23, 59, 59, tzinfo=UTC),
    )


def test_seconds_are_taken_as_they_are() -> None:
    question = question_of([*LIST, ("until", "2019-04-08T10:11:12Z")])

    assert question.until == datetime(2019, 4, 8, 10, 11, 12, tzinfo=UTC)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["verb", "from", "until", "set", "identifier", "metadataPrefix"]),
            st.text() | st.sampled_from([*VERBS, "oai_dc", "2019-01-01"]),
        )
    )
)
def test_anything_else_is_a_fault_and_no_failure(pairs) -> None:
    try:
        assert question_of(pairs).verb in VERBS
    except ProtocolError as error:
        assert error.faults
