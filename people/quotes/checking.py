"""Quotes of a page that nobody has agreed to, as far as is known. Pure, but for rows and quotes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from wagtail.blocks import StreamValue

# Blocks with a `text` and a `name` of who said it.
_TYPED = {"quote", "statement"}
_CHOSEN = "chosen_quote"


@dataclass(frozen=True)
class QuoteWithoutConsent:
    """A quote of a page, and the field or relation it stands in.

    `is_shown`: it was typed with the name of who said it, so readers see it and nobody knows
    whether the person agrees. Otherwise it is on record without consent, and readers do not see it.
    """

    text: str
    name: str
    field: str
    is_shown: bool


def chosen_quotes(pages: Iterable[Any]) -> dict[int, Any]:
    """{primary key: the quote on record} that stand in the texts of pages, with the persons. Two
    queries, whatever the number of pages; none where there is no such quote."""
    keys = {key for page in pages for _field, key in _chosen_in(page) if key}
    quotes = apps.get_model("people", "Quote").objects
    return quotes.select_related("person").in_bulk(keys) if keys else {}


def quotes_without_consent(page: Any, chosen: Mapping[int, Any]) -> list[QuoteWithoutConsent]:
    """The quotes of a page, as it is in memory, that lack the consent of a person. `chosen` are
    those on record in its texts.

    What was typed without a name is nobody's and is not among them.
    """
    on_record = [
        found
        for field_name, key in _chosen_in(page)
        if key in chosen
        for found in _on_record(chosen[key], field_name)
    ]
    return [*_in_rows(page), *_typed_in(page), *on_record]


def _in_rows(page: Any) -> Iterator[QuoteWithoutConsent]:
    try:
        page._meta.get_field("quotes")
    except FieldDoesNotExist:
        return
    for row in page.quotes.all():
        if row.quote_id:
            yield from _on_record(row.quote, "quotes")
        elif row.name:
            yield QuoteWithoutConsent(row.text, row.name, "quotes", is_shown=True)


def _blocks_of(page: Any) -> Iterator[tuple[str, str, Any]]:
    """The field, the type and the stored value of each block of its texts."""
    for field in page._meta.concrete_fields:
        value = getattr(page, field.attname)
        if isinstance(value, StreamValue):
            for block in value.raw_data:
                yield field.name, block["type"], block["value"]


def _typed_in(page: Any) -> Iterator[QuoteWithoutConsent]:
    for field_name, kind, said in _blocks_of(page):
        if kind in _TYPED and said.get("name"):
            yield QuoteWithoutConsent(said["text"], said["name"], field_name, is_shown=True)


def _chosen_in(page: Any) -> Iterator[tuple[str, int | None]]:
    for field_name, kind, said in _blocks_of(page):
        if kind == _CHOSEN:
            yield field_name, said.get("quote")


def _on_record(quote: Any, field: str) -> Iterator[QuoteWithoutConsent]:
    if not quote.may_be_shown:
        name = quote.person.title if quote.person else quote.name
        yield QuoteWithoutConsent(quote.text, name, field, is_shown=False)
