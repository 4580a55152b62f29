"""The blocks of a page's body: the standard ones, and quotes that are kept once."""

from collections.abc import Iterable
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Locale
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.core.blocks import STANDARD_BLOCKS
from people.quotes.showing import QuoteBatch, ShownQuote

SAMPLE = ShownQuote("We came with questions and left with neighbours.", role=_("A participant"))


class QuoteChooserBlock(SnippetChooserBlock):
    """Chooses a quote. Every language keeps the same one, and shows its words in the language.

    wagtail-localize would ask for a translation of the quote before the page may be published;
    `get_translatable_segments` says that there is nothing to translate here.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("people.Quote", **kwargs)

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        """The quotes of a body know of each other, so that they are read together."""
        found = super().bulk_to_python(values)
        batch = QuoteBatch([quote for quote in found if quote is not None])
        for quote in batch.quotes:
            quote.batch = batch
        return found

    def get_translatable_segments(self, value: Any) -> list[Any]:
        return []

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        return value


class ChosenQuoteBlock(blocks.StructBlock):
    """A quote that is kept once; it is shown as long as the person agrees, in no other way."""

    quote = QuoteChooserBlock(
        label=_("Quote"),
        help_text=_("Readers see it once consent is given, and no longer than that."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote on record")
        template = "blocks/chosen_quote.html"
        preview_value = {"quote": None}

    def get_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        return context | {"quote": shown_in(value, context.get("page"))}

    def get_preview_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """A quote of nobody, for the editor who chooses a block."""
        return {**super().get_preview_context(value, parent_context), "sample": SAMPLE}


def shown_in(value: Any, page: Any) -> ShownQuote | None:
    """The quote of a block as readers of a page see it: None while, or once, it is not public."""
    quote = value["quote"]
    if quote is None:
        return None
    batch = getattr(quote, "batch", None) or QuoteBatch([quote])
    locale = page.locale if page is not None else _active_locale()
    return batch.in_language(locale).get(quote.pk)


def _active_locale() -> Locale:
    """That of the language that is active, or the site's own for one that it has no pages in."""
    found = Locale.objects.filter(language_code=translation.get_language()).first()
    return found or Locale.get_default()


PAGE_BLOCKS = [*STANDARD_BLOCKS, ("chosen_quote", ChosenQuoteBlock())]
