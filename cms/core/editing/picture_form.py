"""The form of a picture: what readers are told first, then what the house must know."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtail.models import Page

from cms.core.editing.pictures import live_pages_showing

# What Pillow raises for a file that ends too early or has a part that makes no sense.
DAMAGE = (EOFError, OSError, SyntaxError, ValueError)


class PictureField(WagtailImageField):
    """A picture's file, read to its end: half a file would fail later, on pages."""

    def check_image_pixel_size(self, f: Any) -> None:
        """Count the pixels, for which all of the picture is read."""
        try:
            super().check_image_pixel_size(f)
        except DAMAGE as error:
            message = _("The file is damaged or incomplete.")
            raise ValidationError(message, code="damaged") from error


class PictureForm(BaseImageForm):
    """Wagtail's form of a picture, with help that says what follows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.user = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"] = _read_to_its_end(self.fields["file"])
        if "description" in self.fields:
            self.fields["description"].label = _("Description")
            self.fields["description"].help_text = _(
                "What the picture shows, for those who do not see it. It is offered wherever the "
                "picture is used, where it can be said differently and is translated."
            )
        if "title" in self.fields:
            self.fields["title"].help_text = _("Editors find it by this name.")

    @property
    def pages_showing(self) -> list[Page]:
        """The live pages to mend when consent is withdrawn, of those the user may know of."""
        return live_pages_showing(self.instance, self.user or AnonymousUser())


def _read_to_its_end(field: WagtailImageField) -> PictureField:
    """Wagtail's field as ours: Wagtail's form factory has no other way to choose its class."""
    return PictureField(
        label=field.label,
        help_text=field.help_text,
        required=field.required,
        max_length=field.max_length,
        widget=field.widget,
    )
