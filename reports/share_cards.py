"""What the share cards of reports and case studies say."""

from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from reports.contributors import contributors_of, names_of
from reports.in_words import published_in_words


def report_words(report: Page, facts: Any) -> tuple[str, str]:
    """The type, and who wrote it and when; of a withdrawn one, that it was."""
    kind = str(facts.get_type_display())
    if facts.is_withdrawn:
        return f"{kind} · {_('Withdrawn')}", ""
    names = ", ".join(one.name for one in names_of(contributors_of(report)))
    published = published_in_words(facts, report.locale.language_code)
    return kind, " · ".join(filter(None, [names, published]))


def case_study_words(study: Page, facts: Any) -> tuple[str, str]:
    """That it is a case study and where, and the report it belongs to."""
    kind = capfirst(str(study._meta.verbose_name))
    return " · ".join(filter(None, [kind, facts.country_name])), study.get_parent().title
