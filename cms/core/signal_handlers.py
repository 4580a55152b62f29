"""What follows when a page is published or deleted."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import DraftStateMixin, Orderable, Page, TranslatableMixin
from wagtail.signals import page_published, published

from cms.core.checks import OWN_APPS
from cms.core.models import PageWithFacts
from cms.core.shared_fields import share_fields
from cms.core.shared_rows import share_rows
from cms.core.translation_source import is_source


@receiver(page_published)
def facts_reach_every_language(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Write the record when a source is published, and bring rows and fields of all languages in
    step."""
    source = is_source(instance)
    if source and isinstance(instance, PageWithFacts):
        instance.before_facts_are_shared(kwargs.get("revision"))
        instance.share_facts()
    share_rows(instance, is_source=source)
    if _has_shared_fields(instance):
        share_fields(instance, is_source=source)


@receiver(published)
def fields_of_snippets_reach_every_language(sender: Any, instance: Any, **kwargs: Any) -> None:
    if _has_shared_fields(instance) and not isinstance(instance, Page):
        share_fields(instance, is_source=is_source(instance))


@receiver(post_save)
def fields_without_drafts_reach_every_language(
    sender: Any, instance: Any, raw: bool = False, **kwargs: Any
) -> None:
    """A topic or a region is public as soon as it is saved."""
    if not raw and _has_shared_fields(instance) and not isinstance(instance, DraftStateMixin):
        share_fields(instance, is_source=is_source(instance))


def _has_shared_fields(instance: Any) -> bool:
    return (
        isinstance(instance, TranslatableMixin)
        and not isinstance(instance, Orderable)
        and instance._meta.app_label in OWN_APPS
    )


@receiver(post_delete)
def facts_go_with_the_last_language(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Delete the record with the last page it is for: nobody's e-mail address is left behind."""
    if isinstance(instance, PageWithFacts):
        record = instance.facts_model.objects.filter(translation_key=instance.translation_key)
        record.filter(pages=None).delete()
