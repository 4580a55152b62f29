"""A translation is never less private than its source.

The source leads: its restriction is copied to every translation as soon as it is saved, changed or
deleted, in the same transaction, also where synchronisation was stopped. A translation may be
restricted by itself while its source is public; once the source is restricted too, its restriction
takes that one's place, and whatever is then changed at the translation is put back.

Translations stand below the translations of their source's ancestors, so a restriction that a
source inherits is one that its translations inherit. Home pages are nobody's translation: the home
page of the default language leads the others, since it stands above the sources, and leaves a
restriction alone that another home page has of its own.
"""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import copy_for_translation_done

from cms.localisation.safety.versions import source_of, translations_of

# Home pages stand side by side below the root.
HOME_DEPTH = 2


@receiver(post_save, sender=PageViewRestriction)
def restriction_reaches_translations(
    sender: Any, instance: PageViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    if not raw:
        _follow(instance.page)


@receiver(m2m_changed, sender=PageViewRestriction.groups.through)
def groups_reach_translations(
    sender: Any, instance: Any, action: str, reverse: bool, **kwargs: Any
) -> None:
    """A change of the groups, from the side of the restriction or of a group."""
    if not action.startswith("post_"):
        return
    changed = instance.pageviewrestriction_set.all() if reverse else [instance]
    for restriction in changed:
        _follow(restriction.page)


@receiver(post_delete, sender=PageViewRestriction)
def release_reaches_translations(sender: Any, instance: PageViewRestriction, **kwargs: Any) -> None:
    """Lift what was lifted at the source; put back what was lifted at a translation only."""
    page = Page.objects.filter(pk=instance.page_id).first()
    if page is None:
        return  # Its restriction went with the page.
    source = source_of(page)
    if source is not None:
        copy_restriction(source, page)
        return
    for follower in _followers(page):
        lifted = follower.view_restrictions.filter(
            restriction_type=instance.restriction_type, password=instance.password
        )
        for restriction in lifted:
            restriction.delete()


@receiver(copy_for_translation_done)
def a_new_translation_is_as_private(
    sender: Any, source_obj: Any, target_obj: Any, **kwargs: Any
) -> None:
    if isinstance(target_obj, Page):
        copy_restriction(source_obj, target_obj)


def copy_restriction(source: Page, target: Page) -> None:
    """Give `target` the restriction that `source` has of its own; nothing where it has none."""
    wanted = source.view_restrictions.first()
    if wanted is None:
        return
    with transaction.atomic():
        present = target.view_restrictions.first()
        if present is None or not _same(wanted, present):
            present = present or PageViewRestriction(page=Page.objects.get(pk=target.pk))
            present.restriction_type = wanted.restriction_type
            present.password = wanted.password
            present.save()
        groups = set(wanted.groups.values_list("pk", flat=True))
        if groups != set(present.groups.values_list("pk", flat=True)):
            present.groups.set(groups)


def _same(one: PageViewRestriction, other: PageViewRestriction) -> bool:
    return (one.restriction_type, one.password) == (other.restriction_type, other.password)


def _follow(page: Page) -> None:
    source = source_of(page)
    if source is not None:
        copy_restriction(source, page)
        return
    for follower in _followers(page):
        copy_restriction(page, follower)


def _followers(page: Page) -> list[Page]:
    if page.depth > HOME_DEPTH:
        return translations_of(page)
    if page.locale.language_code != settings.LANGUAGE_CODE:
        return []
    homes = page.get_translations().filter(depth=HOME_DEPTH, alias_of=None)
    mine = page.view_restrictions.first()
    return [home for home in homes if mine is None or _is_free(home, mine)]


def _is_free(home: Page, restriction: PageViewRestriction) -> bool:
    """Whether a home page has no restriction of its own kind already."""
    present = home.view_restrictions.first()
    return present is None or _same(restriction, present)
