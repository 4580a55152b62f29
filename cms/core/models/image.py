"""Pictures, with what must be known before one is shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.core.choices import Consent, Licence
from cms.core.editing.pictures import refusal_of


class CmsImage(AbstractImage):
    """A picture with its credit, licence, consent and alternative text.

    The alternative text is Wagtail's own `description`: the words offered wherever the picture is
    used, where they can be said differently and are translated.
    """

    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made it. Readers see it beside the picture, wherever it is used."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=32,
        choices=Licence,
        default=Licence.ALL_RIGHTS_RESERVED,
        help_text=_("Under which terms others may use it again. Ask who made it."),
    )
    consent = models.CharField(
        _("consent of the people shown"),
        max_length=16,
        choices=Consent,
        default=Consent.UNKNOWN,
        help_text=_(
            "While it is not known, or somebody has not agreed, no page with this picture can be "
            "published."
        ),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "licence",
        "consent",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def alternative_text(self) -> str:
        """What the picture says to those who do not see it."""
        return self.description

    @property
    def refusal(self) -> str:
        """Why it may not be published; empty when it may."""
        return refusal_of(self)


class CmsRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(CmsImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
