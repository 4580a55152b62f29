"""How much of what readers see in its source they see in each language.

Only published sources count, and what is not to be translated into a language does not count there.
A word is current in a language if the page or snippet it belongs to is: of a page with one outdated
sentence no word counts, since its readers are told something the source no longer says.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Count, QuerySet, Sum
from wagtail.models import Locale

from cms.localisation.models import LanguagePolicy, State, TranslationStatus

COUNTED = [state for state in State if state != State.EXCLUDED]
DEFAULT_TARGET = LanguagePolicy._meta.get_field("target").default


@dataclass(frozen=True)
class Figure:
    """So many objects with so many words, of which so many are to do."""

    objects: int = 0
    words: int = 0
    words_to_do: int = 0


@dataclass
class Share:
    """A set of objects in one language, by state."""

    states: dict[State, Figure] = field(default_factory=dict)

    def figure(self, state: State) -> Figure:
        return self.states.get(state, Figure())

    @property
    def objects(self) -> int:
        return sum(figure.objects for figure in self.states.values())

    @property
    def words(self) -> int:
        return sum(figure.words for figure in self.states.values())

    @property
    def words_to_do(self) -> int:
        return sum(figure.words_to_do for figure in self.states.values())

    @property
    def words_current(self) -> int:
        return self.figure(State.CURRENT).words

    @property
    def percent(self) -> float:
        """Of 100 words, how many are current, to one decimal and never rounded up.

        100.0 where there is nothing to translate.
        """
        return self.words_current * 1000 // self.words / 10 if self.words else 100.0

    def reaches(self, target: float) -> bool:
        """Whether at least `target` of 100 words are current."""
        return self.words_current * 100 >= target * self.words


@dataclass
class Coverage(Share):
    """A language with what is asked of it."""

    locale: Locale | None = None
    target: int = DEFAULT_TARGET
    requires_review: bool = False

    @property
    def reaches_target(self) -> bool:
        return self.reaches(self.target)


def counted(statuses: QuerySet | None = None) -> QuerySet:
    """The statuses that count."""
    found = TranslationStatus.objects.all() if statuses is None else statuses
    return found.filter(source_is_live=True).exclude(state=State.EXCLUDED)


def coverage(locales: Iterable[Locale] | None = None) -> list[Coverage]:
    """Each language, in the order of the settings. Three queries."""
    chosen = in_order(Locale.objects.all() if locales is None else locales)
    policies = {policy.locale_id: policy for policy in LanguagePolicy.objects.all()}
    found = {}
    for locale in chosen:
        policy = policies.get(locale.pk) or LanguagePolicy(locale=locale)
        found[locale.pk] = Coverage(
            locale=locale, target=policy.target, requires_review=policy.requires_review
        )
    for one in summed(counted().filter(locale__in=list(found)), "locale"):
        found[one["locale"]].states[State(one["state"])] = figure_from(one)
    return list(found.values())


def in_order(locales: Iterable[Locale]) -> list[Locale]:
    """As the settings name them."""
    order = {code: place for place, (code, _name) in enumerate(settings.LANGUAGES)}
    return sorted(locales, key=lambda locale: order.get(locale.language_code, len(order)))


def summed(statuses: QuerySet, *by: str) -> QuerySet:
    """One row for each state of each group."""
    return (
        statuses.order_by()
        .values(*by, "state")
        .annotate(objects=Count("pk"), sum_of_words=Sum("words"), sum_to_do=Sum("words_to_do"))
    )


def figure_from(one: dict[str, Any]) -> Figure:
    """Of a row of `summed`."""
    return Figure(one["objects"], one["sum_of_words"], one["sum_to_do"])


def shares(statuses: QuerySet, by: str) -> dict[Any, dict[int, Share]]:
    """`{group: {id of the locale: share}}`. One query."""
    found: dict[Any, dict[int, Share]] = defaultdict(lambda: defaultdict(Share))
    for one in summed(statuses, by, "locale"):
        found[one[by]][one["locale"]].states[State(one["state"])] = figure_from(one)
    return found
