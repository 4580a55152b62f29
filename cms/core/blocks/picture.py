"""Pictures in running text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock


class PictureBlock(blocks.StructBlock):
    """A picture with its alternative text and a caption; the credit comes with the picture."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"
        # A stand-in drawn in the template: any picture of the library might lack consent.
        preview_template = "block_preview/picture.html"
        preview_value = {"caption": "On the second evening everybody cooked."}
