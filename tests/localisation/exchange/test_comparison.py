"""What a file would change: every outcome, and what decides it."""

from dataclasses import replace
from typing import Any

import pytest

from cms.localisation.exchange import po, xliff
from cms.localisation.exchange.comparison import Comparison, Outcome, compare
from cms.localisation.exchange.document import (
    ReadDocument,
    ReadUnit,
    TranslationDocument,
    target_fingerprint,
)
from cms.localisation.exchange.unreadable import UnreadableFile
from cms.localisation.segments.segment import Segment, SegmentState
from tests.localisation.exchange.documents import (
    DOCUMENT_ID,
    full_document,
    make_document,
    make_segment,
)

LINKED = 'See <a id="a1">it</a><br/>'


def make_unit(**values: Any) -> ReadUnit:
    """A finished translation of the first heading, exported while there was none."""
    return ReadUnit(
        **{
            "id": "segment-1",
            "path": "body.block-1",
            "source": "Heading 1",
            "target": "Titre",
            "state": SegmentState.TRANSLATED,
            "exported_target": target_fingerprint(""),
            **values,
        }
    )


def make_file(*units: ReadUnit, **values: Any) -> ReadDocument:
    return ReadDocument(
        **{
            "name": "page.xlf",
            "id": DOCUMENT_ID,
            "source_language": "en",
            "target_language": "fr",
            "source_fingerprint": "5f0c",
            "units": units,
            **values,
        }
    )


def outcome(unit: ReadUnit, *present: Segment) -> tuple[Outcome, str]:
    (compared,) = compare(make_file(unit), make_document(*present)).units
    return compared.outcome, compared.reason


def translated(target: str, state: SegmentState = SegmentState.TRANSLATED) -> Segment:
    return make_segment(target=target, state=state)


def test_a_first_translation_is_new() -> None:
    assert outcome(make_unit(), make_segment()) == (Outcome.NEW, "")


def test_another_translation_is_a_change_if_nobody_touched_it_since() -> None:
    unit = make_unit(exported_target=target_fingerprint("Entête"))
    assert outcome(unit, translated("Entête")) == (Outcome.CHANGED, "")


@pytest.mark.parametrize("exported", ["", target_fingerprint(""), target_fingerprint("Entête")])
def test_a_translation_that_somebody_changed_here_is_a_conflict(exported: str) -> None:
    unit = make_unit(exported_target=exported)
    assert outcome(unit, translated("En-tête")) == (Outcome.CONFLICT, "")


def test_the_same_words_are_the_same_whatever_was_there_at_export() -> None:
    assert outcome(make_unit(), translated("Titre")) == (Outcome.SAME, "")


def test_the_same_words_spelt_otherwise_are_the_same() -> None:
    unit = make_unit(target="Arts &amp; lettres<br/>")
    assert outcome(unit, translated("Arts & lettres<br>")) == (Outcome.SAME, "")


def test_a_file_confirms_what_a_machine_wrote_but_never_takes_a_confirmation_back() -> None:
    machine = translated("Titre", SegmentState.MACHINE)
    unconfirmed = make_unit(state=SegmentState.MACHINE)
    assert outcome(make_unit(), machine) == (Outcome.CONFIRMED, "")
    assert outcome(unconfirmed, machine) == (Outcome.SAME, "")
    assert outcome(unconfirmed, translated("Titre")) == (Outcome.SAME, "")


def test_a_unit_without_a_translation_takes_nothing_away() -> None:
    unit = make_unit(target="", state=SegmentState.MISSING)
    assert outcome(unit, translated("Titre")) == (Outcome.EMPTY, "")
    assert outcome(unit) == (Outcome.EMPTY, "")


def test_another_wording_at_the_same_place_is_an_older_source() -> None:
    present = make_segment(id="segment-9", source="Headline")
    assert outcome(make_unit(), present) == (Outcome.OLDER_SOURCE, "")


def test_a_source_that_the_file_changed_is_another_wording() -> None:
    assert outcome(make_unit(source="Heading one"), make_segment()) == (Outcome.OLDER_SOURCE, "")


def test_a_place_that_is_gone_is_unknown() -> None:
    assert outcome(make_unit(), make_segment(2)) == (Outcome.UNKNOWN, "")


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("Voir<br/>", 'Missing: <a id="a1">.'),
        ('Voir <a id="a1">le</a>', "Missing: <br/>."),
        (
            'Voir <a id="a1">le</a> <a id="a1">voilà</a><br/>',
            'Too many: <a id="a1">.',
        ),
        (
            'Voir <a id="a2">le</a><br/>',
            'Missing: <a id="a1">. Too many: <a id="a2">.',
        ),
        ('<b>Voir</b> <a id="a1">le</a><br/>', "Too many: <b>."),
    ],
)
def test_lost_doubled_and_added_codes_are_malformed(target: str, reason: str) -> None:
    unit = make_unit(source=LINKED, target=target)
    assert outcome(unit, make_segment(source=LINKED)) == (Outcome.MALFORMED, reason)


