"""Who sees what of the matrix.

Whoever leads somewhere (may add or publish pages) sees all languages, a translator sees those of
their own. A source is shown if readers see it, if the person leads it, or if it is being translated
into a language of theirs; titles of other drafts and private pages are nobody else's business.
"""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy, policy_registry
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import Translation

from cms.core.querysets import public_pages
from cms.localisation.models import TranslationStatus
from cms.localisation.permissions import MORE_THAN_TRANSLATING, languages_of


def may_look(user: AbstractBaseUser) -> bool:
    """Whether the person has anything to do with translation. Asks nothing of the database anew."""
    return page_permission_policy.user_has_permission(user, "change")


def leads_somewhere(user: AbstractBaseUser) -> bool:
    """Whether the person does more than translating anywhere."""
    return page_permission_policy.user_has_any_permission(user, MORE_THAN_TRANSLATING)


def columns_of(user: AbstractBaseUser) -> list[Locale]:
    """The languages the person sees, in the order of the settings."""
    locales = Locale.objects.all()
    if not leads_somewhere(user):
        locales = locales.filter(pk__in=languages_of(user))
    order = {code: place for place, (code, _name) in enumerate(settings.LANGUAGES)}
    return sorted(locales, key=lambda locale: order.get(locale.language_code, len(order)))


def led_pages(user: AbstractBaseUser) -> QuerySet:
    """The pages about whose translation the person decides: `permissions.may_lead` for many."""
    policy = page_permission_policy
    may_change = policy.instances_user_has_permission_for(user, "change")
    may_do_more = policy.instances_user_has_any_permission_for(user, MORE_THAN_TRANSLATING)
    return may_change.filter(pk__in=may_do_more.values("pk"))


def known_pages(user: AbstractBaseUser) -> QuerySet:
    """The pages whose title the person may read anywhere: public ones, and those they lead."""
    public = public_pages(Page.objects.all())
    return Page.objects.filter(
        Q(pk__in=led_pages(user).values("pk")) | Q(pk__in=public.values("pk"))
    )


def title_for(user: AbstractBaseUser, instance: Any) -> str:
    """What a sentence for this person calls a page or snippet. A snippet is shown on pages."""
    if isinstance(instance, Page) and not known_pages(user).filter(pk=instance.pk).exists():
        return _("a page that you may not see")
    return str(instance)


def led_snippet_types(user: AbstractBaseUser) -> set[int]:
    """The same for snippets, by content type: they have no place, only a language."""
    return _snippet_types(user, {"change"}) & _snippet_types(user, MORE_THAN_TRANSLATING)


def visible_statuses(user: AbstractBaseUser, columns: list[Locale]) -> QuerySet:
    """The statuses in these languages of all sources that the person may know of."""
    statuses = TranslationStatus.objects.filter(locale__in=[locale.pk for locale in columns])
    if user.is_superuser:
        return statuses
    own = languages_of(user)
    is_asked_for = Exists(
        Translation.objects.filter(
            source__object_id=OuterRef("object_id"), target_locale__in=own, enabled=True
        )
    )
    pages = Q(source_page__in=known_pages(user).values("pk")) | is_asked_for
    is_led = Q(content_type__in=led_snippet_types(user), source_locale__in=own)
    snippets = Q(source_is_live=True) | is_led | is_asked_for
    return statuses.filter(
        (Q(source_page__isnull=False) & pages)
        | (Q(source_page=None, content_type__in=_snippet_types(user, {"change"})) & snippets)
    )


def _snippet_types(user: AbstractBaseUser, actions: Any) -> set[int]:
    models = [
        model
        for model in get_snippet_models()
        if policy_registry.get_by_type(model).user_has_any_permission(user, actions)
    ]
    types = ContentType.objects.get_for_models(*models, for_concrete_models=False)
    return {content_type.pk for content_type in types.values()}
