"""Papers follow the quotes that they show. The search does by itself: `names_reach_pages`."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from people.models import Quote
from people.quotes.withdrawing import make_papers_anew


@receiver(post_save, sender=Quote)
def papers_follow(
    sender: Any, instance: Quote, created: bool, raw: bool = False, **kw: Any
) -> None:
    if not created and not raw:
        make_papers_anew([instance])
