"""Sending something to French and back, as a translator does: by the site's own way."""

from typing import Any

from django.test import TestCase
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from cms.localisation import publication
from cms.localisation.preparation import prepare, take_up
from cms.localisation.segments.reading import segments_of
from cms.localisation.segments.segment import SegmentState
from cms.localisation.writing import Written, write


def submit(instance: Any, language_code: str = "fr") -> Translation:
    """Send to translation; parents of a page are sent, translated and published before it."""
    if isinstance(instance, Page):
        for ancestor in instance.get_ancestors().filter(depth__gte=3).specific():
            above = ancestor.get_translation_or_none(
                Locale.objects.get(language_code=language_code)
            )
            if above is None or not above.live:
                translation = submit_one(ancestor, language_code)
                translate_all(translation)
                publish(translation)
    return submit_one(instance, language_code)


def submit_one(instance: Any, language_code: str = "fr") -> Translation:
    return prepare(instance, Locale.objects.get(language_code=language_code))


def french(text: str) -> str:
    """A stand-in for a translation: unmistakable, with the markup kept."""
    return f"FR {text}"


def translate_all(translation: Translation) -> set[str]:
    """Translate every string that has no translation. Returns those strings."""
    missing = [
        segment for segment in segments_of(translation) if segment.state != SegmentState.TRANSLATED
    ]
    write(translation, [Written(segment.id, french(segment.source)) for segment in missing])
    return {segment.source for segment in missing}


def publish(translation: Translation) -> Any:
    """Publish the translation. Returns the target as the database has it."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        publication.publish(translation)
    target = translation.get_target_instance()
    return type(target).objects.get(pk=target.pk)


def renew(translation: Translation) -> None:
    """Take over the source as it is now; nothing is published."""
    take_up(translation.source.get_source_instance())
    translation.refresh_from_db()


def synchronise(translation: Translation) -> Any:
    """Take over the source as it is now, and publish: it needs no new word."""
    renew(translation)
    return publish(translation)
