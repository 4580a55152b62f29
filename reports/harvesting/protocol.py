"""What a harvester asks, and what is wrong with it (OAI-PMH 2.0, sections 3 and 4). Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

METADATA_PREFIX = "oai_dc"
GRANULARITY = "YYYY-MM-DDThh:mm:ssZ"

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_SET = re.compile(r"[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*")
_PREFIX = re.compile(r"[A-Za-z0-9\-_.!~*'()]+")


@dataclass(frozen=True)
class Arguments:
    """Which arguments a verb takes. `is_list`: `resumptionToken` in place of all others."""

    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    is_list: bool = False


_LIST = Arguments(frozenset({"metadataPrefix"}), frozenset({"from", "until", "set"}), is_list=True)
VERBS = {
    "Identify": Arguments(),
    "ListMetadataFormats": Arguments(optional=frozenset({"identifier"})),
    "ListSets": Arguments(is_list=True),
    "GetRecord": Arguments(frozenset({"identifier", "metadataPrefix"})),
    "ListIdentifiers": _LIST,
    "ListRecords": _LIST,
}


@dataclass(frozen=True)
class Fault:
    """An error or exception condition: its code and a sentence for the harvester's people."""

    code: str
    message: str


class ProtocolError(Exception):
    """The answer is one or more faults."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults = faults

    @property
    def hides_arguments(self) -> bool:
        """Whether `<request>` must not repeat the arguments (section 3.2)."""
        return any(fault.code in ("badVerb", "badArgument") for fault in self.faults)


@dataclass(frozen=True)
class Question:
    """A request without mistakes of form. Both ends of the time belong to it; UTC."""

    verb: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    since: datetime | None = None
    until: datetime | None = None

    def get(self, name: str) -> str:
        return self.arguments.get(name, "")


def question_of(pairs: Iterable[tuple[str, str]]) -> Question:
    """The question in names and values as they came, in any order. Raises ProtocolError."""
    given = list(pairs)
    verb = _verb([value for name, value in given if name == "verb"])
    arguments = [(name, value) for name, value in given if name != "verb"]
    faults = _faults(verb, arguments)
    if not faults:
        values = dict(arguments)
        since, until = _moment(values.get("from"), time.min), _moment(values.get("until"), time.max)
        if since and until and since > until:
            faults = [_bad("“from” is later than “until”.")]
    if faults:
        raise ProtocolError(*faults)
    return Question(verb, values, since, until)


def in_utc(moment: datetime) -> str:
    """A moment in the granularity of this repository."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _verb(verbs: list[str]) -> str:
    if len(verbs) == 1 and verbs[0] in VERBS:
        return verbs[0]
    known = ", ".join(VERBS)
    what = "The verb is missing." if not verbs else "The verb is unknown or repeated."
    raise ProtocolError(Fault("badVerb", f"{what} There are {known}."))


def _faults(verb: str, arguments: list[tuple[str, str]]) -> list[Fault]:
    rule = VERBS[verb]
    names = Counter(name for name, _value in arguments)
    faults = [_bad(f"“{name}” is repeated.") for name, count in names.items() if count > 1]
    if rule.is_list and "resumptionToken" in names:
        others = sorted(names.keys() - {"resumptionToken"})
        return faults + [_bad(f"“{name}” cannot go with resumptionToken.") for name in others]
    known = rule.required | rule.optional
    faults += [_bad(f"“{name}” is no argument of {verb}.") for name in sorted(names.keys() - known)]
    faults += [_bad(f"“{name}” is missing.") for name in sorted(rule.required - names.keys())]
    return faults + _bad_values({k: v for k, v in arguments if k in known})


def _bad_values(values: dict[str, str]) -> list[Fault]:
    faults = []
    dates = [values[name] for name in ("from", "until") if name in values]
    for text in dates:
        try:
            _moment(text, time.min)
        except ValueError:
            faults.append(_bad(f"“{text}” is no date such as 2019-04-08 or 2019-04-08T12:00:00Z."))
    if len({len(text) for text in dates}) > 1 and not faults:
        faults.append(_bad("“from” and “until” differ in granularity."))
    if "set" in values and not _SET.fullmatch(values["set"]):
        faults.append(_bad("“set” is no name of a set; ask ListSets for them."))
    if "metadataPrefix" in values and not _PREFIX.fullmatch(values["metadataPrefix"]):
        faults.append(_bad("“metadataPrefix” is no name of a format."))
    if "identifier" in values and not values["identifier"].strip():
        faults.append(_bad("“identifier” is empty."))
    return faults


def _moment(text: str | None, at: time) -> datetime | None:
    """The moment, or the day's first or last second. ValueError for what is none."""
    if text is None:
        return None
    if _DAY.fullmatch(text):
        day = date.fromisoformat(text)
        return datetime.combine(day, at.replace(microsecond=0), tzinfo=UTC)
    if _SECOND.fullmatch(text):
        return datetime.fromisoformat(text)
    raise ValueError(text)


def _bad(message: str) -> Fault:
    return Fault("badArgument", message)
