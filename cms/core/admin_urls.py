"""Addresses of Wagtail's admin that are more closely kept here. Included before Wagtail's own.

Hooks cannot come before Wagtail's own addresses, so these stand in `cms/urls.py`.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, include, path, reverse
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import reports, workflows
from wagtail.admin.viewsets.pages import page_viewset_registry
from wagtail.models import Page

from cms.core.editing.hooks import refused


@never_cache
@require_admin_access
def refuse(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    """Refuse everybody: the admin does not use these addresses.

    Wagtail's actions by API ask none of the hooks that guard the same actions in the admin (delete,
    convert an alias, copy for translation), and its page for trying errors fails for whoever asks.
    """
    raise PermissionDenied


def for_administrators(view: Callable[..., Any]) -> Callable[..., Any]:
    """Only superusers: Wagtail shows its reports and its choosers of moderators' tasks to everybody
    who may change a page somewhere."""

    @never_cache
    @require_admin_access
    def guarded(request: HttpRequest, **kwargs: Any) -> Any:
        if not request.user.is_superuser:
            raise PermissionDenied
        return view(request, **kwargs)

    return guarded


@never_cache
@require_admin_access
def workflow_action(request: HttpRequest, page_id: int, action_name: str, **kwargs: Any) -> Any:
    """Wagtail's, from the dashboard: approving there asks what the editor's form asks."""
    if request.method == "POST" and action_name != "reject":
        page = get_object_or_404(Page, pk=page_id)
        back = reverse("wagtailadmin_pages:edit", args=[page_id])
        if answer := refused(request, [page], back):
            return answer
    view = page_viewset_registry.as_view("workflow_action", page_id_kwarg="page_id")
    return view(request, page_id=page_id, action_name=action_name, **kwargs)


def _guarded(patterns: list[URLPattern]) -> list[URLPattern]:
    return [URLPattern(p.pattern, for_administrators(p.callback), p.default_args) for p in patterns]


urlpatterns = [
    path("api/main/pages/<int:pk>/action/<str:action_name>/", refuse),
    path("failwhale/", refuse),
    path(
        "pages/workflow/action/<int:page_id>/<slug:action_name>/<int:task_state_id>/",
        workflow_action,
    ),
    path("reports/", include(_guarded(reports.urlpatterns))),
    path("workflows/", include(_guarded(workflows.urlpatterns))),
]
