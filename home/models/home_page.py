"""The home page, one in each language."""

from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from cms.core.fields import LightStreamField
from cms.core.models import BasePage, PageWithPicture
from home.blocks import HOME_BLOCK_COUNTS, HOME_BLOCKS, SECTION_BLOCKS
from home.querysets import home_context
from home.sections import sections_of


class HomePage(PageWithPicture, BasePage):
    """The start: who the Centre is, and what comes next."""

    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = [
        "home.StandardPage",
        "meetings.MeetingIndexPage",
        "people.PeopleIndexPage",
        "reports.PublicationIndexPage",
    ]

    picture_template: ClassVar = "components/hero_picture.html"

    introduction = models.TextField(_("introduction"), blank=True)
    body = LightStreamField(
        HOME_BLOCKS,
        blank=True,
        block_counts=HOME_BLOCK_COUNTS,
        help_text=_("From top to bottom. Lists of meetings keep themselves up to date."),
    )

    content_panels = [*Page.content_panels, "introduction", PageWithPicture.picture_panel, "body"]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction", boost=1),
        index.SearchField("body", boost=0.5),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *PageWithPicture.picture_translatable_fields,
        # The home pages stand side by side below the root, where a slug can exist only once.
        BaseTranslatableField("slug"),
        TranslatableField("introduction"),
        TranslatableField("body"),
    ]

    class Meta:
        verbose_name = _("home page")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find the deepest page of the address in one query; Wagtail takes two for each step.

        Raises Http404 below a page that is not live: what belongs to it is not public either.
        """
        if any("\x00" in component for component in path_components):
            raise Http404
        steps = range(1, len(path_components) + 1)
        paths = [f"{self.url_path}{'/'.join(path_components[:step])}/" for step in steps]
        found, *above = list(Page.objects.filter(url_path__in=paths).order_by("-depth")) or [None]
        if found is None:
            return super().route(request, path_components)
        if not all(page.live for page in above):
            raise Http404
        return found.specific.route(request, path_components[found.depth - self.depth :])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        sections = sections_of(self.body, {name for name, _block in SECTION_BLOCKS})
        return context | home_context(self) | {"sections": sections}
