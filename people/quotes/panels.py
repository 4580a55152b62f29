"""What the form of a quote says of its consent, beside the fields."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel


class WithdrawalPanel(Panel):
    """The day of the withdrawal, or the way to it for those who may."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "people/admin/withdrawal_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            return context | {
                "quote": self.instance,
                "may_withdraw": self.request.user.has_perm("people.withdraw_quote"),
                "withdraw_url": reverse("withdraw_quote", args=[self.instance.pk]),
            }
