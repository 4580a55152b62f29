"""Headings, paragraphs and quotations."""

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]
PARAGRAPH_FEATURES = ["bold", "italic", "ol", "ul", "link", "footnote"]


class HeadingValue(blocks.StructValue):
    """A heading and the anchor the contents link to."""

    # Set by `cms.core.contents` where the same words head several sections of a page.
    repetition = 1
    # Set where the document is part of a longer one, below a heading of its own.
    lowered = 0

    @property
    def rank(self) -> int:
        """The level it has where it is shown."""
        return int(self["level"]) + self.lowered

    @property
    def anchor(self) -> str:
        """A fragment made of the words; letters of every script are kept."""
        words = slugify(self["text"], allow_unicode=True) or "untitled"
        return f"section-{words}" + (f"-{self.repetition}" if self.repetition > 1 else "")


class HeadingBlock(blocks.StructBlock):
    """A heading of the second or third level; the first is the page's title."""

    text = blocks.CharBlock(label=_("Heading"))
    level = blocks.ChoiceBlock(
        choices=[("2", _("Section")), ("3", _("Part of a section"))], default="2", label=_("Level")
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading.html"
        value_class = HeadingValue
        preview_value = {"text": "Background", "level": "2"}


class ParagraphBlock(blocks.RichTextBlock):
    """Running text with lists, links and footnotes."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/paragraph.html"
        preview_value = "<p>Two days, four groups and one shared question.</p>"

    def __init__(self, **kwargs: object) -> None:
        kwargs.setdefault("features", PARAGRAPH_FEATURES)
        super().__init__(**kwargs)


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, set apart."""

    text = blocks.TextBlock(label=_("Quotation"))
    name = blocks.CharBlock(required=False, label=_("Who said it"))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "blocks/quote.html"
        preview_value = {"text": "We came with questions and left with neighbours.", "name": ""}
