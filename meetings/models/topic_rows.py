"""What a meeting is about. Rows, since translations miss many-to-many fields."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField

from meetings.models.rows import MeetingRow


class MeetingTopic(MeetingRow):
    """A topic of a meeting."""

    page = ParentalKey("meetings.MeetingPage", related_name="topics")
    topic = models.ForeignKey(
        "core.Topic", verbose_name=_("topic"), on_delete=models.CASCADE, related_name="+"
    )

    panels = ["topic"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("topic", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("topic")


class MeetingRegion(MeetingRow):
    """A region a meeting is about."""

    page = ParentalKey("meetings.MeetingPage", related_name="regions")
    region = models.ForeignKey(
        "core.Region", verbose_name=_("region"), on_delete=models.CASCADE, related_name="+"
    )

    panels = ["region"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        SynchronizedField("region", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("region")
