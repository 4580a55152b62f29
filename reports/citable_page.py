"""Pages that say what they are to those who cite, harvest and archive."""

from hashlib import sha256
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, quote_etag
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from reports.citations.exports import Export, export_named
from reports.citations.signposting import description_links, link_header, page_links
from reports.citations.work import Work
from reports.works import works_of


class CitablePage(RoutablePageMixin):
    """A page with citation files and typed links. `get_context` gives its `work`.

    Wagtail decides who may see the page before any of its addresses answers. Previews come another
    way, so that drafts have no typed links.
    """

    def serve(self, request: HttpRequest, view: Any = None, *args: Any, **kwargs: Any) -> Any:
        """The page with FAIR Signposting level 1 in its `Link` header; also on HEAD."""
        response = super().serve(request, view, *args, **kwargs)
        work = (getattr(response, "context_data", None) or {}).get("work")
        if work is not None and getattr(view, "__name__", "") == "index_route":
            response["Link"] = link_header(page_links(work))
        return response

    @path("citation.<str:ending>/", name="citation")
    def serve_citation(self, request: HttpRequest, ending: str) -> HttpResponseBase:
        """`citation.bib`, `.ris` and `.json`; 404 for other endings."""
        export = export_named(f"citation.{ending}")
        if export is None:
            raise Http404
        return citation_response(works_of([self])[self.pk], export, self._citation_name, request)

    @property
    def _citation_name(self) -> str:
        """What the files are called where they are saved, besides their ending."""
        return f"{self.slug}-{self.locale.language_code}"


def citation_response(
    work: Work, export: Export, name: str, request: HttpRequest
) -> HttpResponseBase:
    """The citation file with a strong ETag (RFC 9110); 304 if it is known."""
    content = export.content(work)
    response = HttpResponse(content, content_type=export.content_type)
    response["ETag"] = quote_etag(sha256(content).hexdigest())
    ending = export.filename.rpartition(".")[2]
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.{ending}")
    response = get_conditional_response(request, etag=response["ETag"], response=response)
    response["Link"] = link_header(description_links(work))
    return response
