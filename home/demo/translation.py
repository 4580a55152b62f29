"""Translates the demonstration as a translator does, so that translators find real strings."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import Translation
from wagtail_localize.strings import StringValue, extract_strings

from cms.core.demonstration import RichWords, Words
from cms.localisation.preparation import prepare
from cms.localisation.publication import publish, save_draft
from cms.localisation.segments.reading import segments_of
from cms.localisation.writing import Written, write


class IncompleteTranslation(ValueError):
    """A string of the demonstration has no translation, two, or one that does not fit."""


def translate(instance: Any, words: list[Words], language_codes: Iterable[str]) -> int:
    """Translate a page or snippet, and publish that where it is public. Returns how many were made.

    Raises IncompleteTranslation naming the first string without a translation.
    """
    made = 0
    for code in language_codes:
        translation = prepare(instance, Locale.objects.get(language_code=code))
        _store_strings(translation, dictionary_of(words, code))
        if getattr(instance, "live", True):
            publish(translation, is_reviewed=True)
        else:
            # It waits for its day, and so do its translations.
            save_draft(translation)
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
    code = translation.target_locale.language_code
    segments = segments_of(translation)
    for segment in segments:
        if segment.source not in dictionary:
            raise IncompleteTranslation(
                f"{translation.source.object_repr}, {segment.path}: no translation into {code} "
                f"of: {segment.source}"
            )
    write(translation, [Written(one.id, dictionary[one.source]) for one in segments])
