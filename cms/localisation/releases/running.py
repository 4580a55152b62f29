"""Runs releases in the background: one at a time each, with what became of it."""

import logging
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils import translation as languages
from django.utils.translation import gettext as _

from cms.core.models import User
from cms.localisation.jobs.letters import absolute, language_of, post
from cms.localisation.models import Progress, Release
from cms.localisation.releases.publishing import publish_release

logger = logging.getLogger(__name__)

# A release that runs for longer was stopped with the process that ran it.
PATIENCE = timedelta(minutes=30)


def is_at_work(release: Release) -> bool:
    """Whether somebody publishes it, or will in a moment. One that was stopped with its process, or
    whose task was lost, is given back to people after a while."""
    if release.progress not in (Progress.WAITING, Progress.RUNNING):
        return False
    return release.started_at is not None and release.started_at > timezone.now() - PATIENCE


def run(release_id: int, user: Any = None) -> bool:
    """Publish a release that nobody else is publishing. Returns whether it went out.

    What keeps it from going out is kept with it and written to who made it, in that person's
    language. It is not tried again by itself: somebody mends it and presses the button or sets
    another time.
    """
    release = _claim(release_id)
    if release is None:
        return False
    publisher = user or release.created_by
    with languages.override(language_of(publisher)):
        try:
            publish_release(release, publisher)
        except ValidationError as error:
            _fail(release, "\n".join(error.messages))
        except Exception:
            logger.exception("%s could not be published.", release)
            _fail(release, _("An error occurred; the log of the site says which."))
        else:
            return True
    return False


def publish_due_releases() -> None:
    """Publish the releases whose time has come. One query where there is none."""
    due = Release.objects.filter(
        Q(progress="") | _abandoned(), publish_at__lte=timezone.now(), published_at=None
    )
    for pk in list(due.order_by("publish_at", "pk").values_list("pk", flat=True)):
        run(pk)


def _abandoned() -> Q:
    return Q(progress=Progress.RUNNING, started_at__lt=timezone.now() - PATIENCE)


def _claim(release_id: int) -> Release | None:
    free = Q(progress__in=["", Progress.WAITING, Progress.FAILED]) | _abandoned()
    claimed = Release.objects.filter(free, pk=release_id, published_at=None).update(
        progress=Progress.RUNNING, started_at=timezone.now(), error=""
    )
    return Release.objects.select_related("created_by").get(pk=release_id) if claimed else None


def _fail(release: Release, error: str) -> None:
    Release.objects.filter(pk=release.pk).update(progress=Progress.FAILED, error=error)
    creator: User | None = release.created_by
    if creator is None or not creator.is_active or not creator.email:
        return
    with languages.override(language_of(creator)):
        context = {
            "release": release,
            "error": error,
            "url": absolute("translation_release", release.pk),
        }
        subject = _("Not published: %s") % release
        post(creator, subject, "localisation/releases/mail/failed.txt", context)
