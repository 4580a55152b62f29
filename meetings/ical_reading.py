"""Reads iCalendar (RFC 5545) strictly, to find fault with what the site writes.

An own reader on purpose: the library that writes would forgive itself. Pure: takes bytes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

OCTETS_A_LINE = 75
_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(
    r';(?P<name>[A-Za-z0-9-]+)=(?P<value>"[^"\x00-\x08\x0a-\x1f]*"(?:,"[^"]*")*|[^;:"]*)'
)
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}


class Unreadable(ValueError):
    """Bytes that are no calendar; the message says where."""


@dataclass(frozen=True)
class Line:
    """A content line: its name in capitals, its parameters unquoted, its value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass
class Component:
    """What stands between BEGIN and END."""

    name: str
    lines: list[Line] = field(default_factory=list)
    components: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def value(self, name: str) -> str:
        """The value of the first line of a name; empty without any."""
        return next((line.value for line in self.lines if line.name == name), "")

    def named(self, name: str) -> list["Component"]:
        return [component for component in self.components if component.name == name]


def faults_of_lines(body: bytes) -> Iterator[str]:
    """What is wrong with the lines as they are sent: their ends, their length, where they fold."""
    if not body.endswith(b"\r\n"):
        yield "The last line has no end."
    if re.search(rb"(?<!\r)\n|\r(?!\n)", body):
        yield "A line ends without carriage return and line feed."
    for number, line in enumerate(body.split(b"\r\n"), 1):
        if len(line) > OCTETS_A_LINE:
            yield f"Line {number} has {len(line)} octets."
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"Line {number} is folded within a character."
        if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", line):
            yield f"Line {number} has a control character."


def read(body: bytes) -> Component:
    """The one VCALENDAR of the bytes. Raises Unreadable."""
    text = re.sub(r"\r\n[ \t]", "", body.decode(errors="replace"))
    root = Component("")
    open_ones = [root]
    for number, raw in enumerate(text.split("\r\n")[:-1], 1):
        line = _line(raw, number)
        if line.name == "BEGIN":
            component = Component(line.value)
            open_ones[-1].components.append(component)
            open_ones.append(component)
        elif line.name == "END":
            if len(open_ones) == 1 or open_ones.pop().name != line.value:
                raise Unreadable(f"Line {number} ends {line.value}, which is not open.")
        else:
            open_ones[-1].lines.append(line)
    if len(open_ones) > 1 or len(root.components) != 1 or root.lines:
        raise Unreadable("This is not one calendar.")
    return root.components[0]


def text_of(value: str) -> str:
    """A TEXT value without its escapes (3.3.11). Raises Unreadable for what is not escaped."""
    if re.sub(r"\\[\\;,nN]", "", value) != re.sub(r"\\.|[;,]", "", value):
        raise Unreadable(f"Not escaped as text: {value}")
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def texts_of(value: str) -> list[str]:
    """A list of TEXT values, such as CATEGORIES."""
    return [text_of(part) for part in re.findall(r"(?:\\.|[^,\\])+", value)]


def _line(raw: str, number: int) -> Line:
    name = _NAME.match(raw)
    if name is None:
        raise Unreadable(f"Line {number} has no name: {raw}")
    parameters, place = {}, name.end()
    while found := _PARAMETER.match(raw, place):
        parameters[found["name"].upper()] = _uncaret(found["value"].strip('"'))
        place = found.end()
    if raw[place : place + 1] != ":":
        raise Unreadable(f"Line {number} has no value: {raw}")
    return Line(name[0].upper(), parameters, raw[place + 1 :])


def _uncaret(value: str) -> str:
    """RFC 6868."""
    return re.sub(r"\^[n'^]", lambda found: _CARETS[found[0]], value)
