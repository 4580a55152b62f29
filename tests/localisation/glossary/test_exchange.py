"""The glossary comes and goes as a table: a row for each entry, and nothing is lost."""

import pytest
from wagtail.models import Locale

from cms.localisation.glossary.exchange import (
    check_glossary_file,
    content_of,
    export_glossary,
    import_glossary,
)
from cms.localisation.memory.csv_files import UnreadableTable, read_table
from cms.localisation.memory.reports import CheckedRow, Outcome
from cms.localisation.models import GlossaryConcept
from tests.admin.people import make_person
from tests.localisation.glossary.entries import make_concept

pytestmark = pytest.mark.django_db

MEETING = {
    "en preferred": ["meeting"],
    "fr preferred": ["rencontre"],
    "fr forbidden": ["meeting", "événement"],
    "ar preferred": ["اجتماع"],
}


def rows_of(text: str) -> list[CheckedRow]:
    return list(check_glossary_file(text.encode()).rows)


def apply(text: str) -> int:
    return import_glossary(text.encode(), make_person("admin")).written


def everything() -> list[tuple]:
    codes = list(Locale.objects.order_by("pk").values_list("language_code", flat=True))
    found = [content_of(concept, codes) for concept in GlossaryConcept.objects.order_by("pk")]
    return [
        (
            each.definition,
            each.note,
            each.do_not_translate,
            each.is_case_sensitive,
            dict(each.terms),
        )
        for each in found
    ]


def test_an_export_has_a_row_for_each_entry_and_a_column_for_each_language_and_status() -> None:
    concept = make_concept(MEETING, definition="=People", note="n", is_case_sensitive=True)

    (row,) = read_table(export_glossary())

    codes = Locale.objects.order_by("pk").values_list("language_code", flat=True)
    empty = {
        f"{code}_{status}": ""
        for code in codes
        for status in ("preferred", "admitted", "forbidden")
    }
    assert row.cells == {
        "id": str(concept.pk),
        "definition": "=People",
        "note": "n",
        "do_not_translate": "no",
        "is_case_sensitive": "yes",
        **empty,
        "en_preferred": "meeting",
        "fr_preferred": "rencontre",
        "fr_forbidden": "meeting|événement",
        "ar_preferred": "اجتماع",
    }


def test_an_export_comes_back_as_it_was() -> None:
    make_concept(MEETING, definition="People in a room")
    make_concept({"en preferred": ["ICSC"]}, do_not_translate=True, is_case_sensitive=True)
    content, before = export_glossary(), everything()

    report = check_glossary_file(content)
    assert [row.outcome for row in report.rows] == [Outcome.SAME, Outcome.SAME]
    GlossaryConcept.objects.all().delete()
    without_ids = content.decode("utf-8-sig").splitlines()
    without_ids[1:] = [line[line.index(",") :] for line in without_ids[1:]]

    assert apply("\n".join(without_ids)) == 2
    assert everything() == before


def test_new_entries_and_changes_of_those_that_are_there() -> None:
    concept = make_concept(MEETING, definition="Old", note="Kept")
    text = (
        "id;definition;en_preferred;fr_preferred;fr_admitted\n"
        f"{concept.pk};New;meeting;réunion;rencontre | séance\n"
        ";Who works with us;partner;partenaire;\n"
    )

    assert rows_of(text) == [
        CheckedRow(
            2,
            Outcome.DIFFERING,
            "meeting, réunion, اجتماع",
            (
                "definition: Old → New",
                "fr_preferred: rencontre → réunion",
                "fr_admitted: – → rencontre, séance",
            ),
        ),
        CheckedRow(3, Outcome.NEW, "partner, partenaire"),
    ]
    assert apply(text) == 2
    assert everything() == [
        (
            "New",
            "Kept",
            False,
            False,
            {
                ("en", "preferred"): ("meeting",),
                ("fr", "preferred"): ("réunion",),
                ("fr", "admitted"): ("rencontre", "séance"),
                ("fr", "forbidden"): ("meeting", "événement"),
                ("ar", "preferred"): ("اجتماع",),
            },
        ),
        (
            "Who works with us",
            "",
            False,
            False,
            {("en", "preferred"): ("partner",), ("fr", "preferred"): ("partenaire",)},
        ),
    ]
    assert apply(text.replace(";Who", f"{concept.pk + 1};Who")) == 0


def test_errors_are_said_by_row_and_hold_up_nothing_else() -> None:
    concept = make_concept(MEETING)
    text = (
        "id,en_preferred,en_forbidden,do_not_translate,definition\n"
        "999999,other,,,\n"
        "x,other,,,\n"
        f"{concept.pk},,,,only words\n"
        f"{concept.pk},meeting,,,\n"
        ",a|b,,,\n"
        ",c,C,,\n"
        ",d,,maybe,\n"
        ",meeting,,,another\n"
        ",good,,,\n"
        ",good,,,\n"
        ",,,,nothing\n"
    )
    no_entry = "There is no entry with the id {}. Leave it empty for a new one."
    another = "“b”: There is another preferred term in this language. Admit one of them."

    assert [(row.line, row.outcome, row.remarks) for row in rows_of(text)] == [
        (2, Outcome.ERROR, (no_entry.format("999999"),)),
        (3, Outcome.ERROR, (no_entry.format("x"),)),
        (
            4,
            Outcome.DIFFERING,
            ("definition:  → only words", "en_preferred: meeting → –"),
        ),
        (5, Outcome.ERROR, ("Line 4 is about the same entry.",)),
        (6, Outcome.ERROR, (another,)),
        (7, Outcome.ERROR, ("“C”: The same term is forbidden and allowed.",)),
        (8, Outcome.ERROR, ("“maybe” in do_not_translate is neither yes nor no.",)),
        (
            9,
            Outcome.ERROR,
            (f"There is an entry for “meeting”. To change it, give its id {concept.pk}.",),
        ),
        (10, Outcome.NEW, ()),
        (11, Outcome.ERROR, ("Line 10 has the same preferred term “good”.",)),
        (12, Outcome.ERROR, ("The row has no term.",)),
    ]
    assert apply(text) == 2
    assert [entry[0] for entry in everything()] == ["only words", ""]


def test_a_column_that_would_be_lost_is_refused() -> None:
    with pytest.raises(UnreadableTable) as refused:
        check_glossary_file(b"id,en_preferred,it_preferred\n,one,uno\n")

    assert str(refused.value) == "These columns are not known: it_preferred."


def test_the_number_of_queries_does_not_grow(django_assert_num_queries) -> None:
    for count in (1, 3):
        while GlossaryConcept.objects.count() < count:
            make_concept({"en preferred": [f"word {GlossaryConcept.objects.count()}"]})
        with django_assert_num_queries(3):
            content = export_glossary()
        with django_assert_num_queries(3):
            assert len(check_glossary_file(content).rows) == count
