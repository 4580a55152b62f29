"""A file as an HTTP response."""

from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from cms.core.models.document import CmsDocument

INLINE_TYPES = {"application/pdf", "text/plain"}


def document_response(request: HttpRequest, document: CmsDocument) -> HttpResponseBase:
    """The file with its type, length, language and a strong ETag (RFC 9110) by its SHA-256.

    Nothing in it may run: it is sandboxed, and its type is not guessed by the browser.
    """
    response = FileResponse(
        document.file.storage.open(document.file.name),
        content_type=document.content_type,
        as_attachment=document.content_type not in INLINE_TYPES,
        filename=document.filename,
    )
    response["ETag"] = quote_etag(document.sha256)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    if document.language:
        response["Content-Language"] = document.language
    return get_conditional_response(request, etag=response["ETag"], response=response)
