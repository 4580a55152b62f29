"""Deciding that something is not to be translated into a language, and deciding otherwise."""

from collections.abc import Iterable
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.localisation.models import TranslationStatus
from cms.localisation.permissions import may_lead
from cms.localisation.status.keeping import keep, lock, source_of


@transaction.atomic
def decide(
    user: AbstractBaseUser, keys: Iterable[UUID], locale: Locale, *, is_excluded: bool
) -> int:
    """Keep the decision for all of these objects, or for none. Returns for how many it is new.

    Raises PermissionDenied where the user does not lead one of the sources, and ValidationError
    with a message for each that readers see in the language: it would stay, and nobody would keep
    it up to date.
    """
    lock(set(keys))
    statuses = TranslationStatus.objects.filter(object_id__in=set(keys))
    found = list(statuses.filter(locale=locale).order_by("title", "pk"))
    for status in found:
        _demand_leading(user, status)
    if is_excluded and (published := [status for status in found if status.is_live]):
        raise ValidationError([_refusal(status, locale) for status in published])
    changed = [status for status in found if status.is_excluded != is_excluded]
    for status in changed:
        status.is_excluded = is_excluded
        status.save(update_fields=["is_excluded", "updated_at"])
        keep(status.object_id)
    return len(changed)


def _demand_leading(user: AbstractBaseUser, status: TranslationStatus) -> None:
    source = source_of(status.object_id)
    if source is None or not may_lead(user, source.get_source_instance()):
        raise PermissionDenied


def _refusal(status: TranslationStatus, locale: Locale) -> str:
    return _("“%(title)s” is published in %(language)s: unpublish it there first.") % {
        "title": status.title,
        "language": locale.get_display_name(),
    }
