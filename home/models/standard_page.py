"""Pages of text."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.models import BasePage, PageWithPicture
from cms.core.querysets import public_pages
from people.blocks import PAGE_BLOCKS


class StandardPage(PageWithPicture, BasePage):
    """A page of text: about the Centre, imprint, privacy notice."""

    parent_page_types: ClassVar = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar = ["home.StandardPage"]

    introduction = models.TextField(_("introduction"), blank=True)
    body = LightStreamField(PAGE_BLOCKS, blank=True)
    last_reviewed = models.DateField(
        _("last reviewed on"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked that all of this is still true. Readers see it."),
    )

    content_panels = [
        *Page.content_panels,
        "introduction",
        PageWithPicture.picture_panel,
        "body",
        "last_reviewed",
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction", boost=1),
        index.SearchField("body", boost=0.5),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        TranslatableField("introduction"),
        TranslatableField("body"),
        SynchronizedField("last_reviewed", overridable=False),
    ]

    class Meta:
        verbose_name = _("standard page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"pages_below": public_pages(self.get_children()).order_by("path")}
