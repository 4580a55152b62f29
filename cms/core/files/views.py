"""Files for editors."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.permissions import policy_registry

from cms.core.files.responses import PRIVATE, document_response
from cms.core.models import CmsDocument


def document_for_editors(
    request: HttpRequest, document_id: int, number: int | None = None
) -> HttpResponseBase:
    """Open a file, or one of its versions, from the admin, for those who may choose or change it
    there."""
    document = get_object_or_404(CmsDocument, pk=document_id)
    policy = policy_registry.get_by_type(CmsDocument)
    allowed = ["add", "change", "choose"]
    if not policy.user_has_any_permission_for_instance(request.user, allowed, document):
        raise PermissionDenied
    version = get_object_or_404(document.versions, number=number) if number else None
    return document_response(request, document, version, cache_control=PRIVATE)
