"""Files between their upload in the admin and what is done with them. Only who sent them reaches
them."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet
from django.shortcuts import get_object_or_404
from wagtail.models import UploadedFile


def keep(sent: Any, user: Any, purpose: type[Model]) -> UploadedFile:
    """Keep a file until it is discarded. `purpose` is the model of what is to be made of it."""
    return UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(purpose),
        file=sent,
        uploaded_by_user=user,
    )


def kept_by(user: Any, purpose: type[Model]) -> QuerySet[UploadedFile]:
    """What the user keeps for the purpose, the newest first."""
    kind = ContentType.objects.get_for_model(purpose)
    found = UploadedFile.objects.filter(for_content_type=kind, uploaded_by_user=user)
    return found.order_by("-pk")


def kept(number: int, user: Any, purpose: type[Model]) -> UploadedFile:
    """The file the user keeps under the number; Http404 for anybody else's."""
    return get_object_or_404(kept_by(user, purpose), pk=number)


def discard(upload: UploadedFile) -> None:
    """Delete the file; what it said is in the site now, or nobody wants it."""
    upload.file.delete(save=False)
    upload.delete()
