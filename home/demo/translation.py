"""Translates the demonstration through wagtail-localize, so that translators find real strings."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import DraftStateMixin, Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue, extract_strings

from cms.core.demonstration import RichWords, Words


class IncompleteTranslation(ValueError):
    """A string of the demonstration has no translation, two, or one that does not fit."""


def translate(instance: Any, words: list[Words], language_codes: Iterable[str]) -> int:
    """Translate a published page or snippet and publish that too. Returns how many were made.

    Raises IncompleteTranslation naming the first string without a translation.
    """
    source, _created = TranslationSource.update_or_create_from_instance(instance)
    made = 0
    for code in language_codes:
        translation, _created = Translation.objects.get_or_create(
            source=source, target_locale=Locale.objects.get(language_code=code)
        )
        _store_strings(translation, dictionary_of(words, code))
        _publish(translation, instance)
        made += 1
    return made


def dictionary_of(words: list[Words], code: str) -> dict[str, str]:
    """Every string of `words` as wagtail-localize takes it, with its translation."""
    found: dict[str, str] = {}
    for each in words:
        for english, translated in _strings(each, code):
            if found.setdefault(english, translated) != translated:
                raise IncompleteTranslation(f"Two translations into {code} of: {english}")
    return found


def _strings(words: Words, code: str) -> list[tuple[str, str]]:
    source, target = words.en, getattr(words, code)
    if not target:
        return []
    if not isinstance(words, RichWords):
        return [(StringValue.from_plaintext(text).data for text in (source, target))]
    source_template, source_strings = extract_strings(source)
    target_template, target_strings = extract_strings(target)
    if source_template != target_template:
        raise IncompleteTranslation(f"The {code} of this has other paragraphs: {source}")
    pairs = zip(source_strings, target_strings, strict=True)
    if any(attrs != target_attrs for (_s, attrs), (_t, target_attrs) in pairs):
        raise IncompleteTranslation(f"The {code} of this has other links: {source}")
    pairs = zip(source_strings, target_strings, strict=True)
    return [(string.data, translated.data) for (string, _), (translated, _) in pairs]


def _store_strings(translation: Translation, dictionary: dict[str, str]) -> None:
    for segment in translation.source.stringsegment_set.select_related("string", "context"):
        english = segment.string.data
        if english not in dictionary:
            raise IncompleteTranslation(
                f"{translation.source.object_repr}, {segment.context.path}: no translation into "
                f"{translation.target_locale.language_code} of: {english}"
            )
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": dictionary[english], "translation_type": "manual"},
        )


def _publish(translation: Translation, instance: Any) -> None:
    """Publish now. wagtail-localize would only when the transaction is over, out of its reach."""
    has_drafts = isinstance(instance, DraftStateMixin)
    translation.save_target(publish=not has_drafts)
    if has_drafts:
        translation.get_target_instance().get_latest_revision().publish()
