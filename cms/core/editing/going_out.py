"""What forbids that a revision of a page or snippet becomes public, whatever way it goes.

`checks` judge a page as it is in memory; what is asked here is about the revision itself, such as
whether it was translated. Each app registers what it knows in `apps.ready()`.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from wagtail.models import DraftStateMixin, Revision

from cms.core.editing.consent import ConsentMissing

Judge = Callable[[Any, Revision], Iterable[str]]
_judges: list[Judge] = []
_was_public = ContextVar("was_public", default=False)


class MayNotGoOut(ConsentMissing):
    """A revision was to be published that may not be. Who handles missing consent handles this."""


def judges_revisions(judge: Judge) -> Judge:
    """Ask the decorated function why a revision of a page or snippet may not be published."""
    if judge not in _judges:
        _judges.append(judge)
    return judge


def hindrances_of(instance: Any, revision: Revision) -> list[str]:
    """Why the revision may not become public; nothing if it may."""
    if is_coming_back():
        return []
    return [reason for judge in _judges for reason in judge(instance, revision)]


def demand_that_it_may(instance: Any, revision: Revision) -> None:
    """Raise MayNotGoOut with all that forbids it."""
    if reasons := hindrances_of(instance, revision):
        raise MayNotGoOut(reasons)


def is_coming_back() -> bool:
    """Whether what is published now was public already: see `public_before`."""
    return _was_public.get()


@contextmanager
def public_before() -> Iterator[None]:
    """What is published within was public already and comes back as it was: nobody is asked."""
    token = _was_public.set(True)
    try:
        yield
    finally:
        _was_public.reset(token)


class JudgedDraftMixin(DraftStateMixin):
    """A snippet with drafts of which nothing goes out that `judges_revisions` forbids."""

    class Meta:
        abstract = True

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> None:
        """Raises MayNotGoOut: every way to publish ends here."""
        demand_that_it_may(self, revision)
        super().publish(revision, *args, **kwargs)
