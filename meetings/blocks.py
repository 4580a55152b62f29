"""Blocks of a concept note. Those for groups, sessions and quotes hold no text: they place the
meeting's rows, which the page puts into the context."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import OutcomesBlock, TechnicalCharBlock
from meetings.editing.samples import SAMPLE_ROWS
from people.blocks import PAGE_BLOCKS


class MeetingRowsBlock(blocks.StructBlock):
    """Places rows of the meeting; `source` is their name in the context."""

    source = ""

    def get_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        rows = context.get(self.source) or []
        return context | {"value_rows": [row for row in rows if self.is_placed(row, value)]}

    def get_preview_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Rows of no meeting, for the editor who chooses a block."""
        return {**(parent_context or {}), self.source: SAMPLE_ROWS[self.source]}

    def is_placed(self, row: Any, value: Any) -> bool:
        """Whether this block shows the row."""
        return True


class GroupsBlock(MeetingRowsBlock):
    """The parallel groups of the meeting."""

    source = "meeting_groups"

    class Meta:
        icon = "group"
        label = _("Groups of the meeting")
        template = "blocks/groups.html"
        preview_value: ClassVar = {}


class SessionsBlock(MeetingRowsBlock):
    """Sessions of the meeting: all, or only the joint or the parallel ones."""

    source = "meeting_sessions"
    kind = blocks.ChoiceBlock(
        choices=[("joint", _("Joint sessions")), ("parallel", _("Parallel sessions"))],
        required=False,
        label=_("Which"),
        help_text=_("All if left empty."),
    )

    class Meta:
        icon = "date"
        label = _("Sessions of the meeting")
        template = "blocks/sessions.html"
        preview_value: ClassVar = {"kind": ""}

    def is_placed(self, row: Any, value: Any) -> bool:
        return not value["kind"] or row.kind == value["kind"]


class QuotesBlock(MeetingRowsBlock):
    """Quotes of the meeting: all, or those about one edition."""

    source = "meeting_quotes"
    edition = TechnicalCharBlock(
        required=False,
        label=_("Edition"),
        help_text=_("Such as 2018, as given with the quotes. All if left empty."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quotes of the meeting")
        template = "blocks/quotes.html"
        preview_value: ClassVar = {"edition": ""}

    def is_placed(self, row: Any, value: Any) -> bool:
        return not value["edition"] or row.edition == value["edition"]


CONCEPT_NOTE_BLOCKS = [
    *PAGE_BLOCKS,
    ("outcomes", OutcomesBlock()),
    ("groups", GroupsBlock()),
    ("sessions", SessionsBlock()),
    ("quotes", QuotesBlock()),
]
