"""What is due: publishes and expires it, each thing by itself.

Wagtail's `publish_scheduled` does the same in one go, so that one page that cannot be published,
since its address was taken meanwhile, holds up all that are due after it, for ever.
"""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail import hooks
from wagtail.models import DraftStateMixin, Page, Revision

from cms.core.editing.checks import refusals_of

logger = logging.getLogger(__name__)

# Wagtail's own names for these in the history of a page.
PUBLISHED = "wagtail.publish.scheduled"
UNPUBLISHED = "wagtail.unpublish.scheduled"
# Functions without arguments that apps above this one have called in every round.
RUN_ON_SCHEDULE = "run_on_schedule"


def publish_and_expire() -> None:
    """Expire and then publish what is due, in the order of its time.

    What fails is rolled back, logged, and tried again the next time.
    """
    for expired in _expired():
        _try(expired, partial(expired.unpublish, set_expired=True, log_action=UNPUBLISHED))
    due = Revision.objects.filter(approved_go_live_at__lte=timezone.now())
    for revision in list(due.order_by("approved_go_live_at", "pk")):
        _try(revision, partial(_publish, revision))


def run_what_is_registered() -> None:
    """Call what other apps registered; transactions are theirs. What fails is logged, called again
    in the next round, and holds up nothing else."""
    for function in hooks.get_hooks(RUN_ON_SCHEDULE):
        try:
            function()
        except Exception:
            logger.exception("%s.%s failed.", function.__module__, function.__qualname__)


def _publish(revision: Revision) -> None:
    """Publish what is still ready: consent to a picture may have been withdrawn meanwhile."""
    page = revision.as_object()
    if isinstance(page, Page) and (refusals := refusals_of(page)):
        raise ValidationError(refusals)
    revision.publish(log_action=PUBLISHED)


def _expired() -> Iterator[Any]:
    with_drafts = (
        model
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page)
    )
    for model in (Page, *with_drafts):
        due = model.objects.filter(live=True, expire_at__lte=timezone.now())
        yield from list(due.order_by("expire_at"))


def _try(what: Any, act: Callable[[], Any]) -> None:
    try:
        with transaction.atomic():
            act()
    except Exception:
        logger.exception("%r was due and could not be published or expired.", what)
