"""Who opens a translation at the desk."""

from typing import Any
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404
from wagtail.models import DraftStateMixin
from wagtail_localize.models import Translation

from cms.localisation.permissions import may_edit, may_write


def opened(user: AbstractBaseUser, uuid: UUID, *, writing: bool = False) -> tuple[Translation, Any]:
    """The translation with its target, for a person who may see or, with `writing`, change it.

    Raises PermissionDenied, and Http404 where there is none, it no longer follows its source, or
    one of the two was deleted.
    """
    found = Translation.objects.filter(uuid=uuid, enabled=True).select_related(
        "source__locale", "source__specific_content_type", "target_locale"
    )
    translation = found.first()
    if translation is None:
        raise Http404
    target = target_of(translation)
    allowed = may_write if writing else may_edit
    if not allowed(user, target):
        raise PermissionDenied
    return translation, target


def target_of(translation: Translation) -> Any:
    """The target; for what has no drafts and is not public yet, one that is not saved.

    Raises Http404 where the source, or a target with drafts, was deleted.
    """
    source = translation.source
    try:
        source.get_source_instance()
    except ObjectDoesNotExist as error:
        raise Http404 from error
    try:
        return translation.get_target_instance()
    except ObjectDoesNotExist as error:
        model = source.specific_content_type.model_class()
        if issubclass(model, DraftStateMixin):
            raise Http404 from error
        return model(locale=translation.target_locale, translation_key=source.object_id)
