"""The parameters of a request: strict, since a misspelt filter passed over finds too much."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import QueryDict

from cms.core.api.problems import ParameterError, bad_parameters

LARGEST_LIMIT = 100
USUAL_LIMIT = 20
# Further than any list goes, and less than databases can count to.
LAST_PAGE = 100_000


@dataclass(frozen=True)
class Parameter:
    """A parameter of an address.

    `schema` is its JSON Schema, `pattern` what its text looks like, `wanted` says the same in
    words: "it must be …". `default` stands for one that is not given.
    """

    name: str
    about: str
    schema: dict[str, Any]
    pattern: re.Pattern[str]
    wanted: str
    default: Any = None

    def read(self, text: str) -> Any:
        """The value; ValueError if it cannot be."""
        if not self.pattern.fullmatch(text):
            raise ValueError(self.wanted)
        if self.schema["type"] != "integer":
            return text
        number = int(text)
        if not self.schema["minimum"] <= number <= self.schema["maximum"]:
            raise ValueError(self.wanted)
        return number


def choice(name: str, about: str, values: Iterable[str]) -> Parameter:
    """One of some words."""
    words = list(values)
    pattern = re.compile("|".join(map(re.escape, words)))
    schema = {"type": "string", "enum": words}
    return Parameter(name, about, schema, pattern, f"one of {', '.join(words)}")


def code(name: str, about: str, longest: int = 64) -> Parameter:
    """Letters of the Latin alphabet, digits, hyphens and underscores."""
    schema = {"type": "string", "pattern": "^[-A-Za-z0-9_]+$", "minLength": 1, "maxLength": longest}
    pattern = re.compile(f"[-A-Za-z0-9_]{{1,{longest}}}")
    wanted = f"up to {longest} letters, digits, hyphens and underscores"
    return Parameter(name, about, schema, pattern, wanted)


def number(
    name: str, about: str, smallest: int, largest: int, default: int | None = None
) -> Parameter:
    """A whole number in a range."""
    schema = {"type": "integer", "minimum": smallest, "maximum": largest}
    if default is not None:
        schema["default"] = default
    pattern = re.compile(rf"[0-9]{{1,{len(str(largest))}}}")
    wanted = f"a whole number from {smallest} to {largest}"
    return Parameter(name, about, schema, pattern, wanted, default)


def words(name: str, about: str, longest: int) -> Parameter:
    """Any text that is not empty."""
    schema = {"type": "string", "minLength": 1, "maxLength": longest}
    pattern = re.compile(f".{{1,{longest}}}", re.DOTALL)
    return Parameter(name, about, schema, pattern, f"a text of at most {longest} characters")


def identifier(name: str, about: str) -> Parameter:
    """The `id` of something."""
    digits = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    schema = {"type": "string", "format": "uuid", "pattern": f"^{digits}$"}
    return Parameter(name, about, schema, re.compile(digits), "an id, a UUID in small letters")


LANGUAGE = choice(
    "language",
    "The language to read in. Without it, everything comes once, in the language it was first "
    "written in.",
    [language for language, _name in settings.LANGUAGES],
)
PAGE = number("page", "Which page of the list.", 1, LAST_PAGE, default=1)
LIMIT = number("limit", "How many things a page of the list has.", 1, LARGEST_LIMIT, USUAL_LIMIT)


def read_parameters(query: QueryDict, parameters: Iterable[Parameter]) -> dict[str, Any]:
    """The values by name, None or the default for what is not given.

    Raises the `Problem` that names every parameter that is unknown, doubled or wrong.
    """
    known = {parameter.name: parameter for parameter in parameters}
    values = {name: parameter.default for name, parameter in known.items()}
    errors = []
    for name, texts in query.lists():
        try:
            values[name] = _read(known, name, texts)
        except ValueError as error:
            errors.append(ParameterError(name[:100], str(error)))
    if errors:
        raise bad_parameters(errors)
    return values


def _read(known: dict[str, Parameter], name: str, texts: list[str]) -> Any:
    if name not in known:
        raise ValueError(f"Unknown here. Known: {', '.join(known) or 'none'}.")
    if len(texts) > 1:
        raise ValueError("Given more than once.")
    try:
        return known[name].read(texts[0])
    except ValueError as error:
        raise ValueError(f"Must be {error}.") from None
