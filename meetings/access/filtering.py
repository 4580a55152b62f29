"""Meetings by what they provide: the values of a filter, and the condition for the database.

A value is an answer, or where there are languages the code of one that is provided. `follow_in`
asks in which language a meeting can be followed, whether spoken or interpreted.
"""

import re
from typing import Any

from django.db.models import CharField, F, Q, Value
from django.db.models.functions import Concat

from meetings.access.languages import codes_in
from meetings.access.provisions import PROVISIONS, Provision, answer_of, languages_to_follow
from meetings.choices import Answer, Attendance

FOLLOW_IN = "follow_in"
NAMES = (*(provision.name for provision in PROVISIONS), FOLLOW_IN)
_ANSWER = "|".join(Answer.values)
_CODE = "[a-z]{2,3}"
# What a value can look like at all, by filter.
POSSIBLE = {
    **{p.name: re.compile(f"{_ANSWER}|{_CODE}" if p.languages else _ANSWER) for p in PROVISIONS},
    FOLLOW_IN: re.compile(_CODE),
}
# The facts that the values are made of.
COLUMNS = (
    "attendance",
    "spoken_languages",
    *(provision.name for provision in PROVISIONS),
    *(provision.languages for provision in PROVISIONS if provision.languages),
)


def values_of(facts: Any) -> dict[str, list[str]]:
    """What a meeting answers to each filter of access; `facts` has the `COLUMNS`."""
    answers = {provision.name: _values(facts, provision) for provision in PROVISIONS}
    return {**answers, FOLLOW_IN: languages_to_follow(facts)}


def _values(facts: Any, provision: Provision) -> list[str]:
    if provision.on_site and facts.attendance == Attendance.ONLINE:
        return []
    answer = answer_of(facts, provision)
    has_languages = provision.languages and answer == Answer.YES
    codes = codes_in(getattr(facts, provision.languages)) if has_languages else []
    return [*filter(None, [answer]), *codes]


def providing(meetings: Any, name: str, value: str) -> Any:
    """The meetings of a queryset whose `values_of` have the value."""
    if name == FOLLOW_IN:
        interpreted = Q(facts__interpretation=Answer.YES, interpreted__contains=f" {value} ")
        found = meetings.alias(
            spoken=_padded("spoken_languages"), interpreted=_padded("interpretation_languages")
        )
        return found.filter(Q(spoken__contains=f" {value} ") | interpreted)
    provision = next(one for one in PROVISIONS if one.name == name)
    if value not in Answer.values:
        found = meetings.alias(**{f"{name}_in": _padded(provision.languages)})
        asked = {f"{name}_in__contains": f" {value} ", f"facts__{name}": Answer.YES}
        return found.filter(**asked)
    return meetings.filter(_answers(provision, value))


def _answers(provision: Provision, answer: str) -> Q:
    said = Q(**{f"facts__{provision.name}": answer})
    if provision.on_site:
        return said & ~Q(facts__attendance=Attendance.ONLINE)
    if provision.name != "remote":
        return said
    in_person = Q(facts__attendance=Attendance.IN_PERSON)
    return ~in_person | said if answer == Answer.YES else in_person & said


def _padded(fact: str) -> Concat:
    """The codes with a space around each, so that one is not found within another."""
    return Concat(Value(" "), F(f"facts__{fact}"), Value(" "), output_field=CharField())
