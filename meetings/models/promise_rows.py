"""Publications that a meeting promises."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField, TranslatableField

from meetings.models.rows import MeetingRow


class MeetingPromise(MeetingRow):
    """A publication to be launched at a meeting: words until its page is public, then a link.

    The report may be a draft, of which readers learn nothing: they read the title given here.
    """

    page = ParentalKey("meetings.MeetingPage", related_name="promises")
    title = models.CharField(
        _("what is promised"),
        max_length=255,
        help_text=_(
            "As readers are to know it until it is published, such as “Innovation report on trust”."
        ),
    )
    expected_on = models.DateField(
        _("expected on"),
        null=True,
        blank=True,
        help_text=_("Where it is another day than the meeting's. Readers see it."),
    )
    report = models.ForeignKey(
        "reports.ReportPage",
        verbose_name=_("its page"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_(
            "As soon as there is one, even a draft. When it is published, readers get there from "
            "this meeting in every language, and nobody has to do anything."
        ),
    )

    panels = ["title", "expected_on", "report"]
    override_translatable_fields = [
        *MeetingRow.override_translatable_fields,
        TranslatableField("title"),
        SynchronizedField("expected_on", overridable=False),
        # Read through `in_language`: the row keeps the source's report.
        SynchronizedField("report", overridable=False),
    ]

    class Meta(MeetingRow.Meta):
        verbose_name = _("promised publication")
        verbose_name_plural = _("promised publications")

    def __str__(self) -> str:
        return self.title
