"""Who may order translations, who sees a job and who may change it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy

from cms.localisation.matrix.access import title_for
from cms.localisation.models import Job, JobItem
from cms.localisation.permissions import (
    MORE_THAN_TRANSLATING,
    languages_of,
    may_lead,
    may_make_translation,
)


def may_order(user: AbstractBaseUser) -> bool:
    """Whether the user decides about any page at all; each page is asked for its own right."""
    return page_permission_policy.user_has_any_permission(user, MORE_THAN_TRANSLATING)


def refusals(user: AbstractBaseUser, wanted: Mapping[Any, Iterable[Locale]]) -> list[str]:
    """Why the user may not order these sources in these languages; empty who may.

    Brothers and sisters share an answer: a page is made where its parent is.
    """
    reasons = []
    answers: dict[tuple[Any, int], bool] = {}
    for source, locales in wanted.items():
        if not may_lead(user, source):
            reasons.append(_("You may not order translations of “%s”.") % title_for(user, source))
            continue
        for locale in locales:
            place = (_place_of(source), locale.pk)
            if place not in answers:
                answers[place] = may_make_translation(user, source, locale)
            if not answers[place]:
                names = {
                    "title": title_for(user, source),
                    "language": locale.get_display_name(),
                }
                reasons.append(_("You may not have “%(title)s” made in %(language)s.") % names)
    return reasons


def _place_of(source: Any) -> Any:
    return source.path[: -Page.steplen] if isinstance(source, Page) else type(source)


def visible_items(user: AbstractBaseUser) -> QuerySet[JobItem]:
    """The items in the languages that the user works on, with what a list shows of them."""
    return (
        JobItem.objects.filter(status__locale__in=languages_of(user))
        .select_related("status__locale", "status__source_page", "assignee")
        .order_by("status__title", "status__locale__language_code", "pk")
    )


def visible_jobs(user: AbstractBaseUser) -> QuerySet[Job]:
    """The jobs with something in the user's languages, and those that the user ordered."""
    in_languages = Q(items__status__locale__in=languages_of(user))
    return Job.objects.filter(in_languages | Q(created_by=user)).distinct()


def may_manage(user: AbstractBaseUser, job: Job) -> bool:
    """Whether the user may change an order: whoever gave it, and whoever could have given it."""
    if not may_order(user):
        return False
    if job.created_by_id == user.pk:
        return True
    sources = list(_sources_of(job))
    return bool(sources) and all(may_lead(user, source) for source in sources)


def _sources_of(job: Job) -> Iterator[Any]:
    """The pages and snippets that a job is about. A query for each type, and one."""
    keys: dict[int, set[int]] = defaultdict(set)
    for content_type, pk in job.items.values_list("status__content_type", "status__source_pk"):
        keys[content_type].add(pk)
    for content_type, pks in keys.items():
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model is not None:
            yield from model._default_manager.filter(pk__in=pks)
