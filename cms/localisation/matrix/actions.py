"""What is decided about many rows of the matrix at once."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Locale

from cms.localisation.matrix.access import columns_of, leads_somewhere, visible_statuses
from cms.localisation.matrix.exclusion import decide
from cms.localisation.matrix.rows import source_query

ACTIONS = ("order", "exclude", "include")


@require_POST
def matrix_action(request: HttpRequest) -> HttpResponse:
    """What is decided about the chosen rows; back to the same matrix."""
    if not leads_somewhere(request.user):
        raise PermissionDenied
    columns = columns_of(request.user)
    keys = _chosen(request)
    visible = visible_statuses(request.user, columns).filter(object_id__in=keys)
    filters = QueryDict(request.POST.get("filters", "")).urlencode()
    back = redirect(f"{reverse('translation_matrix')}?{filters}")
    action = request.POST.get("action")
    if not keys or action not in ACTIONS:
        messages.error(request, _("Choose pages, and what is to be done with them."))
        return back
    if action == "order":
        return redirect(f"{reverse('translation_job_new')}?{_order_query(visible)}")
    locale = next((one for one in columns if one.language_code == request.POST.get("locale")), None)
    if locale is None:
        messages.error(request, _("Choose a language."))
        return back
    _decide(request, set(visible.values_list("object_id", flat=True)), locale, action == "exclude")
    return back


def _chosen(request: HttpRequest) -> set[UUID]:
    """The keys that were ticked; what is no key was not ticked here."""
    found = set()
    for value in request.POST.getlist("object"):
        try:
            found.add(UUID(value))
        except ValueError:
            continue
    return found


def _order_query(visible: Any) -> str:
    by_key = {
        one.object_id: one for one in visible.select_related("content_type").order_by("title")
    }
    return "&".join(
        source_query(status, status.content_type.model_class()) for status in by_key.values()
    )


def _decide(request: HttpRequest, keys: set[UUID], locale: Locale, is_excluded: bool) -> None:
    try:
        number = decide(request.user, keys, locale, is_excluded=is_excluded)
    except ValidationError as error:
        messages.error(request, " ".join([_("Nothing was changed."), *error.messages]))
        return
    words = (
        ngettext(
            "%(count)s is not to be translated into %(language)s any more.",
            "%(count)s are not to be translated into %(language)s any more.",
            number,
        )
        if is_excluded
        else ngettext(
            "%(count)s is to be translated into %(language)s again.",
            "%(count)s are to be translated into %(language)s again.",
            number,
        )
    )
    messages.success(request, words % {"count": number, "language": locale.get_display_name()})
