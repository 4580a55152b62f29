"""Previews of a page: as it will be, as others will show it, and in its other languages."""

from base64 import b64encode
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PreviewableMixin

from cms.core.page_context import absolute, text_direction
from cms.core.paper.typesetting import PaperError, page_pictures
from cms.core.querysets import public_pages
from cms.core.share_cards.keeping import drawn_card
from cms.core.translation_source import is_source

SHARED = "shared"
PAPER = "paper-"
LANGUAGE = "language-"
# More would keep the editor waiting.
PAGES_SHOWN = 20


def modes_of(page: Page) -> list[tuple[str, Any]]:
    """The modes of the preview: the page, how it is found and shared, its other languages."""
    modes: list[tuple[str, Any]] = [("", _("Page")), (SHARED, _("Search result and shared link"))]
    modes += [(PAPER + name, label) for name, label in getattr(page, "papers", {}).items()]
    if page.pk:
        codes = page.get_translations().values_list("locale__language_code", flat=True)
        modes += [(LANGUAGE + code, _name_of(code)) for code in sorted(codes)]
    return modes


def _name_of(code: str) -> str:
    return get_language_info(code)["name_local"].capitalize()


def is_mode(mode: str | None) -> bool:
    """Whether a mode is one of this module's; page types may have others of their own."""
    return bool(mode) and (mode == SHARED or mode.startswith((LANGUAGE, PAPER)))


class ModePreview(PreviewableMixin):
    """Serves a page's modes of this module.

    `serve_preview` of the page itself would not do: that of wagtail's `RoutablePageMixin` stands
    before any of ours and knows no modes. Move this to `BasePage.serve_preview` when it does.
    """

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def full_url(self) -> str | None:
        """The address of the page, whose language the preview has."""
        return self.page.full_url

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The words others show of the page, a paper of it, or the page in another language."""
        if mode_name == SHARED:
            context = shared_context(self.page, request)
            return TemplateResponse(request, "previews/shared.html", context)
        if mode_name.startswith(PAPER):
            context = paper_context(self.page, request, mode_name.removeprefix(PAPER))
            return TemplateResponse(request, "previews/paper.html", context)
        return _in_language(self.page, request, mode_name.removeprefix(LANGUAGE))


def shared_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """What others show of a page: the words that `components/head.html` gives them."""
    fallback = getattr(page, "introduction", "") or getattr(page, "subtitle", "")
    code = page.locale.language_code if page.locale_id else translation.get_language()
    return {
        "page": page,
        "title": page.seo_title or page.title,
        "description": page.search_description or fallback,
        "address": absolute(page.get_url(request) or "") if page.pk else "",
        "card": b64encode(drawn_card(page, page if is_source(page) else None)).decode(),
        "language_code": code,
        "direction": text_direction(code),
    }


def paper_context(page: Any, request: HttpRequest, name: str) -> dict[str, Any]:
    """The pages of a paper as pictures, which every browser shows in a panel; or why not."""
    pages: list[str] = []
    problem = ""
    with translation.override(page.locale.language_code):
        document = page.paper_document(name, request)
    try:
        pictures = page_pictures(document, PAGES_SHOWN) if document else []
        pages = [b64encode(picture).decode() for picture in pictures]
    except PaperError as error:
        problem = str(error)
    return {"page": page, "pages": pages, "problem": problem, "most": PAGES_SHOWN}


def _in_language(page: Page, request: HttpRequest, code: str) -> HttpResponse:
    """The latest words of another language, for those who may edit them; else what is public."""
    version = page.get_translations().filter(locale__language_code=code).first()
    if version is None:
        raise Http404
    if version.permissions_for_user(request.user).can_edit():
        shown = version.get_latest_revision_as_object()
    elif public_pages(Page.objects.filter(pk=version.pk)).exists():
        shown = version.specific
    else:
        raise PermissionDenied
    with translation.override(code):
        response = shown.serve_preview(request, shown.default_preview_mode)
        return response.render() if hasattr(response, "render") else response
