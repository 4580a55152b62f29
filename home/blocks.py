"""Blocks of the home page. Those for meetings and publications hold none: they place what the page
puts into the context, in the reader's language and as of today."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from people.blocks import PAGE_BLOCKS


class PlacedListBlock(blocks.StructBlock):
    """Places a list that the page looks up; `source` is its name in the context."""

    source = ""

    heading = blocks.CharBlock(
        required=False, label=_("Heading"), help_text=_("A usual one if left empty.")
    )

    def get_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        return context | {"items": context.get(self.source) or []}


class NextMeetingsBlock(PlacedListBlock):
    """The next meetings, soonest first."""

    source = "next_meetings"

    class Meta:
        icon = "date"
        label = _("Next meetings")
        template = "home/blocks/next_meetings.html"
        preview_value = {"heading": ""}


class RecentMeetingsBlock(PlacedListBlock):
    """The meetings that were held last."""

    source = "recent_meetings"

    class Meta:
        icon = "history"
        label = _("Recent meetings")
        template = "home/blocks/recent_meetings.html"
        preview_value = {"heading": ""}


class SeriesListBlock(PlacedListBlock):
    """All series of meetings."""

    source = "series"

    class Meta:
        icon = "list-ul"
        label = _("Meeting series")
        template = "home/blocks/series.html"
        preview_value = {"heading": ""}


class LatestReportsBlock(PlacedListBlock):
    """The publications that appeared last."""

    source = "latest_reports"

    class Meta:
        icon = "doc-full"
        label = _("Latest publications")
        template = "home/blocks/latest_reports.html"
        preview_value = {"heading": ""}


class CallBlock(blocks.StructBlock):
    """Asks readers to do something, with one link to where they do it."""

    title = blocks.CharBlock(label=_("Title"), help_text=_("What readers should do."))
    text = blocks.TextBlock(required=False, label=_("Text"), help_text=_("One or two sentences."))
    link_text = blocks.CharBlock(
        label=_("Words of the link"), help_text=_("Says where it leads, such as “Apply by June”.")
    )
    page = blocks.PageChooserBlock(
        required=False,
        label=_("Page"),
        help_text=_("Readers get it in their own language, where it exists."),
    )
    url = blocks.URLBlock(required=False, label=_("Or an address elsewhere"))

    class Meta:
        icon = "pick"
        label = _("Call")
        template = "home/blocks/call.html"
        preview_value = {
            "title": "Help shape the next meeting",
            "text": "Tell us about something you tried, whether or not it succeeded.",
            "link_text": "Offer an example",
            "url": "https://register.example.org/",
        }

    def clean(self, value: Any) -> Any:
        """Exactly one of page and address."""
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            message = _("Choose a page or give an address, one of the two.")
            raise StructBlockValidationError({"url": ValidationError(message)})
        return cleaned

    def get_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        page = (context.get("linked_pages") or {}).get(getattr(value["page"], "pk", None))
        return context | {"link_url": page.url if page else value["url"]}


class StatementBlock(blocks.StructBlock):
    """One sentence to remember, and who says it."""

    text = blocks.TextBlock(label=_("Statement"), help_text=_("Without quotation marks."))
    name = blocks.CharBlock(required=False, label=_("Who says it"))
    role = blocks.CharBlock(required=False, label=_("Their role"))

    class Meta:
        icon = "openquote"
        label = _("Statement")
        template = "home/blocks/statement.html"
        preview_value = {
            "text": "We came with questions and left with neighbours.",
            "name": "Ada Okoro",
            "role": "Director of programmes",
        }


SECTION_BLOCKS = [
    ("next_meetings", NextMeetingsBlock()),
    ("recent_meetings", RecentMeetingsBlock()),
    ("series", SeriesListBlock()),
    ("latest_reports", LatestReportsBlock()),
    ("call", CallBlock()),
    ("statement", StatementBlock()),
]

HOME_BLOCKS = [*SECTION_BLOCKS, *PAGE_BLOCKS]
# Twice the same list would say the same thing twice.
HOME_BLOCK_COUNTS = {
    name: {"max_num": 1}
    for name in ("next_meetings", "recent_meetings", "series", "latest_reports")
}
