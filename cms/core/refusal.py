"""An address of the admin that nobody uses here."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access


@never_cache
@require_admin_access
def refuse(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    """Refuse everybody, and send those who are not signed in to the login."""
    raise PermissionDenied
