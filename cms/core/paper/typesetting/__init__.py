"""Papers as PDF: a document as data, set by one template of Typst's."""

from cms.core.paper.typesetting.compiling import PaperError, as_pdf, page_pictures

__all__ = ["PaperError", "as_pdf", "page_pictures"]
