"""What follows when a page is published or deleted."""

from typing import Any

from django.db.models.signals import post_delete
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


@receiver(post_delete)
def facts_go_with_the_last_language(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Delete the record with the last page it is for: nobody's e-mail address is left behind."""
    if isinstance(instance, PageWithFacts):
        record = instance.facts_model.objects.filter(translation_key=instance.translation_key)
        record.filter(pages=None).delete()
