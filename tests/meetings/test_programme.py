"""How a programme is divided into days and slots."""

import datetime
from dataclasses import dataclass
from datetime import date, time

from meetings.programme import programme_of

MONDAY, TUESDAY = date(2019, 9, 9), date(2019, 9, 10)


@dataclass
class Session:
    title: str
    date: datetime.date | None = MONDAY
    start_time: time | None = None
    end_time: time | None = None
    kind: str = "joint"
    group_uuid: str | None = None


def parallel(title: str, group: str | None = None, **values: object) -> Session:
    return Session(title, kind="parallel", group_uuid=group, **values)


def shape(sessions: list[Session]) -> list[list[list[str]]]:
    """Titles by day and slot."""
    return [
        [[session.title for session in slot.sessions] for slot in day.slots]
        for day in programme_of(sessions)
    ]


def test_nothing() -> None:
    assert programme_of([]) == []


def test_days_stand_in_time_and_undated_sessions_last() -> None:
    sessions = [Session("C", date=None), Session("B", date=TUESDAY), Session("A")]

    days = programme_of(sessions)

    assert [(day.date, day.anchor) for day in days] == [
        (MONDAY, "day-2019-09-09"),
        (TUESDAY, "day-2019-09-10"),
        (None, "day-to-be-announced"),
    ]
    assert shape(sessions) == [[["A"]], [["B"]], [["C"]]]


def test_sessions_stand_in_time() -> None:
    late, early = Session("Late", start_time=time(14)), Session("Early", start_time=time(9))

    assert shape([late, early]) == [[["Early"], ["Late"]]]


def test_parallel_sessions_of_one_start_share_a_slot_and_joint_ones_do_not() -> None:
    sessions = [
        Session("Opening", start_time=time(9)),
        Session("Tea", start_time=time(9)),
        parallel("A", "a", start_time=time(10)),
        parallel("B", "b", start_time=time(10)),
        parallel("A again", "a", start_time=time(11)),
        Session("Closing", start_time=time(12)),
    ]

    assert shape(sessions) == [[["Opening"], ["Tea"], ["A", "B"], ["A again"], ["Closing"]]]


def test_the_same_hour_of_two_days_is_two_slots() -> None:
    sessions = [
        parallel("A", "a", start_time=time(10)),
        parallel("B", "b", start_time=time(10), date=TUESDAY),
    ]

    assert shape(sessions) == [[["A"]], [["B"]]]


def test_groups_without_times_are_parallel_between_joint_sessions() -> None:
    sessions = [
        Session("Opening"),
        parallel("A1", "a"),
        parallel("B1", "b"),
        Session("Plenary"),
        parallel("A2", "a"),
        parallel("B2", "b"),
    ]

    assert shape(sessions) == [[["Opening"], ["A1", "B1"], ["Plenary"], ["A2", "B2"]]]


def test_a_group_is_in_one_place_at_a_time() -> None:
    by_group = [parallel("A1", "a"), parallel("A2", "a"), parallel("B1", "b"), parallel("B2", "b")]
    by_hour = [parallel("A1", "a"), parallel("B1", "b"), parallel("A2", "a"), parallel("B2", "b")]

    assert shape(by_group) == shape(by_hour) == [[["A1", "B1"], ["A2", "B2"]]]


def test_parallel_sessions_without_a_group_are_of_different_groups() -> None:
    assert shape([parallel("Workshop"), parallel("Walk")]) == [[["Workshop", "Walk"]]]


def test_a_session_without_time_stays_behind_the_one_before_it() -> None:
    sessions = [
        Session("Opening", start_time=time(9)),
        parallel("A", "a"),
        parallel("B", "b"),
        Session("Closing", start_time=time(17)),
    ]

    assert shape(sessions) == [[["Opening"], ["A", "B"], ["Closing"]]]
    assert shape([parallel("A", "a"), sessions[0]]) == [[["A"], ["Opening"]]]


def test_a_slot_has_the_time_that_all_its_sessions_have() -> None:
    hours = {"start_time": time(10), "end_time": time(11)}
    same = [parallel("A", "a", **hours), parallel("B", "b", **hours)]
    longer = parallel("B", "b", start_time=time(10), end_time=time(12))

    (slot,) = programme_of(same)[0].slots
    (uneven,) = programme_of([same[0], longer])[0].slots

    assert (slot.is_parallel, slot.start_time, slot.end_time) == (True, time(10), time(11))
    assert (uneven.is_parallel, uneven.start_time, uneven.end_time) == (True, None, None)


def test_one_session_of_one_group_is_not_parallel_to_anything() -> None:
    (slot,) = programme_of([parallel("A", "a", start_time=time(10))])[0].slots

    assert slot.is_parallel is False
