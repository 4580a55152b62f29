"""Files under the address of the page that shows them."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.dispatch import Signal
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page

from cms.core.files.links import FileLink
from cms.core.files.responses import CURRENT, IMMUTABLE, PRIVATE, document_response
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentVersion
from cms.core.querysets import public_pages

# Sent with `page`, `document`, `version_number`, `request` and `response` for every answer that
# serves a file: also 206, 304, 416 and those to HEAD, which the receiver tells apart.
file_was_served = Signal()


class PageWithFiles(RoutablePageMixin):
    """A page that serves its own files below `files/`, and their versions below `files/v2/`.

    Wagtail decides who may see the page before any of its addresses answers; what is live below a
    page that is not, or whose time is up, is refused here. So a file of a page that is not public
    is nowhere.
    """

    # Whether the files are the same work in several languages and formats, as those of a report.
    files_are_one_work = True

    def shown_documents(self) -> Iterable[CmsDocument]:
        """The files this page shows; each page type says which. None by default."""
        return []

    def file_url(
        self,
        document: CmsDocument,
        request: HttpRequest | None = None,
        version_number: int | None = None,
    ) -> str:
        """The public address of a file of this page, or for ever of one of its versions."""
        version = f"v{version_number}/" if version_number else ""
        return iri_to_uri(f"{self.get_url(request)}files/{version}{document.filename}")

    @path("files/<str:name>/", name="file")
    def serve_file(self, request: HttpRequest, name: str) -> HttpResponseBase:
        """The current file of a document."""
        documents = list(self.shown_documents())
        document = document_named(name, documents)
        is_public = demand_visible(self)
        links = [*self._alternates(document, documents, request), self._collection()]
        response = document_response(
            request, document, links=links, cache_control=CURRENT if is_public else PRIVATE
        )
        self._tell(request, response, document, document.version_number)
        return response

    @path("files/v<int:number>/<str:name>/", name="file_version")
    def serve_file_version(self, request: HttpRequest, number: int, name: str) -> HttpResponseBase:
        """The file of one version, which never changes; 404 for a version that was withdrawn."""
        document = document_named(name, self.shown_documents())
        is_public = demand_visible(self)
        version = version_numbered(number, document)
        current = FileLink(self.file_url(document, request), "latest-version")
        response = document_response(
            request,
            document,
            version,
            links=[current, self._collection()],
            cache_control=IMMUTABLE if is_public else PRIVATE,
        )
        # Who searches is to find the current file.
        response["X-Robots-Tag"] = "noindex"
        self._tell(request, response, document, number)
        return response

    def _alternates(
        self, document: CmsDocument, documents: Iterable[CmsDocument], request: HttpRequest
    ) -> Iterator[FileLink]:
        """The same work in other languages, where the page has it."""
        if not self.files_are_one_work or not document.language:
            return
        for other in documents:
            if other.language and other.language != document.language:
                url = self.file_url(other, request)
                yield FileLink(url, "alternate", other.language, other.content_type)

    def _collection(self) -> FileLink:
        return FileLink(self.get_full_url() or "", "collection", media_type="text/html")

    def _tell(
        self, request: HttpRequest, response: HttpResponseBase, document: CmsDocument, number: int
    ) -> None:
        file_was_served.send(
            type(self),
            page=self,
            document=document,
            version_number=number,
            request=request,
            response=response,
        )


def document_named(name: str, documents: Iterable[CmsDocument]) -> CmsDocument:
    """The document of that name among those a page shows; Http404 without one."""
    for document in documents:
        if document.filename == name:
            return document
    raise Http404


def version_numbered(number: int, document: CmsDocument) -> DocumentVersion:
    """A version readers may get; Http404 for one that is not, or was withdrawn."""
    version = document.versions.filter(number=number, is_withdrawn=False).first()
    if version is None:
        raise Http404
    return version


def demand_visible(page: Any) -> bool:
    """Whether everybody may see the page, else some; Http404 where nobody may. Two queries at most.

    Some may see it when only its privacy keeps others out, about which Wagtail has asked by now.
    """
    if page.expire_at and page.expire_at <= timezone.now():
        raise Http404
    if public_pages(Page.objects.filter(pk=page.pk)).exists():
        return True
    above = page.get_ancestors(inclusive=True).filter(depth__gt=1, live=False)
    if not page.get_view_restrictions() or above.exists():
        raise Http404
    return False
