"""Pages that can be had as papers."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponseBase
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path

from cms.core.paper.document import Document
from cms.core.paper.offers import Offer, offers_of
from cms.core.paper.responses import paper_response


class PageWithPapers(RoutablePageMixin):
    """A page that serves papers at `<page><name>.pdf` and `<page><name>.docx`.

    `papers` are the names of its papers in addresses, each with the words editors know it by.
    """

    papers: ClassVar[Mapping[str, Any]] = {}

    def paper_document(self, name: str, request: HttpRequest | None = None) -> Document | None:
        """What a paper says, in the active language; None while there is nothing to say.

        Without a request, and with one that is no preview, only what the public may see.
        """
        return None

    def paper_offers(self, name: str, request: HttpRequest | None = None) -> list[Offer]:
        """A paper in all its formats, for links."""
        return offers_of(self, name, request)

    @re_path(r"^(?P<name>[a-z-]+)\.(?P<extension>pdf|docx)/$", name="paper")
    def serve_paper(self, request: HttpRequest, name: str, extension: str) -> HttpResponseBase:
        return paper_response(self, name, extension, request)
