"""The quotes of a meeting: those that are kept once, and what was typed."""

from dataclasses import replace
from typing import Any

from wagtail.models import Page

from cms.core.search.fields import RowsField
from people.quotes.showing import ShownQuote, shown_quotes


def quotes_of(meeting: Page) -> list[ShownQuote]:
    """The quotes readers may see, in the editor's order and their language. Up to four queries.

    A quote on record says what its consent allows, and `edition` as the row has it, since the page
    says which meeting it is. One that was typed says what was typed.
    """
    rows = list(meeting.quotes.select_related("quote"))
    shown = shown_quotes([row.quote for row in rows], meeting.locale)
    found = []
    for row in rows:
        if row.quote_id is None:
            found.append(ShownQuote(row.text, row.name, row.role, edition=row.edition))
        elif row.quote_id in shown:
            found.append(replace(shown[row.quote_id], edition=row.edition))
    return found


class QuotesField(RowsField):
    """What the search has of the quotes of a meeting: what readers see of them."""

    def get_value(self, obj: Any) -> list[str]:
        names = ("text", "name", "role", "organisation")
        return [getattr(quote, name) for quote in quotes_of(obj) for name in names]
