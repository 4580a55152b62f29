"""Pictures, with what must be known before one is shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.core.choices import Consent, Licence


class CmsImage(AbstractImage):
    """A picture with its credit, licence, consent and alternative text.

    The alternative text is Wagtail's own `description`: the words offered wherever the picture is
    used, where they can be said differently and are translated.
    """

    credit = models.CharField(
        _("credit"), max_length=255, blank=True, help_text=_("Shown beside the picture.")
    )
    licence = models.CharField(
        _("licence"), max_length=32, choices=Licence, default=Licence.ALL_RIGHTS_RESERVED
    )
    consent = models.CharField(
        _("consent of the people shown"),
        max_length=16,
        choices=Consent,
        default=Consent.UNKNOWN,
        help_text=_("Ask before you publish; a picture without consent should not be used."),
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


class CmsRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(CmsImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
