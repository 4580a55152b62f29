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

    def changed(self, change: Callable[[str], str], kind: type["Words"]) -> "Words":
        """The same change made to every version."""
        return kind(**{name: change(text) for name, text in self._given()})


class RichWords(Words):
    """Rich text as Wagtail stores it: whole paragraphs and lists."""

    def __add__(self, other: "RichWords") -> "RichWords":
        return RichWords(
            **{name: text + getattr(other, name) for name, text in self._given()},
        )


def paragraphs(*parts: Words) -> RichWords:
    """Rich text: a paragraph of each; the words may contain `<b>`, `<i>` and `<a>`."""
    return _joined("<p>{}</p>", parts)


def bullets(*parts: Words) -> RichWords:
    """Rich text: a list with an item of each."""
    return _joined("<li>{}</li>", parts).changed("<ul>{}</ul>".format, RichWords)


def _joined(pattern: str, parts: tuple[Words, ...]) -> Any:
    first, *others = (part.changed(pattern.format, RichWords) for part in parts)
    for other in others:
        first += other
    return first


def block(kind: str, value: Any) -> dict[str, Any]:
    """A block of a body; its identifiers are added when the page is built."""
    return {"type": kind, "value": value}


def heading(text: Words, level: int = 2) -> dict[str, Any]:
    return block("heading", {"text": text, "level": str(level)})


def text(*parts: Words) -> dict[str, Any]:
    """A text block: rich text as it is, other words as paragraphs."""
    first, *others = (part if isinstance(part, RichWords) else paragraphs(part) for part in parts)
    for other in others:
        first += other
    return block("paragraph", first)


@dataclass(frozen=True)
class Reference:
    """Something built before, by its English values: `Reference("core.Topic", code="digital")`."""

    model: str
    values: dict[str, Any] = field(default_factory=dict)

    def __init__(self, model: str, **values: Any) -> None:
        object.__setattr__(self, "model", model)
        object.__setattr__(self, "values", values)


class DemoSnippet:
    """A snippet; `known_by` names the field by which it is found again."""

    def __init__(self, model: str, *, known_by: str, **values: Any) -> None:
        self.model = model
        self.known_by = known_by
        self.values = values


class DemoPage:
    """A page with its rows (by relation, a dictionary each) and the pages below it."""

    def __init__(
        self,
        model: str,
        slug: str,
        *,
        title: Words,
        rows: dict[str, list[dict[str, Any]]] | None = None,
        children: list["DemoPage"] | None = None,
        **values: Any,
    ) -> None:
        self.model = model
        self.slug = slug
        self.values = {"title": title, **values}
        self.rows = rows or {}
        self.children = children or []
