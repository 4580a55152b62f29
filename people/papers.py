"""Reader of the blocks of people for papers."""

from collections.abc import Iterator
from typing import Any

from cms.core.paper.document import Block, Quote
from cms.core.paper.reading import Reading, reads
from people.blocks import ChosenQuoteBlock, shown_in
from people.quotes.words import attribution_of


@reads(ChosenQuoteBlock)
def read_chosen_quote(value: Any, reading: Reading) -> Iterator[Block]:
    quote = shown_in(value, reading.context.get("page"))
    if quote is not None:
        yield Quote(quote.text, attribution_of(quote))
