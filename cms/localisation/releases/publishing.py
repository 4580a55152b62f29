"""Publishes a release: all of it in one transaction, or nothing."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision
from wagtail_localize.models import Translation

from cms.core.editing.checks import refusals_of
from cms.localisation.models import Progress, Release, State, TranslationStatus
from cms.localisation.preparation import take_up
from cms.localisation.publication import mark, obstacles, publish
from cms.localisation.releases.rights import refusals, with_translations
from cms.localisation.synchronisation import follow

# What the page of a translation has refused.
Failure = tuple[Translation, ValidationError]


class Refused(ValidationError):
    """Why a release does not go out, in sentences for people."""


@dataclass(frozen=True)
class LeftBehind:
    """A language of a page that does not go out with it. Kept with the release as JSON."""

    title: str
    language: str
    reasons: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {"title": self.title, "language": self.language, "reasons": list(self.reasons)}


def sources_of(release: Release) -> list[Page]:
    """The pages of a release, parents before children. Those that are gone are missing."""
    keys = release.items.values("object")
    pages = Page.objects.filter(translation_key__in=keys, alias_of=None)
    origins = dict(
        Translation.objects.filter(source__object_id__in=keys, enabled=True).values_list(
            "source__object_id", "source__locale_id"
        )
    )
    return [
        page
        for page in pages.order_by("depth", "path").select_related("locale").specific()
        if origins.get(page.translation_key, page.locale_id) == page.locale_id
    ]


def publish_release(release: Release, user: Any = None) -> list[LeftBehind]:
    """Publish the latest draft of each source, then each language that is ready for it.

    `user` is who presses the button, else who made the release; every page is asked whether that
    person may. Returns the languages that stay behind; a release that waits for its languages goes
    out with none. Raises Refused (or the ValidationError of a page), and then nothing has changed:
    not for a moment does a reader see a part of it.
    """
    failures: list[Failure] = []
    try:
        with transaction.atomic():
            return _publish(release, user or release.created_by, failures)
    finally:
        # Outside of the transaction, which a release that waits undoes.
        for translation, error in failures:
            mark(translation, error)


def _publish(release: Release, publisher: Any, failures: list[Failure]) -> list[LeftBehind]:
    sources = sources_of(release)
    _demand_all(release, sources)
    if reasons := refusals(publisher, with_translations(sources)):
        raise Refused(reasons)
    for page in sources:
        _publish_source(page, publisher)
    left = _publish_languages(sources, publisher, failures)
    if left and release.waits_for_languages:
        raise Refused([_sentence(one) for one in left])
    Release.objects.filter(pk=release.pk).update(
        progress=Progress.DONE,
        error="",
        published_at=timezone.now(),
        left_behind=[one.as_json() for one in left],
    )
    return left


def _demand_all(release: Release, sources: list[Page]) -> None:
    if not sources:
        raise Refused([_("There is no page in this release.")])
    if len(sources) < release.items.count():
        raise Refused([_("A page of this release does not exist any more. Take it out.")])


def _publish_source(page: Page, user: Any) -> None:
    revision = page.get_latest_revision() or page.save_revision(user=user)
    draft = revision.as_object()
    if reasons := refusals_of(draft):
        raise Refused([f"{draft}: {reason}" for reason in reasons])
    revision.publish(user=user)
    published = _demand_live(page)
    # What is stored of the source is judged and translated below; it is renewed at once.
    if revision.content.get("is_minor_edit"):
        follow(published, is_minor=True)
    else:
        take_up(published)


def _demand_live(page: Page) -> Page:
    """The page as it is now. Raises Refused where it keeps to a time of its own."""
    published = Page.objects.get(pk=page.pk).specific
    if (
        not published.live
        or Revision.page_revisions.filter(
            object_id=str(page.pk), approved_go_live_at__isnull=False
        ).exists()
    ):
        raise Refused([_("“%s” has a time of its own at which it is published.") % published])
    return published


def _publish_languages(sources: list[Page], user: Any, failures: list[Failure]) -> list[LeftBehind]:
    """Those of parents before those of their children."""
    return [
        LeftBehind(str(page), translation.target_locale.language_code, tuple(reasons))
        for page in sources
        for translation in translations_of(page)
        if (reasons := _publish_language(translation, user, failures))
    ]


def translations_of(page: Page) -> list[Translation]:
    """The languages that a page is translated into; those it is kept from are left out."""
    excluded = TranslationStatus.objects.filter(
        object_id=page.translation_key, state=State.EXCLUDED
    ).values("locale")
    found = Translation.objects.filter(
        source__object_id=page.translation_key, source__locale=page.locale_id, enabled=True
    ).exclude(target_locale__in=excluded)
    return list(found.select_related("source", "target_locale").order_by("target_locale"))


def _publish_language(translation: Translation, user: Any, failures: list[Failure]) -> list[str]:
    """Publish it, or return why it stays behind."""
    if reasons := hindrances(translation):
        return reasons
    try:
        with transaction.atomic():
            target = publish(translation, user)
            _demand_live(target)
    except ValidationError as error:
        failures.append((translation, error))
        return list(error.messages)
    return []


def hindrances(translation: Translation) -> list[str]:
    """Why a language is not ready. Where a second person is to read it, that was done before;
    and readers would find nothing below a page that is not public."""
    if not _has_target(translation):
        return [_("Its draft does not exist.")]
    return obstacles(translation)


def _has_target(translation: Translation) -> bool:
    return Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale_id
    ).exists()


def _sentence(one: LeftBehind) -> str:
    return f"{one.title} ({one.language}): {' '.join(one.reasons)}"
