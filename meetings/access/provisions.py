"""What can be provided for access, and what a meeting says of it. Pure: takes facts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from meetings.access.languages import codes_in
from meetings.choices import Answer, Attendance


@dataclass(frozen=True)
class Provision:
    """Something to provide: `name` is the fact that answers, `languages` the one that says which.

    What is `on_site` means nothing where nobody comes together.
    """

    name: str
    label: Any
    languages: str = ""
    signed: bool = False
    on_site: bool = False


@dataclass(frozen=True)
class Provided:
    """What a meeting says of a provision: an `Answer`, empty where nobody has said, and codes."""

    provision: Provision
    answer: str
    codes: tuple[str, ...] = ()


PROVISIONS = (
    Provision("step_free", _("Step-free access"), on_site=True),
    Provision("quiet_room", _("Quiet room"), on_site=True),
    Provision("captions", _("Captions"), "caption_languages"),
    Provision("sign_language", _("Sign language"), "sign_languages", signed=True),
    Provision("interpretation", _("Interpretation"), "interpretation_languages"),
    Provision("remote", _("Taking part from afar")),
)
BY_NAME = {provision.name: provision for provision in PROVISIONS}


def provided_at(facts: Any) -> list[Provided]:
    """What facts say of each provision that means something for them, in the order to show."""
    return [
        Provided(provision, answer_of(facts, provision), _codes(facts, provision))
        for provision in PROVISIONS
        if not provision.on_site or facts.attendance != Attendance.ONLINE
    ]


def answer_of(facts: Any, provision: Provision) -> str:
    """The answer to one of them. Who can attend online can take part from afar."""
    if provision.name == "remote" and facts.attendance != Attendance.IN_PERSON:
        return Answer.YES
    return getattr(facts, provision.name)


def languages_to_follow(facts: Any) -> list[str]:
    """The codes of languages in which all of a meeting can be followed: spoken, interpreted."""
    interpreted = facts.interpretation_languages if facts.interpretation == Answer.YES else ""
    return list(dict.fromkeys([*codes_in(facts.spoken_languages), *codes_in(interpreted)]))


def spoken_in(facts: Any, sessions: Iterable[Any]) -> list[str]:
    """The codes of all languages spoken: those of the meeting, then what sessions add."""
    said = [facts.spoken_languages, *(session.spoken_languages for session in sessions)]
    return list(dict.fromkeys(code for codes in said for code in codes_in(codes)))


def codes_with(answer: str, stored: str) -> list[str]:
    """The codes of the languages that an answer is about: none where it is no, or nobody has
    answered."""
    return codes_in(stored) if answer in (Answer.YES, Answer.UNCONFIRMED) else []


def _codes(facts: Any, provision: Provision) -> tuple[str, ...]:
    if not provision.languages:
        return ()
    return tuple(codes_with(answer_of(facts, provision), getattr(facts, provision.languages)))
