"""Keeps the index true to the text of files: of each document that of its current version."""

from typing import Any

from django.db.models import CharField
from django.db.models.functions import Cast
from django.dispatch import receiver
from wagtail.search.backends import get_search_backend

from cms.core.files.reading import file_was_read
from cms.core.models import CmsDocument, DocumentText
from cms.core.search.indexing import entries_of

BATCH = 200


@receiver(file_was_read)
def words_follow_the_file(sender: Any, document: CmsDocument, **kwargs: Any) -> None:
    index_texts(document)


def index_texts(document: CmsDocument) -> None:
    """Index the pages of the document's file as they now are, and nothing else of it."""
    texts = DocumentText.objects.filter(version__document=document)
    current = DocumentText.objects.of_documents([document])
    others = texts.exclude(pk__in=current.values("pk"))
    keys = others.values(key=Cast("pk", CharField()))
    entries_of(DocumentText).filter(object_id__in=keys).delete()
    backend, pages = get_search_backend(), list(current)
    for start in range(0, len(pages), BATCH):
        backend.add_bulk(DocumentText, pages[start : start + BATCH])
