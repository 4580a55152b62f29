"""What follows when a page is published."""

from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from cms.core.models import PageWithFacts
from cms.core.shared_rows import share_rows
from cms.core.translation_source import is_source


@receiver(page_published)
def facts_reach_every_language(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Write the record when a source is published, and bring the rows of all languages in step."""
    source = is_source(instance)
    if source and isinstance(instance, PageWithFacts):
        instance.share_facts()
    share_rows(instance, is_source=source)
