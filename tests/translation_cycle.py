"""Sending something to French and back, as a translator does."""

from typing import Any

from django.test import TestCase
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


def submit(instance: Any, language_code: str = "fr") -> Translation:
    """Send to translation; parents of a page are sent and published before it."""
    if isinstance(instance, Page):
        for ancestor in instance.get_ancestors().filter(depth__gte=3).specific():
            locale = Locale.objects.get(language_code=language_code)
            if not ancestor.has_translation(locale):
                publish(submit_one(ancestor, language_code))
    return submit_one(instance, language_code)


def submit_one(instance: Any, language_code: str) -> Translation:
    source, _created = TranslationSource.update_or_create_from_instance(instance)
    translation, _created = Translation.objects.get_or_create(
        source=source, target_locale=Locale.objects.get(language_code=language_code)
    )
    # A type without drafts has nowhere else to go than live.
    translation.save_target(publish=not isinstance(instance, DraftStateMixin))
    return translation


def french(text: str) -> str:
    """A stand-in for a translation: unmistakable, with the markup kept."""
    return f"FR {text}"


def translate_all(translation: Translation) -> set[str]:
    """Translate every string that has no translation. Returns those strings."""
    missing = set()
    for segment in translation.source.stringsegment_set.select_related("string", "context"):
        _row, created = StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": french(segment.string.data)},
        )
        if created:
            missing.add(segment.string.data)
    return missing


def publish(translation: Translation) -> Any:
    """Publish the translation. Returns the target as the database has it."""
    # wagtail-localize publishes once the transaction is committed; a test's never is.
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)
    target = translation.get_target_instance()
    return type(target).objects.get(pk=target.pk)


def synchronise(translation: Translation) -> Any:
    """Take over the source as it is now, as *Sync translated pages* does, and publish."""
    translation.source.update_from_db()
    return publish(translation)