def test_codes_may_change_their_order() -> None:
    unit = make_unit(source=LINKED, target='<a id="a1">Le</a> voir<br/>')
    assert outcome(unit, make_segment(source=LINKED)) == (Outcome.NEW, "")


def test_what_the_reader_found_broken_is_malformed_even_if_its_words_are_the_same() -> None:
    unit = make_unit(problem="<b> is not closed.")
    assert outcome(unit, translated("Titre")) == (Outcome.MALFORMED, "<b> is not closed.")


def test_codes_that_the_present_translation_lacks_already_are_not_held_against_the_file() -> None:
    unit = make_unit(source=LINKED, target="Voir")
    present = make_segment(source=LINKED, target="Voir", state=SegmentState.TRANSLATED)
    assert outcome(unit, present) == (Outcome.SAME, "")


def compared_three() -> Comparison:
    """One new, one in conflict, one empty."""
    return compare(
        make_file(
            make_unit(),
            make_unit(id="segment-2", source="Heading 2"),
            make_unit(id="segment-3", source="Heading 3", state=SegmentState.MISSING),
        ),
        make_document(
            make_segment(1),
            make_segment(2, target="Entête", state=SegmentState.TRANSLATED),
            make_segment(3),
        ),
    )


def test_outcomes_are_counted() -> None:
    counts = compared_three().counts
    assert list(counts) == list(Outcome)
    assert {key: count for key, count in counts.items() if count} == {
        Outcome.NEW: 1,
        Outcome.CONFLICT: 1,
        Outcome.EMPTY: 1,
    }


def test_conflicts_are_written_only_when_asked_for() -> None:
    comparison = compared_three()
    assert [compared.unit.id for compared in comparison.to_write()] == ["segment-1"]
    assert [compared.unit.id for compared in comparison.to_write(overwrite_conflicts=True)] == [
        "segment-1",
        "segment-2",
    ]


@pytest.mark.parametrize(("fingerprint", "expected"), [("5f0c", False), ("77", True), ("", None)])
def test_whether_the_source_has_changed(fingerprint: str, expected: bool | None) -> None:
    comparison = compare(make_file(source_fingerprint=fingerprint), make_document())
    assert comparison.source_changed is expected


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"id": DOCUMENT_ID.replace("0b", "1b")}, "The file is of another translation."),
        ({"target_language": "de"}, "The file is in “de” where “fr” is expected."),
        ({"source_language": "es"}, "The file is in “es” where “en” is expected."),
    ],
)
def test_another_translation_is_refused(values: dict[str, str], message: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        compare(make_file(**values), make_document())
    assert str(caught.value) == f"page.xlf: {message}"


@pytest.mark.parametrize("language", ["fr", "FR", "fr-FR", "fr_CA", ""])
def test_tools_may_add_a_region_or_lose_the_language(language: str) -> None:
    assert compare(make_file(target_language=language), make_document()).units == ()


@pytest.mark.parametrize("builder", ["xliff", "po"])
def test_a_file_as_it_was_exported_changes_nothing(builder: str) -> None:
    document: TranslationDocument = full_document()
    if builder == "xliff":
        (read,) = xliff.read("page", xliff.build(document))
    else:
        read = po.read("page", po.build(document))
    comparison = compare(read, document)
    assert [compared.outcome for compared in comparison.units] == [
        Outcome.EMPTY,
        Outcome.SAME,
        Outcome.SAME,
        Outcome.EMPTY,
    ]
    assert (comparison.to_write(overwrite_conflicts=True), comparison.source_changed) == ((), False)


def test_a_change_here_after_the_export_is_found_out_in_a_file() -> None:
    segment = make_segment(target="Entête", state=SegmentState.TRANSLATED)
    data = xliff.build(make_document(segment)).replace("Entête".encode(), b"Titre")
    (read,) = xliff.read("page.xlf", data)
    untouched = compare(read, make_document(segment))
    changed_here = compare(read, make_document(replace(segment, target="En-tête")))
    assert [untouched.units[0].outcome, changed_here.units[0].outcome] == [
        Outcome.CHANGED,
        Outcome.CONFLICT,
    ]
