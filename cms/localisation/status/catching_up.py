"""Takes up what was public before anybody thought of translating it, and counts all anew."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Case, Exists, OuterRef, QuerySet, When
from wagtail.models import DraftStateMixin, Page, TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import Translation, TranslationSource

from cms.core.checks import OWN_APPS
from cms.localisation.preparation import take_up
from cms.localisation.status.comparing import is_read
from cms.localisation.status.keeping import keep, source_of
from cms.localisation.synchronisation import follow

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class CaughtUp:
    """How many objects were done, and how many failed (the log says why)."""

    done: int = 0
    failed: int = 0


def never_taken_up() -> Iterator[QuerySet]:
    """By type: what is public, no translation, and no source yet.

    Where versions were written side by side, the one in the site's own language comes first.
    """
    for model in _own_models():
        found = model._default_manager.exclude(
            Exists(TranslationSource.objects.filter(object_id=OuterRef("translation_key")))
        ).exclude(
            Exists(
                Translation.objects.filter(
                    source__object_id=OuterRef("translation_key"),
                    target_locale=OuterRef("locale"),
                )
            )
        )
        if issubclass(model, DraftStateMixin):
            found = found.filter(live=True)
        if issubclass(model, Page):
            found = found.filter(alias_of=None)
        is_own = When(locale__language_code=settings.LANGUAGE_CODE, then=0)
        yield found.order_by(Case(is_own, default=1), "pk")


def catch_up() -> CaughtUp:
    """Take up all of them, each in a transaction of its own. A second run finds nothing to do."""
    done: set[UUID] = set()
    failed = 0
    for found in never_taken_up():
        for instance in found.iterator():
            if instance.translation_key in done:
                continue
            if _succeeds("take up", instance.translation_key, lambda one=instance: take_up(one)):
                done.add(instance.translation_key)
            else:
                failed += 1
    return CaughtUp(len(done), failed)


def recompute() -> CaughtUp:
    """Write every status anew, each object in a transaction of its own.

    A source that says something else than was read of it, because the task that should have read it
    was lost or failed, is followed first, as if it were published now.
    """
    keys = TranslationSource.objects.order_by("object_id").values_list("object_id", flat=True)
    outcomes = [_succeeds("count", key, lambda one=key: _renew(one)) for key in keys.distinct()]
    return CaughtUp(outcomes.count(True), outcomes.count(False))


def _renew(key: UUID) -> None:
    source = source_of(key)
    try:
        instance = source.get_source_instance()
    except ObjectDoesNotExist:
        instance = None
    if instance is not None and not is_read(source, instance):
        follow(instance)
    keep(key)


def _own_models() -> list[type[Any]]:
    models = [*get_page_models(), *get_snippet_models()]
    return [
        model
        for model in models
        if model._meta.app_label in OWN_APPS and issubclass(model, TranslatableMixin)
    ]


def _succeeds(what: str, key: UUID, work: Any) -> bool:
    try:
        with transaction.atomic():
            work()
    except Exception:
        logger.exception("Could not %s %s; the others go on.", what, key)
        return False
    return True
