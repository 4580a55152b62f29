"""What the foundation adds to the admin."""

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.core import time_zone_help  # noqa: F401  registers hooks
from cms.core.editing import hooks as editing_hooks  # noqa: F401  register hooks
from cms.core.editing.chooser_views import LanguageSnippetChooserViewSet
from cms.core.files import hooks as file_hooks  # noqa: F401  registers hooks
from cms.core.models import Region, Topic
from cms.core.querysets import is_mirror
from cms.core.rich_text.footnote import (
    FootnoteElementHandler,
    FootnoteLinkHandler,
    footnote_entity,
)
from cms.core.rich_text.page_links import LocalisedPageLinkHandler


@hooks.register("register_rich_text_features", order=10)
def register_page_links(features: FeatureRegistry) -> None:
    """In the place of Wagtail's own handler, after it."""
    features.register_link_type(LocalisedPageLinkHandler)


@hooks.register("register_rich_text_features")
def register_footnotes(features: FeatureRegistry) -> None:
    """Footnote references: stored as links, written and read by the editor."""
    features.register_link_type(FootnoteLinkHandler)
    features.register_editor_plugin(
        "draftail",
        "footnote",
        EntityFeature(
            {"type": "FOOTNOTE", "label": "[1]", "description": _("Footnote")},
            js=["js/admin/footnote.js"],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        "footnote",
        {
            "from_database_format": {'a[linktype="footnote"]': FootnoteElementHandler("FOOTNOTE")},
            "to_database_format": {"entity_decorators": {"FOOTNOTE": footnote_entity}},
        },
    )


@hooks.register("before_serve_page", order=-10)
def serve_only_in_own_language(
    page: Page, request: HttpRequest, serve_args: list[Any], serve_kwargs: dict[str, Any]
) -> None:
    """No English below `/es/`: neither Wagtail's default home nor an alias of an English page."""
    if page.locale.language_code != get_language() or is_mirror(page):
        raise Http404


@hooks.register("construct_page_action_menu")
def offer_no_mirrors(
    menu_items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]
) -> None:
    """A page that shows another language's words is not offered."""
    menu_items[:] = [item for item in menu_items if item.name != "localize-convert-to-alias"]


class TopicViewSet(SnippetViewSet):
    model = Topic
    chooser_viewset_class = LanguageSnippetChooserViewSet
    icon = "tag"
    list_display = ["title", "code", "locale"]


class RegionViewSet(SnippetViewSet):
    model = Region
    chooser_viewset_class = LanguageSnippetChooserViewSet
    icon = "globe"
    list_display = ["title", "code", "locale"]


class TaxonomyViewSetGroup(SnippetViewSetGroup):
    items = (TopicViewSet, RegionViewSet)
    menu_label = _("Taxonomy")
    menu_icon = "tag"


register_snippet(TaxonomyViewSetGroup)
