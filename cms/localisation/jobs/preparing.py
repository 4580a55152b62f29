"""Makes the draft of an ordered item, all of it or nothing."""

import logging

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import transaction
from django.utils import translation as languages
from django.utils.translation import gettext as _

from cms.localisation.desk.suggestions import fill_from_memory
from cms.localisation.jobs.letters import language_of
from cms.localisation.models import JobItem, Progress, TranslationStatus
from cms.localisation.preparation import prepare, take_up_draft

logger = logging.getLogger(__name__)


def prepare_item(item_id: int) -> None:
    """Make the draft and offer what the memory has. What fails is kept with the item, in the
    language of who ordered it. Nothing for an item that is gone or done."""
    item = (
        JobItem.objects.filter(pk=item_id)
        .exclude(preparation=Progress.DONE)
        .select_related("status__content_type", "status__locale", "job__created_by")
        .first()
    )
    if item is None:
        return
    _note(item, Progress.RUNNING)
    with languages.override(language_of(item.job.created_by)):
        try:
            with transaction.atomic():
                _prepare(item)
                _note(item, Progress.DONE)
                if item.of_draft:
                    # It may ask for no new word, or be public by now: then the item is done.
                    TranslationStatus.objects.get(pk=item.status_id).save()
        except ValidationError as error:
            _note(item, Progress.FAILED, " ".join(error.messages))
        except ObjectDoesNotExist:
            _note(item, Progress.FAILED, _("It does not exist any more."))
        except Exception:
            logger.exception("%s could not be prepared for translation.", item)
            _note(item, Progress.FAILED, _("An error occurred; the log of the site says which."))


def _prepare(item: JobItem) -> None:
    status = item.status
    model = status.content_type.model_class()
    instance = model.objects.get(pk=status.source_pk)
    if item.of_draft:
        take_up_draft(instance)
    fill_from_memory(prepare(instance, status.locale), item.job.created_by)


def _note(item: JobItem, progress: Progress, error: str = "") -> None:
    JobItem.objects.filter(pk=item.pk).update(preparation=progress, error=error)
