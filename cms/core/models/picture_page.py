"""Pages with a picture of their own, shown at their top, in lists and when they are shared."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel
from wagtail_localize.fields import SynchronizedField, TranslatableField


class PageWithPicture(models.Model):
    """A page with a picture and what the picture shows, in the words of each language."""

    picture = models.ForeignKey(
        "core.CmsImage",
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        help_text=_("At the top of the page, in lists, and where the page is shared."),
    )
    picture_description = models.CharField(
        _("what the picture shows"),
        max_length=255,
        blank=True,
        help_text=_(
            "Read aloud to those who do not see it. The picture's own description if left empty."
        ),
    )

    # Where the picture stands on the page; its sizes are made from this when the page is published.
    picture_template: ClassVar = "components/lead_picture.html"
    picture_panel = MultiFieldPanel(["picture", "picture_description"], heading=_("Picture"))
    picture_translatable_fields = [
        SynchronizedField("picture", overridable=False),
        TranslatableField("picture_description"),
    ]

    class Meta:
        abstract = True

    @property
    def shown_description(self) -> str:
        """What the picture shows: the page's words, or the picture's own; empty without one.

        The picture's own words are in the language of whoever described it, on every page.
        """
        if not self.picture:
            return ""
        return self.picture_description or self.picture.description
