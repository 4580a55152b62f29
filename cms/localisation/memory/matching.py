"""What a translator is offered for each segment: the same sentence, or one much like it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, TranslationContext, TranslationSource

from cms.localisation.memory.likeness import Likeness
from cms.localisation.memory.querysets import IMPORT_TOOL, pairs, reversed_pairs

LEAST_SCORE = 75
MOST_MATCHES = 3
# Of each direction, the most recent.
MOST_PAIRS = 40_000


@dataclass(frozen=True)
class Match:
    """A translation made before. `origin` says where: the title of a page, or an import."""

    source: str
    target: str
    # 100 for the same fragment, with its tags; similar ones have 75 to 99.
    score: int
    origin: str
    updated_at: datetime


@dataclass(frozen=True)
class _Pair:
    pk: int
    source: str
    target: str
    # Of the excluded object only: where it stands there.
    own_path: str | None


def matches_for(
    sources: Mapping[str, str],
    source_locale: Locale,
    target_locale: Locale,
    exclude_object: UUID | None = None,
    paths: Mapping[str, str] | None = None,
    least_score: int = LEAST_SCORE,
) -> dict[str, list[Match]]:
    """For each segment, by its id, up to three matches of the least score: the best first, then the
    most recent.

    `sources` are HTML fragments as wagtail-localize keeps them. `exclude_object` is the translation
    key of what is being translated: its own translation of the very same fragment is no match. With
    `paths` (content path by segment id) that holds for the place alone, and the same fragment at
    another place of the object is offered.

    The memory knows pages that are not public. Callers ask first whether the user may translate
    into the target language.
    """
    if not sources:
        return {}
    memory = _Memory(_read(source_locale, target_locale, exclude_object), least_score)
    paths = paths or {}
    return _described({key: memory.best(text, paths.get(key)) for key, text in sources.items()})


def _read(
    source_locale: Locale, target_locale: Locale, exclude_object: UUID | None
) -> Iterator[_Pair]:
    """The pairs of both directions, each once, the most recent first."""
    own = {}
    if exclude_object is not None:
        contexts = TranslationContext.objects.filter(object_id=exclude_object)
        own = dict(contexts.values_list("pk", "path"))
    seen = set()
    for rows in (pairs(source_locale, target_locale), reversed_pairs(source_locale, target_locale)):
        for row in rows[:MOST_PAIRS]:
            pair = _Pair(row["pk"], row["source"], row["target"], own.get(row["context_id"]))
            wording = (pair.source, pair.target, pair.own_path)
            if wording not in seen:
                seen.add(wording)
                yield pair


class _Memory:
    """Pairs by the text that is seen of their source."""

    def __init__(self, found: Iterable[_Pair], least_score: int) -> None:
        self.least_score = least_score
        self.pairs: dict[str, list[_Pair]] = {}
        for pair in found:
            self.pairs.setdefault(pair.source, []).append(pair)
        self.likenesses = [Likeness.of(source) for source in self.pairs]
        self.texts = [likeness.text for likeness in self.likenesses]

    def best(self, source: str, path: str | None) -> list[tuple[int, _Pair]]:
        """Up to three pairs with their score and different targets."""
        scored = [
            (score, pair)
            for score, similar in self._similar(Likeness.of(source))
            for pair in self.pairs[similar]
            if not _is_own(pair, source, path)
        ]
        # Sorting is stable: the most recent comes first among equals.
        scored.sort(key=lambda each: -each[0])
        by_target: dict[str, tuple[int, _Pair]] = {}
        for score, pair in scored:
            by_target.setdefault(pair.target, (score, pair))
        return list(by_target.values())[:MOST_MATCHES]

    def _similar(self, sought: Likeness) -> Iterator[tuple[int, str]]:
        """Sources with their score. Tags and numbers only lower what the texts reach."""
        if not sought.text:
            return
        reached = process.extract(
            sought.text, self.texts, scorer=fuzz.ratio, limit=None, score_cutoff=self.least_score
        )
        for position in sorted(position for _text, _ratio, position in reached):
            likeness = self.likenesses[position]
            score = sought.score(likeness)
            if score >= self.least_score:
                yield score, likeness.html


def _is_own(pair: _Pair, source: str, path: str | None) -> bool:
    """Whether this is the translation of the segment itself."""
    if pair.own_path is None or pair.source != source:
        return False
    return path is None or path == pair.own_path


def _described(found: dict[str, list[tuple[int, _Pair]]]) -> dict[str, list[Match]]:
    """The matches with where they are from, for all segments in two queries."""
    wanted = {pair.pk for matches in found.values() for _score, pair in matches}
    rows = StringTranslation.objects.filter(pk__in=wanted).select_related("context")
    by_pk = {row.pk: row for row in rows}
    objects = {row.context.object_id for row in by_pk.values() if row.context}
    described = TranslationSource.objects.filter(object_id__in=objects)
    titles = dict(described.values_list("object_id", "object_repr"))
    return {
        key: [_match(score, pair, by_pk[pair.pk], titles) for score, pair in matches]
        for key, matches in found.items()
    }


def _match(score: int, pair: _Pair, row: StringTranslation, titles: Mapping[UUID, str]) -> Match:
    if row.context is not None:
        origin = titles.get(row.context.object_id, "")
    elif row.tool_name == IMPORT_TOOL:
        origin = _("Imported")
    else:
        origin = _("No longer on a page")
    return Match(pair.source, pair.target, score, origin, row.updated_at)
