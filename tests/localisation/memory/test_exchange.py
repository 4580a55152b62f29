"""The memory comes and goes as a table; nothing that is there is changed by it."""

import pytest
from wagtail_localize.models import StringTranslation

from cms.localisation.memory.csv_files import read_table
from cms.localisation.memory.exchange import check_pairs, export_pairs, import_pairs
from cms.localisation.memory.matching import matches_for
from cms.localisation.memory.reports import Outcome
from tests.admin.people import make_person
from tests.localisation.memory.scene import day, locale, make_context, remember

pytestmark = pytest.mark.django_db

HEAD = "source;target;source_language;target_language;note\n"


def table(*lines: str) -> bytes:
    return (HEAD + "\n".join(lines)).encode()


def rows_of(content: bytes) -> list[tuple[int, Outcome, tuple[str, ...]]]:
    return [(row.line, row.outcome, row.remarks) for row in check_pairs(content).rows]


def all_pairs() -> list[tuple[str, str, str, str]]:
    rows = StringTranslation.objects.order_by("pk").values_list(
        "translation_of__data",
        "data",
        "translation_of__locale__language_code",
        "locale__language_code",
    )
    return list(rows)


def test_what_comes_in_is_offered_to_translators() -> None:
    person = make_person("editor")

    report = import_pairs(table("How to take part;Comment participer;en;FR;x"), person)

    assert (report.written, report.counts["new"]) == (1, 1)
    (row,) = StringTranslation.objects.all()
    assert (row.context, row.translation_type, row.tool_name, row.last_translated_by) == (
        None,
        "manual",
        "memory import",
        person,
    )
    found = matches_for({"1": "How to take part"}, locale("en"), locale("fr"))["1"]
    assert [(match.target, match.score) for match in found] == [("Comment participer", 100)]


def test_plain_text_is_kept_as_the_fragment_it_stands_for() -> None:
    import_pairs(table("Q & A <b>now</b>;Q & R <b>ici</b>;en;fr;"), make_person("admin"))

    assert all_pairs() == [("Q &amp; A <b>now</b>", "Q &amp; R <b>ici</b>", "en", "fr")]


def test_the_dry_run_says_of_each_row_what_becomes_of_it_and_writes_nothing() -> None:
    remember("Welcome", "Bienvenue", make_context("Week"))
    before = all_pairs()
    content = table(
        "Welcome;Bienvenue;en;fr;",
        "Welcome;Soyez les bienvenus;en;fr;",
        "Goodbye;Au revoir;en;fr;",
        "Goodbye;Au revoir;en;fr;",
        "Empty;;en;fr;",
        "Unknown;Sconosciuto;en;it;",
        "Same;Same;en;en;",
        "Picture;<img src='x'>;en;fr;",
        "<a id='a1'>Link</a>;<a id='a2'>Lien</a>;en;fr;",
    )

    assert rows_of(content) == [
        (2, Outcome.SAME, ()),
        (3, Outcome.DIFFERING, ("The memory has: Bienvenue",)),
        (4, Outcome.NEW, ()),
        (5, Outcome.SAME, ()),
        (6, Outcome.ERROR, ("The source or the target is empty.",)),
        (7, Outcome.ERROR, ("The site has no language “it”.",)),
        (8, Outcome.ERROR, ("Both languages are the same.",)),
        (
            9,
            Outcome.ERROR,
            (
                "<img> tag is not allowed. Strings can only contain standard HTML inline tags "
                "(such as <b>, <a>)",
            ),
        ),
        (10, Outcome.ERROR, ("Unrecognised id found in an <a> tag: a2",)),
    ]
    assert all_pairs() == before


def test_what_differs_stands_beside_what_was_there() -> None:
    remember("Welcome", "Bienvenue", make_context("Week"))
    content = table("Welcome;Soyez les bienvenus;en;fr;", "Bad;;en;fr;", "Go;Va;en;fr;")

    assert import_pairs(content, make_person("admin")).written == 2
    assert import_pairs(content, make_person("admin")).written == 0
    assert all_pairs() == [
        ("Welcome", "Bienvenue", "en", "fr"),
        ("Welcome", "Soyez les bienvenus", "en", "fr"),
        ("Go", "Va", "en", "fr"),
    ]


def test_an_export_has_each_pair_once_with_its_page_and_comes_in_as_it_is() -> None:
    remember("=1", "=un", make_context("Week"), updated=day(3))
    remember("=1", "=un", make_context("Old"), updated=day(1))
    remember("Hello", "Hallo", languages=("en", "de"), updated=day(2))
    remember("Machine", "Maschine", languages=("en", "de"), translation_type="machine")

    content = export_pairs(None, None)

    assert [tuple(row.cells.values()) for row in read_table(content)] == [
        ("=1", "=un", "en", "fr", "Week"),
        ("Hello", "Hallo", "en", "de", ""),
    ]
    assert [outcome for _line, outcome, _remarks in rows_of(content)] == [Outcome.SAME] * 2
    german = read_table(export_pairs(locale("en"), locale("de")))
    assert [row.cells["target"] for row in german] == ["Hallo"]


def test_the_number_of_queries_does_not_grow_with_the_file(django_assert_num_queries) -> None:
    for count in (1, 3):
        content = table(*(f"Word {number};Mot {number};en;fr;" for number in range(count)))
        with django_assert_num_queries(2):
            check_pairs(content)


def test_the_number_of_queries_of_an_export_does_not_grow(django_assert_num_queries) -> None:
    for name in ("One", "Two", "Three"):
        remember(name, f"FR {name}", make_context(name))
        with django_assert_num_queries(2):
            export_pairs(None, None)
