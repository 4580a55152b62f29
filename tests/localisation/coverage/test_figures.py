"""How much of what is published each language has."""

import pytest
from wagtail.models import Locale

from cms.localisation.coverage.bars import pieces
from cms.localisation.coverage.figures import Coverage, Figure, coverage
from cms.localisation.coverage.sections import sections
from cms.localisation.models import LanguagePolicy, State, TranslationStatus
from cms.localisation.preparation import take_up
from tests.admin.people import make_person
from tests.factories import make_topic
from tests.localisation.matrix.site import published_in, taken_up
from tests.localisation.test_publication import changed

pytestmark = pytest.mark.django_db


def french() -> Coverage:
    return next(one for one in coverage() if one.locale.language_code == "fr")


def test_words_count_by_state_of_what_is_published() -> None:
    published_in(taken_up("Two words"), "fr")
    outdated = taken_up("Three more words")
    published_in(outdated, "fr")
    changed(outdated, introduction="We meet every year.")
    taken_up("Missing")
    taken_up("Draft", publish=False)
    excluded = taken_up("Excluded")
    TranslationStatus.objects.filter(object_id=excluded.translation_key).update(
        state=State.EXCLUDED, is_excluded=True
    )

    one = french()

    assert one.states == {
        State.CURRENT: Figure(1, 4, 0),
        State.OUTDATED: Figure(1, 7, 4),
        State.MISSING: Figure(1, 3, 3),
    }
    assert (one.objects, one.words, one.words_current, one.words_to_do) == (3, 14, 4, 7)
    assert one.percent == 28.5


@pytest.mark.parametrize(
    ("current", "missing", "percent", "reached"),
    [(0, 0, 100.0, True), (799, 201, 79.9, False), (8, 2, 80.0, True), (79999, 20001, 79.9, False)],
)
def test_a_share_is_never_rounded_up_to_its_target(
    current: int, missing: int, percent: float, reached: bool
) -> None:
    one = Coverage(
        states={State.CURRENT: Figure(1, current), State.MISSING: Figure(1, missing, missing)}
    )

    assert (one.percent, one.reaches_target) == (percent, reached)


def test_each_language_has_its_own_target() -> None:
    LanguagePolicy.objects.create(
        locale=Locale.objects.get(language_code="fr"), target=100, requires_review=True
    )

    assert [(one.locale.language_code, one.target, one.requires_review) for one in coverage()] == [
        ("en", 80, False),
        ("fr", 100, True),
        ("es", 80, False),
        ("de", 80, False),
        ("ar", 80, False),
    ]


def test_the_pieces_of_a_bar_fill_it() -> None:
    one = Coverage(
        states={
            State.MISSING: Figure(1, 1, 1),
            State.OUTDATED: Figure(1, 0, 0),
            State.CURRENT: Figure(1, 3),
        }
    )

    assert [(piece.state, piece.start, piece.length) for piece in pieces(one)] == [
        (State.CURRENT, "0.000", "75.000"),
        (State.MISSING, "75.000", "25.000"),
    ]
    assert pieces(Coverage()) == []


def shares_as(name: str) -> dict[str, list[tuple[int, float]]]:
    locales = list(Locale.objects.filter(language_code__in=["fr", "es"]).order_by("-language_code"))
    return {
        section.title: [(cell.share.words, cell.share.percent) for cell in section.cells]
        for section in sections(make_person(name), locales[::-1])
    }


def test_sections_and_types() -> None:
    section = taken_up("Meetings")
    published_in(section, "fr")
    taken_up("Below", parent=section)
    hidden = taken_up("Hidden", publish=False)
    taken_up("Elsewhere", parent=hidden)
    take_up(make_topic(title="Water"))

    assert shares_as("editor") == {
        "Meetings": [(6, 0.0), (6, 50.0)],
        "Hidden": [(3, 0.0), (3, 0.0)],
        "Topics": [(1, 0.0), (1, 0.0)],
    }
    assert list(shares_as("translator-fr")) == ["Meetings", "Other pages", "Topics"]


def test_sections_take_the_same_queries_for_any_number(django_assert_num_queries) -> None:
    person, locales = make_person("admin"), list(Locale.objects.all())
    taken_up("Alpha")
    sections(person, locales)
    for title in ("Beta", "Gamma"):
        taken_up(title)

    with django_assert_num_queries(4):
        assert len(sections(person, locales)) == 3
    with django_assert_num_queries(3):
        assert len(coverage()) == 5
