"""Who takes translations along in files, and who brings them back."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import Http404
from wagtail.permissions import page_permission_policy
from wagtail_localize.models import Translation

from cms.localisation.desk.access import target_of
from cms.localisation.permissions import may_edit, may_write


def may_exchange(user: AbstractBaseUser) -> bool:
    """Whether the person translates anything; each translation is asked for its own right."""
    return page_permission_policy.user_has_permission(user, "change")


def ask(user: AbstractBaseUser) -> None:
    """Raise PermissionDenied for whoever translates nothing."""
    if not may_exchange(user):
        raise PermissionDenied


def may_export(user: AbstractBaseUser, translation: Translation) -> bool:
    """Whether the person may see this translation as it is now."""
    return _is_allowed(may_edit, user, translation)


def may_import(user: AbstractBaseUser, translation: Translation) -> bool:
    """Whether the person may change its words."""
    return _is_allowed(may_write, user, translation)


def _is_allowed(
    rule: Callable[[Any, Any], bool], user: AbstractBaseUser, translation: Translation
) -> bool:
    try:
        return rule(user, target_of(translation))
    except Http404:
        # The source or the target was deleted.
        return False
