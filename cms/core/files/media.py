"""Pictures in the sizes that pages use. The originals have no address."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.static import serve as serve_static

PUBLIC_FOLDER = "images/"


def serve_rendition(request: HttpRequest, path: str) -> HttpResponseBase:
    """A rendition below `/media/images/`; 404 for anything else."""
    if not path.startswith(PUBLIC_FOLDER):
        raise Http404
    response = serve_static(request, path, document_root=settings.MEDIA_ROOT)
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
