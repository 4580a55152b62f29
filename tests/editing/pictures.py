"""Pictures for tests."""

from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from PIL import Image

from cms.core.choices import Consent
from cms.core.models import CmsImage


def make_picture(**values: Any) -> CmsImage:
    """A small picture that may be published."""
    content = BytesIO()
    Image.new("RGB", (1200, 630), "teal").save(content, "PNG")
    content.seek(0)
    values = {
        "title": "Group",
        "description": "Four people",
        "consent": Consent.GIVEN,
        "file": ImageFile(content, "group.png"),
        **values,
    }
    return CmsImage.objects.create(**values)
