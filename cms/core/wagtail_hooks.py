"""What the foundation adds to the admin."""

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.core.files.views import document_for_editors
from cms.core.models import Region, Topic
from cms.core.rich_text.footnote import (
    FootnoteElementHandler,
    FootnoteLinkHandler,
    footnote_entity,
)


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
    """No English tree below `/es/`: Wagtail falls back to the default home where one is missing."""
    if page.locale.language_code != get_language():
        raise Http404


@hooks.register("register_admin_urls")
def register_document_address() -> list[URLPattern]:
    """Where editors open a file: there is no public address outside a page."""
    return [path("files/<int:document_id>/", document_for_editors, name="core_document_file")]


class TopicViewSet(SnippetViewSet):
    model = Topic
    icon = "tag"
    list_display = ["title", "code", "locale"]


class RegionViewSet(SnippetViewSet):
    model = Region
    icon = "globe"
    list_display = ["title", "code", "locale"]


class TaxonomyViewSetGroup(SnippetViewSetGroup):
    items = (TopicViewSet, RegionViewSet)
    menu_label = _("Taxonomy")
    menu_icon = "tag"


register_snippet(TaxonomyViewSetGroup)
