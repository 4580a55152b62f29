"""Who can be given a translation, and who is told of one that is nobody's yet."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.auth import get_user_model
from django.db.models import Q
from wagtail.models import GroupPagePermission, Locale

from cms.core.models import User
from cms.localisation.permissions import MORE_THAN_TRANSLATING


@dataclass
class Staff:
    """The accounts that work on a language: all of them, and those that only translate."""

    all: list[User] = field(default_factory=list)
    translators: list[User] = field(default_factory=list)


def staff_of(locales: Iterable[Locale]) -> dict[int, Staff]:
    """Who may change pages in each language (by id of the locale), by name. Four queries.

    Somebody only translates in the sense of `permissions`: nothing may be added or published.
    """
    rights = _rights_of_groups(locales)
    groups = {group for allowed in rights.values() for group in allowed}
    users = (
        get_user_model()
        .objects.filter(Q(is_superuser=True) | Q(groups__in=groups), is_active=True)
        .distinct()
        .order_by("first_name", "last_name", "username")
        .prefetch_related("groups")
    )
    found = {locale_id: Staff() for locale_id in rights}
    for user in users:
        own = {group.pk for group in user.groups.all()}
        for locale_id, allowed in rights.items():
            _place(found[locale_id], user, set().union(*(allowed[group] for group in own)))
    return found


def _place(staff: Staff, user: User, actions: set[str]) -> None:
    if user.is_superuser:
        staff.all.append(user)
    elif "change" in actions:
        staff.all.append(user)
        if not actions & MORE_THAN_TRANSLATING:
            staff.translators.append(user)


def _rights_of_groups(locales: Iterable[Locale]) -> dict[int, dict[int, set[str]]]:
    """By locale and group, what the group may do somewhere in that language."""
    found: dict[int, dict[int, set[str]]] = {locale.pk: defaultdict(set) for locale in locales}
    rows = GroupPagePermission.objects.values_list(
        "group", "permission__codename", "page__locale", "page__depth"
    )
    for group, codename, locale_id, depth in rows:
        # What is allowed at the root is allowed in every language.
        for each in found if depth == 1 else found.keys() & {locale_id}:
            found[each][group].add(codename.removesuffix("_page"))
    return found
