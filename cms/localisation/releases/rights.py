"""Who may publish a release: whoever may publish every page in it, in every language."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.localisation.matrix.access import title_for
from cms.localisation.permissions import may_publish


def may_release(user: AbstractBaseUser) -> bool:
    """Whether the user publishes any page at all; each page is asked for its own right."""
    return page_permission_policy.user_has_permission(user, "publish")


def may_see(user: AbstractBaseUser, pages: Iterable[Page]) -> bool:
    """Whether the user may know of a release of these sources."""
    return may_release(user) and all(
        page.permissions_for_user(user).can_publish() for page in pages
    )


def refusals(user: AbstractBaseUser | None, pages: Iterable[Page]) -> list[str]:
    """Why the user may not publish these pages, sources and translations; empty who may.

    Somebody who has left may not.
    """
    if user is None or not user.is_active:
        return [_("Whoever made this release does not work here any more.")]
    text = _("You may not publish “%(title)s” (%(language)s), or somebody has locked it.")
    return [
        text % {"title": title_for(user, page), "language": page.locale.get_display_name()}
        for page in pages
        if not may_publish(user, page)
    ]


def with_translations(pages: Iterable[Page]) -> list[Any]:
    """The pages with their translations that have words of their own. One query."""
    found = list(pages)
    keys = [page.translation_key for page in found]
    others = Page.objects.filter(translation_key__in=keys, alias_of=None)
    others = others.exclude(pk__in=[page.pk for page in found]).select_related("locale")
    return [*found, *others.specific()]
