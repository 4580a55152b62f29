"""The form of a picture: what readers are told first, then what the house must know."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm


class PictureForm(BaseImageForm):
    """Wagtail's form of a picture, with help that says what follows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "description" in self.fields:
            self.fields["description"].label = _("Description")
            self.fields["description"].help_text = _(
                "What the picture shows, for those who do not see it. It is offered wherever the "
                "picture is used, where it can be said differently and is translated."
            )
        if "title" in self.fields:
            self.fields["title"].help_text = _("Editors find it by this name.")
