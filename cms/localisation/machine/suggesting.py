"""The one way to a machine's suggestions. What becomes of them is the caller's business."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from cms.localisation.checks.pair import TermPair
from cms.localisation.machine.budget import give_back, reserve
from cms.localisation.machine.deepl import DeepLTranslator
from cms.localisation.machine.dummy import DummyTranslator
from cms.localisation.machine.libretranslate import LibreTranslator
from cms.localisation.machine.protection import Protected, protect
from cms.localisation.machine.restoration import restored
from cms.localisation.machine.translator import Translator, TranslatorFailed
from cms.localisation.segments.segment import Segment
from cms.localisation.segments.words import count_words


@dataclass(frozen=True)
class _Wording:
    """What is to be translated, once, for all segments that say it."""

    source: str
    kept: Protected
    words: int


def get_translator() -> Translator | None:
    """The service that `TRANSLATOR` names; None if there is none, and then nothing is offered."""
    match settings.TRANSLATOR:
        case "deepl":
            return DeepLTranslator(settings.TRANSLATOR_KEY, settings.TRANSLATOR_URL)
        case "libretranslate":
            return LibreTranslator(settings.TRANSLATOR_URL, settings.TRANSLATOR_KEY)
        case "dummy":
            return DummyTranslator()
    return None


def suggest(
    segments: Sequence[Segment],
    source_language: str,
    target_language: str,
    terms: Iterable[TermPair] = (),
) -> dict[str, str]:
    """A suggestion for each segment the machine has one for, by the segment's id.

    Nothing is stored; whoever stores a suggestion marks it as a machine's and shows it as such
    until a person has confirmed it. Every segment given is sent and counted, also one that has a
    translation or had a suggestion before: give only those that need one. A segment is left out
    where the machine lost a tag, an address, a placeholder or a term that is not to be translated,
    or where it is too long for the service. One without words is its own translation.

    Call it outside a transaction: what is sent is counted first, and stays counted. Raises
    `TranslatorFailed`, with what had come before, or `BudgetExceeded`, with nothing sent.
    """
    translator = get_translator()
    if translator is None:
        raise TranslatorFailed(_("No machine translation is set up for this site."))
    ids = defaultdict(list)
    for segment in segments:
        ids[segment.source].append(segment.id)
    protected = {source: protect(source, tuple(terms)) for source in ids}
    found = {source: source for source, kept in protected.items() if kept and not kept.has_words}
    wordings = [
        _Wording(source, kept, count_words(source))
        for source, kept in protected.items()
        if kept and kept.has_words and translator.size_of(kept.text) <= translator.maximum_size
    ]
    try:
        found |= _translated(translator, wordings, source_language, target_language)
    except TranslatorFailed as failure:
        failure.suggestions = _by_id(found | failure.suggestions, ids)
        raise
    return _by_id(found, ids)


def _by_id(found: dict[str, str], ids: dict[str, list[str]]) -> dict[str, str]:
    return {one: text for source, text in found.items() for one in ids[source]}


def _translated(
    translator: Translator, wordings: list[_Wording], source_language: str, target_language: str
) -> dict[str, str]:
    """By source. The words of requests that failed or were not made are given back."""
    words = sum(wording.words for wording in wordings)
    month = reserve(translator.name, words) if wordings else None
    found: dict[str, str] = {}
    for batch in _batches(translator, wordings):
        try:
            texts = translator.translate(
                [wording.kept.text for wording in batch], source_language, target_language
            )
        except TranslatorFailed as failure:
            give_back(translator.name, month, words)
            failure.suggestions = found
            raise
        words -= sum(wording.words for wording in batch)
        for wording, text in zip(batch, texts, strict=True):
            if (suggestion := restored(text, wording.kept)) is not None:
                found[wording.source] = suggestion
    return found


def _batches(translator: Translator, wordings: list[_Wording]) -> Iterator[list[_Wording]]:
    batch: list[_Wording] = []
    size = 0
    for wording in wordings:
        length = translator.size_of(wording.kept.text)
        if batch and (
            len(batch) == translator.maximum_texts or size + length > translator.maximum_size
        ):
            yield batch
            batch, size = [], 0
        batch.append(wording)
        size += length
    if batch:
        yield batch
