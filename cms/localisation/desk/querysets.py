"""What a person has to translate. Each function adds conditions; none makes a query by itself."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet, Subquery
from wagtail.models import Page, TranslatableMixin
from wagtail.permissions import page_permission_policy, policy_registry
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import Translation

from cms.localisation.models import OPEN_STATES, JobItem, State, TranslationStatus
from cms.localisation.permissions import MORE_THAN_TRANSLATING


def work_of(user: AbstractBaseUser, locale_ids: set[int]) -> QuerySet[TranslationStatus]:
    """Statuses with something to do that the user may write or, where there is no draft, order.

    Each has `translation_uuid`, None where it is to be ordered first, `due`, the day of its first
    open job, and `is_due` and `is_mine`, whether one has a day or is assigned to the user.
    """
    return (
        TranslationStatus.objects.filter(locale__in=locale_ids, state__in=OPEN_STATES)
        .annotate(
            translation_uuid=Subquery(_translations().values("uuid")[:1]),
            due=Subquery(_open_items().order_by("job__due_date").values("job__due_date")[:1]),
            is_due=Exists(_open_items(job__due_date__isnull=False)),
            is_mine=Exists(_open_items(assignee=user)),
        )
        .filter(_written_pages(user) | _written_snippets(user) | _orderable(user))
    )


SECTIONS: dict[str, Q] = {
    "new": Q(state__in=[State.MISSING, State.IN_TRANSLATION]),
    "outdated": Q(state=State.OUTDATED),
    "machine": Q(state=State.MACHINE),
    "review": Q(state=State.IN_REVIEW),
    "due": Q(is_due=True),
    "mine": Q(is_mine=True),
}


def counted(statuses: QuerySet[TranslationStatus]) -> dict[str, int]:
    """How many there are in each section and in `all`. One query."""
    counts = {name: Count("pk", filter=condition) for name, condition in SECTIONS.items()}
    return statuses.order_by().aggregate(all=Count("pk"), **counts)


def for_listing(statuses: QuerySet[TranslationStatus]) -> QuerySet[TranslationStatus]:
    """With what a row shows, in two queries."""
    items = JobItem.objects.filter(completed_at=None, job__closed_at=None)
    items = items.select_related("job", "assignee").order_by("job__due_date", "pk")
    return statuses.select_related("locale", "source_locale", "content_type").prefetch_related(
        Prefetch("job_items", items, to_attr="open_items")
    )


def _translations() -> QuerySet[Translation]:
    """The translation of a status."""
    return Translation.objects.filter(
        source__object_id=OuterRef("object_id"),
        target_locale=OuterRef("locale"),
        source__locale=OuterRef("source_locale"),
        enabled=True,
    ).order_by("pk")


def _open_items(**values: Any) -> QuerySet[JobItem]:
    return JobItem.objects.filter(
        status=OuterRef("pk"), completed_at=None, job__closed_at=None, **values
    )


def _written_pages(user: AbstractBaseUser) -> Q:
    """Pages with a draft that the user may change, and that nobody else has locked."""
    targets = page_permission_policy.instances_user_has_permission_for(user, "change").filter(
        Q(locked=False) | Q(locked_by=user.pk),
        translation_key=OuterRef("object_id"),
        locale=OuterRef("locale"),
        alias_of=None,
    )
    return Q(Exists(targets), translation_uuid__isnull=False)


def _written_snippets(user: AbstractBaseUser) -> Q:
    types = _snippet_types(user, {"change"})
    return Q(content_type__in=types, translation_uuid__isnull=False)


def _orderable(user: AbstractBaseUser) -> Q:
    """What has no draft: of a source that the user leads, in a language where the user adds.

    The same as `permissions.may_lead` and `may_make_translation` say of each, but for a section of
    the tree that is closed to the user: `prepare` asks again.
    """
    change = page_permission_policy.instances_user_has_permission_for(user, "change")
    leading = page_permission_policy.instances_user_has_any_permission_for(
        user, MORE_THAN_TRANSLATING
    )
    adding = page_permission_policy.instances_user_has_permission_for(user, "add")
    target = Page.objects.filter(
        translation_key=OuterRef("object_id"), locale=OuterRef("locale"), alias_of=None
    )
    pages = Q(
        ~Exists(target),
        source_page__in=change.filter(pk__in=leading.values("pk")).values("pk"),
        locale__in=adding.order_by().values("locale").distinct(),
    )
    snippets = Q(
        content_type__in=_snippet_types(user, {"add", "change"}), translation_uuid__isnull=True
    )
    return Q(state=State.MISSING) & (pages | snippets)


def _snippet_types(user: AbstractBaseUser, actions: set[str]) -> list[int]:
    """The ids of the translatable types for which the user may do all of that."""
    models = [
        model
        for model in get_snippet_models()
        if issubclass(model, TranslatableMixin) and _may_do(user, model, actions)
    ]
    return [one.pk for one in ContentType.objects.get_for_models(*models).values()]


def _may_do(user: AbstractBaseUser, model: type, actions: set[str]) -> bool:
    policy = policy_registry.get_by_type(model)
    return all(policy.user_has_permission(user, action) for action in actions)
