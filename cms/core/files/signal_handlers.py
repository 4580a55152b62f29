"""The files of versions go with them; Wagtail deletes that of the document itself."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from cms.core.files.versions import delete_file
from cms.core.models import DocumentVersion


@receiver(post_delete, sender=DocumentVersion)
def file_goes_with_the_version(sender: Any, instance: Any, **kwargs: Any) -> None:
    delete_file(instance)
