"""What a report or a case study is about. Rows, since translations miss many-to-many fields."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField

from cms.core.models import TranslatedRow


class TopicRow(TranslatedRow):
    """A topic. Concrete rows add the parental key `page`."""

    topic = models.ForeignKey(
        "core.Topic", verbose_name=_("topic"), on_delete=models.CASCADE, related_name="+"
    )

    panels = ["topic"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        SynchronizedField("topic", overridable=False),
    ]

    class Meta(TranslatedRow.Meta):
        abstract = True
        verbose_name = _("topic")


class RegionRow(TranslatedRow):
    """A region. Concrete rows add the parental key `page`."""

    region = models.ForeignKey(
        "core.Region", verbose_name=_("region"), on_delete=models.CASCADE, related_name="+"
    )

    panels = ["region"]
    override_translatable_fields = [
        *TranslatedRow.override_translatable_fields,
        SynchronizedField("region", overridable=False),
    ]

    class Meta(TranslatedRow.Meta):
        abstract = True
        verbose_name = _("region")


class ReportTopic(TopicRow):
    """A topic of a report."""

    page = ParentalKey("reports.ReportPage", related_name="topics")


class ReportRegion(RegionRow):
    """A region a report is about."""

    page = ParentalKey("reports.ReportPage", related_name="regions")


class CaseStudyTopic(TopicRow):
    """A topic of a case study."""

    page = ParentalKey("reports.CaseStudyPage", related_name="topics")


class CaseStudyRegion(RegionRow):
    """A region a case study is about."""

    page = ParentalKey("reports.CaseStudyPage", related_name="regions")
