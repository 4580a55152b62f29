"""The views behind the choosers that open in one language."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from wagtail.admin.views.chooser import BrowseView, page_models_from_string
from wagtail.models import Locale, Page
from wagtail.snippets.views.chooser import SnippetChooserViewSet

from cms.core.editing.choosers import LanguageSnippetChooser


class LanguageSnippetChooserViewSet(SnippetChooserViewSet):
    """For translated snippets: `chooser_viewset_class` of their viewset."""

    base_widget_class = LanguageSnippetChooser


def choose_page(
    request: HttpRequest, language_code: str, parent_page_id: int | None = None
) -> HttpResponse:
    """Wagtail's chooser, opened at the first page of the language that has what is asked for.

    Wagtail itself looks for the common ancestor in all languages, which is the root.
    """
    if parent_page_id is None:
        locale = get_object_or_404(Locale, language_code=language_code)
        parent_page_id = _directory(request.GET.get("page_type", ""), locale)
    return BrowseView.as_view()(request, parent_page_id)


def _directory(page_type: str, locale: Locale) -> int | None:
    """The page of `locale` below which all its pages of the type are; None where there are none."""
    try:
        models = page_models_from_string(page_type or "wagtailcore.page")
    except (ValueError, LookupError) as error:
        raise Http404 from error
    pages = Page.objects.filter(locale=locale).type(*models)
    ancestor = pages.first_common_ancestor()
    while ancestor and isinstance(ancestor.specific_deferred, models) and not ancestor.is_root():
        ancestor = ancestor.get_parent()
    return None if ancestor.is_root() else ancestor.pk
