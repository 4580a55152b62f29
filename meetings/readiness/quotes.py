"""Nobody is quoted by name without having agreed."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy

from cms.core.editing.checks import Check
from meetings.readiness.draft import Draft
from meetings.readiness.registry import Group, register_group
from people.checks import consent_checks


def consent_of_those_quoted(draft: Draft) -> Iterable[Check]:
    return consent_checks(draft.page, draft.quotes)


register_group(
    Group("quotes", gettext_lazy("Quotations"), (consent_of_those_quoted,), is_of_every_page=True)
)
