"""Files under the address of the page that shows them."""

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from cms.core.files.responses import document_response
from cms.core.models.document import CmsDocument


class PageWithFiles(RoutablePageMixin):
    """A page that serves its own files below `files/`.

    Wagtail decides who may see the page before any of its addresses answers, so a file of an
    unpublished, expired or private page is nowhere.
    """

    def shown_documents(self) -> Iterable[CmsDocument]:
        """The files this page shows; each page type says which. None by default."""
        return []

    def file_url(self, document: CmsDocument, request: HttpRequest | None = None) -> str:
        """The public address of a file of this page."""
        return f"{self.get_url(request)}files/{document.filename}"

    @path("files/<str:name>/", name="file")
    def serve_file(self, request: HttpRequest, name: str) -> HttpResponseBase:
        for document in self.shown_documents():
            if document.filename == name:
                return document_response(request, document)
        raise Http404
