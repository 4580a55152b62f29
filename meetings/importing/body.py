"""The body of a note that was read, as Wagtail stores it. Every block and list item has an id:
without one, translators would never see the words."""

import uuid
from functools import singledispatch
from typing import Any

from meetings.concept_notes import document as read


def stored_body(blocks: list[Any]) -> list[dict[str, Any]]:
    """The blocks of a reading as raw values of the concept note's StreamField."""
    return [_with_id(*stored(block)) for block in blocks]


def paragraphs(html: str) -> str:
    """Inline HTML as rich text: inside a paragraph unless it has blocks of its own."""
    return html if html.startswith(("<p", "<ul", "<ol")) or not html else f"<p>{html}</p>"


@singledispatch
def stored(block: Any) -> tuple[str, Any]:
    """The name of the block and its raw value."""
    raise TypeError(f"A reading has no block of the type {type(block).__name__}.")


@stored.register
def _heading(block: read.HeadingBlock) -> tuple[str, Any]:
    return "heading", {"text": block.text, "level": str(block.level)}


@stored.register
def _paragraph(block: read.ParagraphBlock) -> tuple[str, Any]:
    return "paragraph", paragraphs(block.html)


@stored.register
def _table(block: read.TableBlock) -> tuple[str, Any]:
    rows = [_item({"cells": [_item(paragraphs(cell)) for cell in row]}) for row in block.rows]
    header = [_item(column) for column in block.header]
    return "table", {"caption": "", "header": header, "rows": rows}


@stored.register
def _outcomes(block: read.OutcomesBlock) -> tuple[str, Any]:
    items = [_item(outcome) for outcome in block.items]
    return "outcomes", {"introduction": block.introduction, "items": items}


@stored.register
def _groups(block: read.GroupsPlaceholder) -> tuple[str, Any]:
    return "groups", {}


@stored.register
def _sessions(block: read.SessionsPlaceholder) -> tuple[str, Any]:
    return "sessions", {"kind": block.kind}


@stored.register
def _quotes(block: read.QuotesPlaceholder) -> tuple[str, Any]:
    return "quotes", {"edition": block.edition}


def _with_id(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "id": str(uuid.uuid4()), "value": value}


def _item(value: Any) -> dict[str, Any]:
    return _with_id("item", value)
