"""The sizes and formats of a page's picture are made when it is published, not when it is read."""

from typing import Any

from django.db import transaction
from django.dispatch import receiver
from django.template.loader import render_to_string
from wagtail.signals import page_published

from cms.core.models import PageWithPicture
from cms.core.shared_fields import fields_shared


@receiver([page_published, fields_shared])
def make_sizes(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Show the picture once to nobody; should that fail, the first reader's request tries again."""
    if isinstance(instance, PageWithPicture) and instance.picture:
        context = {"page": instance}
        transaction.on_commit(
            lambda: render_to_string(instance.picture_template, context), robust=True
        )
