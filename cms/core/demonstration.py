"""How the demonstration site is written down: words in all languages side by side, pages as data.

Apps say in `demo.py` what they show; `home.demo` builds and translates it. Nothing here asks the
database. A page exists in the languages its title is given in.
"""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "demonstration.example.org")


def stable_uuid(name: str) -> uuid.UUID:
    """The same UUID for the same name on every machine."""
    return uuid.uuid5(NAMESPACE, name)


def _typographic(text: str, language_code: str) -> str:
    """Curly apostrophes; in French, signs of two parts stay on the line of their word."""
    text = re.sub(r"(?<=\w)'(?=\w|\b|<)", "’", text)
    if language_code == "fr":
        text = re.sub(r" ([;?!])", "\u202f\\1", text)
        text = text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:")
    return text


@dataclass(frozen=True)
class Words:
    """The same words in several languages. English is the source; an empty text is no version."""

    en: str
    fr: str = ""
    es: str = ""
    de: str = ""
    ar: str = ""

    def __post_init__(self) -> None:
        for name, text in self._given():
            object.__setattr__(self, name, _typographic(text, name))

    def _given(self) -> list[tuple[str, str]]:
        texts = ((each.name, getattr(self, each.name)) for each in fields(self))
        return [(name, text) for name, text in texts if text]

    @property
    def languages(self) -> list[str]:
        """The languages these words exist in, besides the source."""
        return [name for name, _text in self._given() if name != "en"]

    def wrapped(self, wrap: Callable[[str], str]) -> "RichWords":
        """The same markup put around every version."""
        return RichWords(**{name: wrap(text) for name, text in self._given()})


class RichWords(Words):
    """Rich text as Wagtail stores it: whole paragraphs and lists."""


def paragraphs(*parts: Words) -> RichWords:
    """Rich text: a paragraph of each; the words may contain `<b>`, `<i>` and `<a>`."""
    return joined(*(part.wrapped("<p>{}</p>".format) for part in parts))


def bullets(*parts: Words) -> RichWords:
    """Rich text: a list with an item of each."""
    items = joined(*(part.wrapped("<li>{}</li>".format) for part in parts))
    return items.wrapped("<ul>{}</ul>".format)


def joined(*parts: Words) -> RichWords:
    """Rich text one after the other, in the languages of the first."""
    names = ("en", *parts[0].languages)
    return RichWords(**{name: "".join(getattr(part, name) for part in parts) for name in names})


def block(kind: str, value: Any) -> dict[str, Any]:
    """A block of a body; its identifiers are added when the page is built."""
    return {"type": kind, "value": value}


def heading(text: Words, level: int = 2) -> dict[str, Any]:
    return block("heading", {"text": text, "level": str(level)})


def text(*parts: Words) -> dict[str, Any]:
    """A text block: rich text as it is, other words as paragraphs."""
    rich = (part if isinstance(part, RichWords) else paragraphs(part) for part in parts)
    return block("paragraph", joined(*rich))


@dataclass(frozen=True)
class Reference:
    """Something built before, by its English values: `Reference("core.Topic", code="digital")`."""

    model: str
    values: dict[str, Any] = field(default_factory=dict)

    def __init__(self, model: str, **values: Any) -> None:
        object.__setattr__(self, "model", model)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True)
class Picture:
    """A drawing of the demonstration, by its key: `Picture("centre")`.

    As the `picture` of a page it brings what it shows, in every language, unless the page says
    that itself in `picture_description`.
    """

    key: str


@dataclass(frozen=True)
class DemoFile:
    """A file that pages offer, known by its name; `content` is called when it is made."""

    name: str
    title: str
    language: str
    content: Callable[[], bytes]
    version: str = ""


class DemoSnippet:
    """A snippet; `known_by` names the field by which it is found again."""

    def __init__(self, model: str, *, known_by: str, **values: Any) -> None:
        self.model = model
        self.known_by = known_by
        self.values = values


class DemoPage:
    """A page with its rows (by relation, a dictionary each) and the pages below it.

    `made` is called with the page once it is published, before it is translated.
    """

    def __init__(
        self,
        model: str,
        slug: str,
        *,
        title: Words,
        rows: dict[str, list[dict[str, Any]]] | None = None,
        children: list["DemoPage"] | None = None,
        made: Callable[[Any], None] | None = None,
        **values: Any,
    ) -> None:
        self.model = model
        self.slug = slug
        self.values = {"title": title, **values}
        self.rows = rows or {}
        self.children = children or []
        self.made = made
