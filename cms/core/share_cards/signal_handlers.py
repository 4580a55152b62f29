"""Cards follow their pages."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published

from cms.core.models import BasePage
from cms.core.share_cards.keeping import card_of, forget_cards, kept_card
from cms.core.shared_fields import fields_shared


@receiver([page_published, fields_shared])
def make_card(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Make the card once the page is there for all; without it, the page stays published."""
    if isinstance(instance, BasePage):
        transaction.on_commit(lambda: _make_card(type(instance), instance.pk), robust=True)


@receiver(post_delete)
def forget_with_the_page(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, BasePage):
        forget_cards(instance)


def _make_card(page_type: type[Page], pk: int) -> None:
    """Of the page as it is by then: what was published with it counts, such as its facts."""
    page = page_type.objects.filter(pk=pk, live=True).first()
    if page is not None:
        kept_card(page, card_of(page))
