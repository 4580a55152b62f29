"""The directory of people."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail_localize.fields import TranslatableField

from cms.core.models import BasePage
from people.querysets import people_below


class PeopleIndexPage(BasePage):
    """Everybody the site presents, by sort name."""

    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["people.PersonPage"]
    max_count_per_parent = 1

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
    ]

    class Meta:
        verbose_name = _("directory of people")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"people": people_below(self)}
