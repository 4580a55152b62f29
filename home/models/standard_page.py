"""Pages of text."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from cms.core.blocks import STANDARD_BLOCKS
from cms.core.fields import LightStreamField
from cms.core.models import BasePage


class StandardPage(BasePage):
    """A page of text: about the Centre, imprint, privacy notice."""

    parent_page_types: ClassVar = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar = ["home.StandardPage"]

    introduction = models.TextField(_("introduction"), blank=True)
    body = LightStreamField(STANDARD_BLOCKS, blank=True)

    content_panels = [*Page.content_panels, "introduction", "body"]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("introduction"),
        TranslatableField("body"),
    ]

    class Meta:
        verbose_name = _("standard page")
