"""Both versions of a page next to each other, the translation as its words are now."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_GET
from wagtail.models import PreviewableMixin
from wagtail.utils.decorators import xframe_options_sameorigin_override
from wagtail_localize.models import Translation

from cms.localisation.building import build
from cms.localisation.desk.access import opened
from cms.localisation.desk.page import preview_url_of
from cms.localisation.desk.reading import language_of, status_of

SIDES = ("source", "target")


@require_GET
def translation_preview(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """The two frames; without a script, links to what is in them."""
    translation, target = opened(request.user, uuid)
    if not preview_url_of(translation, target):
        raise Http404
    status = status_of(translation)
    title = status.title if status else translation.source.object_repr
    languages = [
        language_of(locale) for locale in (translation.source.locale, translation.target_locale)
    ]
    urls = [reverse("translation_preview_side", args=[uuid, side]) for side in SIDES]
    context = {
        "sides": list(zip(SIDES, languages, urls, strict=True)),
        "header_title": _("Preview: %s") % title,
        "header_icon": "view",
        "breadcrumbs_items": [
            {"url": reverse("translation_work_list"), "label": _("Translation")},
            {"url": reverse("translation_desk", args=[uuid]), "label": title},
            {"url": "", "label": _("Preview"), "sublabel": languages[1].name},
        ],
    }
    return TemplateResponse(request, "localisation/desk/preview.html", context)


@require_GET
@xframe_options_sameorigin_override
def translation_preview_side(request: HttpRequest, uuid: UUID, side: str) -> HttpResponse:
    """One of the two pages as readers would see it.

    Whoever may open the translation sees the very source that it is made from, and nothing else of
    the source's language: a translator need not be allowed to edit that page.
    """
    translation, _target = opened(request.user, uuid)
    shown = _version(translation, side)
    if not isinstance(shown, PreviewableMixin):
        raise Http404
    with override(shown.locale.language_code):
        return shown.make_preview_request(request, shown.default_preview_mode)


def _version(translation: Translation, side: str) -> Any:
    if side == "source":
        return translation.source.as_instance()
    if side == "target":
        return build(translation).instance
    raise Http404
