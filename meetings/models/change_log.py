"""What was changed of a published meeting, kept for good, and why, in each language."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField, TranslatableField

from meetings.models.meeting_facts import MeetingFacts
from meetings.models.rows import MeetingRow


class MeetingChange(models.Model):
    """An entry of the log: written at publication, never changed, gone with the meeting only.

    The one exception is `meetings.redaction`, which takes the name of a withheld place out.

    `old` and `new` are states as `changes.told.Told.as_json` gives them. `reason` is in the
    language of the source, empty for an announcement. `replaces` names an entry of the same minute
    that this one corrects. Who made it is not public.
    """

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    facts = models.ForeignKey(MeetingFacts, on_delete=models.CASCADE, related_name="changes")
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, related_name="+", null=True
    )
    old = models.JSONField()
    new = models.JSONField()
    reason = models.CharField(max_length=255, blank=True)
    language_code = models.CharField(max_length=12)
    replaces = models.OneToOneField(
        "self", on_delete=models.CASCADE, related_name="replaced_by", null=True
    )

    class Meta:
        ordering = ["pk"]
        verbose_name = _("change of a meeting")

    def __str__(self) -> str:
        return f"{self.changed_at:%Y-%m-%d}: {self.reason}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("An entry of the log is never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise TypeError("An entry of the log goes with its meeting only.")


class MeetingChangeReason(MeetingRow):
    """Why something was changed, as words of the page, so that it is translated with them."""

    page = ParentalKey("meetings.MeetingPage", related_name="change_reasons")
    change_uuid = models.UUIDField(editable=False)
    reason = models.CharField(_("reason"), max_length=255)

    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("change_uuid", overridable=False),
        TranslatableField("reason"),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("reason for a change")
