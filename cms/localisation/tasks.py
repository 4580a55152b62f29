"""What nobody waits for."""

from typing import Any

from django.apps import apps
from django.db import transaction
from django_tasks import task
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page

from cms.core.translation_source import is_source
from cms.localisation.preparation import take_up_draft
from cms.localisation.synchronisation import follow

# The name of the queue's settings: `TASKS` in cms/settings/translation.py.
BACKEND = "translation"


@task(backend=BACKEND)
def follow_source(model: str, pk: int, is_minor: bool) -> None:
    """Bring the translations of a page or snippet in step; it may be gone by now, or what was
    published after a minor edit may be none."""
    instance = apps.get_model(model)._default_manager.filter(pk=pk).first()
    if instance is not None:
        follow(instance, is_minor=is_minor and _is_minor(instance))


@task(backend=BACKEND)
def take_up_page(pk: int) -> None:
    """Give translators the words with which a page is going out; nothing for a translation."""
    page = Page.objects.filter(pk=pk).first()
    if page is not None and is_source(page):
        take_up_draft(page.specific)


def take_up_draft_later(page: Any) -> None:
    """Have the latest draft taken up once what happens now is committed."""
    if isinstance(page, Page):
        transaction.on_commit(lambda: _enqueue_once(take_up_page, page.pk))


def _is_minor(instance: Any) -> bool:
    revision = getattr(instance, "live_revision", None)
    return revision is not None and bool(revision.content.get("is_minor_edit"))


def follow_later(instance: object, *, is_minor: bool = False) -> None:
    """Have translations follow once what happens now is committed."""
    model, pk = instance._meta.label_lower, instance.pk
    transaction.on_commit(lambda: _enqueue_once(follow_source, model, pk, is_minor))


def _enqueue_once(work: Any, *arguments: Any) -> None:
    """Not where the same task waits already: it will read what was committed by now."""
    waiting = DBTaskResult.objects.ready().filter(
        task_path=work.module_path,
        args_kwargs={"args": list(arguments), "kwargs": {}},
    )
    if not waiting.exists():
        work.enqueue(*arguments)
