"""The foundation's models."""

from cms.core.models.base_page import BasePage
from cms.core.models.document import CmsDocument
from cms.core.models.document_version import DocumentText, DocumentVersion
from cms.core.models.facts import FactsRecord, PageWithFacts
from cms.core.models.image import CmsImage, CmsRendition
from cms.core.models.picture_page import PageWithPicture
from cms.core.models.rows import FootnoteRow, TranslatedRow
from cms.core.models.taxonomy import Region, Topic
from cms.core.models.user import User

__all__ = [
    "BasePage",
    "CmsDocument",
    "CmsImage",
    "CmsRendition",
    "DocumentText",
    "DocumentVersion",
    "FactsRecord",
    "FootnoteRow",
    "PageWithFacts",
    "PageWithPicture",
    "Region",
    "Topic",
    "TranslatedRow",
    "User",
]
