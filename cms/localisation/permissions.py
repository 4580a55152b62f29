"""Who may translate what into which language, and who may publish it.

Wagtail's permissions are by place in the tree for pages and by type for snippets. Three rules stand
on them:

- Who may change something and neither add nor publish there *only translates*: such a person works
  on what wagtail-localize keeps as a translation, and on nothing else.
- A snippet has the languages of the pages that a person may change.
- Nothing is published without the right to publish at that very place.
"""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from wagtail.locks import BasicLock
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail.permissions import page_permission_policy, policy_registry
from wagtail_localize.models import Translation

MORE_THAN_TRANSLATING = {"add", "publish"}


def languages_of(user: AbstractBaseUser) -> set[int]:
    """The ids of the locales in which the user may change a page."""
    pages = page_permission_policy.instances_user_has_permission_for(user, "change")
    return set(pages.order_by().values_list("locale_id", flat=True).distinct())


def only_translates(user: AbstractBaseUser, instance: Any) -> bool:
    """Whether the user may change this page or snippet, and neither add nor publish there."""
    policy = policy_registry.get(instance)
    ask = policy.user_has_any_permission_for_instance
    return ask(user, {"change"}, instance) and not ask(user, MORE_THAN_TRANSLATING, instance)


def is_translated(instance: Any) -> bool:
    """Whether this is a translation that follows its source."""
    return Translation.objects.filter(
        source__object_id=instance.translation_key,
        target_locale_id=instance.locale_id,
        enabled=True,
    ).exists()


def may_edit(user: AbstractBaseUser, instance: Any) -> bool:
    """Whether the user may open a page or snippet in the editor."""
    if isinstance(instance, Page):
        allowed = instance.permissions_for_user(user).can_edit()
    else:
        policy = policy_registry.get(instance)
        allowed = policy.user_has_permission_for_instance(user, "change", instance)
        allowed = allowed and instance.locale_id in languages_of(user)
    return allowed and (not only_translates(user, instance) or is_translated(instance))


def may_write(user: AbstractBaseUser, target: Any) -> bool:
    """Whether the user may change the words of a translation: not while somebody has locked it."""
    lock = target.get_lock() if isinstance(target, Page) else None
    locked = isinstance(lock, BasicLock) and lock.for_user(user)
    return may_edit(user, target) and not locked


def may_publish(user: AbstractBaseUser, target: Any) -> bool:
    """Whether the user may make a translation public. A type without drafts is public at once."""
    if isinstance(target, Page):
        permissions = target.permissions_for_user(user)
        return permissions.can_publish() and not permissions.page_locked()
    if isinstance(target, DraftStateMixin):
        policy = policy_registry.get(target)
        can_publish = policy.user_has_permission_for_instance(user, "publish", target)
        return can_publish and may_edit(user, target)
    return may_lead(user, target)


def may_lead(user: AbstractBaseUser, instance: Any) -> bool:
    """Whether the user decides about translating it: submits, synchronises, stops and restarts."""
    return may_edit(user, instance) and not only_translates(user, instance)


def may_make_translation(user: AbstractBaseUser, source: Any, locale: Locale) -> bool:
    """Whether the user may make the version of a page or snippet in another language."""
    if not isinstance(source, Page):
        policy = policy_registry.get(source)
        return policy.user_has_permission(user, "add") and locale.pk in languages_of(user)
    ancestors = source.get_ancestors().filter(depth__gte=2).order_by("-depth")
    for ancestor in ancestors:
        place = ancestor.get_translation_or_none(locale)
        if place is not None:
            may = page_permission_policy.user_has_permission_for_instance
            return may(user, "add", place)
    return False
