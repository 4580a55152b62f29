"""The directory of people."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from cms.core.models import BasePage
from people.querysets import by_letter, people_below


class PeopleIndexPage(BasePage):
    """Everybody the site presents, as readers of the language look for a name."""

    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["people.PersonPage"]
    max_count_per_parent = 1

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction", boost=1)]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
    ]

    class Meta:
        verbose_name = _("directory of people")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        people = people_below(self)
        return context | {"people": people, "letters": by_letter(people, self.locale.language_code)}
