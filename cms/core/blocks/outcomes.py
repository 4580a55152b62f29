"""What participants take home."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class OutcomesBlock(blocks.StructBlock):
    """The outcomes a meeting aims at: an introduction and a list."""

    introduction = blocks.TextBlock(required=False, label=_("Introduction"))
    items = blocks.ListBlock(blocks.TextBlock(label=_("Outcome")), label=_("Outcomes"))

    class Meta:
        icon = "check"
        label = _("Outcomes")
        template = "blocks/outcomes.html"
        preview_value = {
            "introduction": "You go home with",
            "items": ["colleagues to call", "one thing to try"],
        }
