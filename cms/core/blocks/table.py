"""Tables of text, every cell of which can be translated."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

CELL_FEATURES = ["bold", "italic", "link", "footnote"]


class TableRowBlock(blocks.StructBlock):
    """One row: its cells from the start of the line to its end."""

    cells = blocks.ListBlock(
        blocks.RichTextBlock(features=CELL_FEATURES, required=False, label=_("Cell")),
        label=_("Cells"),
    )

    class Meta:
        label = _("Row")


class TableBlock(blocks.StructBlock):
    """A table with a caption and a header row.

    Wagtail's own table blocks are not taken apart for translation; lists are.
    """

    caption = blocks.CharBlock(
        required=False, label=_("Caption"), help_text=_("Says what the table is about.")
    )
    header = blocks.ListBlock(
        blocks.CharBlock(required=False, label=_("Column")), label=_("Column headings")
    )
    rows = blocks.ListBlock(TableRowBlock(), label=_("Rows"))

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table.html"
        preview_value = {
            "caption": "Days and themes",
            "header": ["Day", "Theme"],
            "rows": [
                {"cells": ["<p>Tuesday</p>", "<p>Values</p>"]},
                {"cells": ["<p>Wednesday</p>", "<p>Practice</p>"]},
            ],
        }
