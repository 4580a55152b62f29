"""The Content-Security-Policy: strict for readers, Wagtail's needs for the admin. Languages."""

from typing import Any

from csp.constants import SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """Send the admin's own policy below `/admin/`, the strict one everywhere else."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith("/admin/"):
            parts.config = settings.ADMIN_CONTENT_SECURITY_POLICY
        elif getattr(request, "is_preview", False):
            # Wagtail renders a preview as if at the page's own address, and frames it in the admin;
            # the share card of a draft has no address to be loaded from.
            directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
            parts.config = {**directives, "frame-ancestors": [SELF], "img-src": [SELF, "data:"]}
        return parts


class LanguageMiddleware(LocaleMiddleware):
    """Django's, but not for `/api/`, which is asked for a language by name.

    Django says of every address without a language in its path that it varies with
    `Accept-Language`, so that caches would keep a copy of the API for each browser.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> Any:
        if request.path_info.startswith("/api/"):
            return response
        return super().process_response(request, response)
