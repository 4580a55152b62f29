"""Where a segment stands: what the place is called, which element it is, how much it holds."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bs4 import BeautifulSoup
from django.core.exceptions import FieldDoesNotExist
from django.db.models import ManyToOneRel
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

# What our blocks are in HTML, where their name says it (cms.core.blocks).
ELEMENTS = {"heading": "h2", "quote": "blockquote", "title": "h1"}
PLAIN = "text"


@dataclass(frozen=True)
class Place:
    """What is known of a field path without looking at the text."""

    labels: tuple[Any, ...]
    element: str
    max_length: int | None

    @property
    def label(self) -> str:
        """Such as "Programme: Title", in the active language; no word twice in a row."""
        return ": ".join(dict.fromkeys(capfirst(str(label)) for label in self.labels))


@lru_cache(maxsize=2048)
def place_of(model: type, field_path: str) -> Place:
    """The place of a path in field names, such as `body.outcomes.item` or `sessions.title`.

    A path that the model no longer knows is called by itself.
    """
    name, *rest = field_path.split(".")
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return Place((field_path,), PLAIN, None)
    if isinstance(field, ManyToOneRel):
        below = place_of(field.related_model, ".".join(rest))
        element = PLAIN if below.element == ELEMENTS["title"] else below.element
        row = field.related_model._meta.verbose_name
        return Place((row, *below.labels), element, below.max_length)
    if isinstance(field, StreamField):
        return _place_in_blocks(field, rest)
    limit = getattr(field, "max_length", None)
    return Place((field.verbose_name,), ELEMENTS.get(name, PLAIN), limit)


def _place_in_blocks(field: StreamField, names: list[str]) -> Place:
    # As the editor's form calls it.
    labels: list[Any] = [_("Text of the page")]
    block: Any = field.stream_block
    for name in names:
        children = getattr(block, "child_blocks", None)
        block = children.get(name) if children else getattr(block, "child_block", None)
        if block is None:
            break
        if name != "item":
            labels.append(block.label or name)
    element = next((ELEMENTS[name] for name in reversed(names) if name in ELEMENTS), PLAIN)
    limit = getattr(getattr(block, "field", None), "max_length", None)
    return Place(tuple(labels), element, limit)


@lru_cache(maxsize=2048)
def elements_of(template: str) -> tuple[str, ...]:
    """The element around each string of a rich text's template, in their order."""
    soup = BeautifulSoup(template, "html.parser")
    found = sorted(soup.find_all("text"), key=lambda text: int(text.get("position", 0)))
    return tuple(_block_around(text) for text in found)


def _block_around(text: Any) -> str:
    inline = {"b", "i", "em", "strong", "a", "code", "abbr", "acronym"}
    names = [parent.name for parent in text.parents if parent.name not in inline]
    return names[0] if names and names[0] != "[document]" else "p"
