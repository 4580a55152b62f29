"""*Your translations* on the home of the admin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Locale

from cms.localisation.desk.querysets import SECTIONS, work_of
from cms.localisation.permissions import languages_of


@dataclass(frozen=True)
class Counted:
    """How many translations, and where the work list shows them."""

    number: int
    url: str


@dataclass(frozen=True)
class Language:
    """What is to do in one language."""

    locale: Locale
    mine: Counted
    due: Counted
    outdated: Counted


class TranslationPanel(Component):
    """Assigned, due and outdated translations of each language of the user.

    Not shown to who has none of them. A constant number of queries.
    """

    name = "translations"
    template_name = "localisation/jobs/panel.html"
    order = 205

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return {"languages": languages_with_work(parent_context["request"].user)}


SHOWN = ("mine", "due", "outdated")


def languages_with_work(user: Any) -> list[Language]:
    """The languages in which something of the panel's is to do."""
    counts = {name: Count("pk", filter=SECTIONS[name]) for name in SHOWN}
    rows = work_of(user, languages_of(user)).order_by().values("locale").annotate(**counts)
    found = {row["locale"]: row for row in rows}
    return [
        Language(locale, **{name: _counted(found[locale.pk], locale, name) for name in SHOWN})
        for locale in Locale.objects.filter(pk__in=found).order_by("pk")
        if any(found[locale.pk][name] for name in SHOWN)
    ]


def _counted(row: dict[str, int], locale: Locale, name: str) -> Counted:
    query = urlencode({"show": name, "language": locale.language_code})
    return Counted(row[name], f"{reverse('translation_work_list')}?{query}")
