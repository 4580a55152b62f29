"""Addresses of Wagtail's admin that are more closely kept here. Included before Wagtail's own.

Hooks cannot come before Wagtail's own addresses, so these stand in `cms/urls.py`.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.urls import URLPattern, include, path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import pages, reports, workflows

from cms.core.editing.consent import with_consent_only
from cms.core.files import upload_views
from cms.core.refusal import refuse


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


def _guarded(patterns: list[URLPattern]) -> list[URLPattern]:
    return [URLPattern(p.pattern, for_administrators(p.callback), p.default_args) for p in patterns]


def _moderation() -> list[URLPattern]:
    """Wagtail's own address for what a moderator decides, whose approval may publish."""
    return [
        URLPattern(
            p.pattern,
            never_cache(require_admin_access(with_consent_only(p.callback))),
            p.default_args,
        )
        for p in pages.urlpatterns
        if p.name == "workflow_action"
    ]


def _documents() -> list[URLPattern]:
    """Wagtail's addresses of documents whose views are ours; the names are Wagtail's."""
    views = {
        "add/": upload_views.AddDocument,
        "edit/<int:document_id>/": upload_views.EditDocument,
        "multiple/add/": upload_views.AddManyDocuments,
        "multiple/create_from_uploaded_document/<int:uploaded_file_id>/": (
            upload_views.AddWaitingDocument
        ),
    }
    return [
        path(route, never_cache(require_admin_access(view.as_view())))
        for route, view in views.items()
    ]


# Wagtail's actions by API ask none of the hooks that guard the same actions in the admin (delete,
# convert an alias, copy for translation), and its page for trying errors fails for whoever asks.
urlpatterns = [
    path("documents/", include(_documents())),
    path("pages/", include(_moderation())),
    path("api/main/pages/<int:pk>/action/<str:action_name>/", refuse),
    path("failwhale/", refuse),
    path("reports/", include(_guarded(reports.urlpatterns))),
    path("workflows/", include(_guarded(workflows.urlpatterns))),
]
