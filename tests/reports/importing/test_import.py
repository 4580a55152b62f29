"""Reports come in once, whatever is run how often; what a dry run says is what happens."""

from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from cms.core.models import CmsDocument
from people.models import Organisation
from reports.importing import writing
from reports.importing.files import Folder
from reports.importing.planning import Action
from reports.models import ImportedReport, PublicationIndexPage, ReportPage
from tests.admin.people import make_person
from tests.factories import make_publication_index, make_topic
from tests.factories.tree import republish
from tests.reports.importing.tables import changes_of, csv_of, imported, pdf, planned_of, row
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def index() -> PublicationIndexPage:
    return make_publication_index()


@pytest.fixture
def folder(tmp_path) -> Path:
    (tmp_path / "civic-en.pdf").write_bytes(pdf(language="en", pages=2))
    (tmp_path / "civic-fr.pdf").write_bytes(pdf(language="fr", pages=3))
    return tmp_path


def full(**values: str) -> dict[str, str]:
    values = {
        "subtitle": "Six ways",
        "abstract": "One.\n\nTwo & three.",
        "type": "innovation-report",
        "date": "2019-04-08",
        "isbn": "978-3-16-148410-0",
        "authors": "Haddad, Noor; [Bread and Roses]",
        "files": "civic-en.pdf",
        "version": "1.0",
        "old_address": "https://old.example.org/reports/civic",
        **values,
    }
    return row(**values)


def test_a_report_comes_in_as_a_draft(folder, client) -> None:
    make_topic(code="civic-space", title="Civic space")

    [outcome] = imported(folder, full(topics="Civic Space"))

    report = ReportPage.objects.get()
    draft = report.get_latest_revision_as_object()
    assert (report.live, report.slug) == (False, "civic-spaces-2019")
    assert {name: getattr(draft, name) for name in ("title", "subtitle", "abstract", "type")} == {
        "title": "Civic Spaces 2019",
        "subtitle": "Six ways",
        "abstract": "<p>One.</p><p>Two &amp; three.</p>",
        "type": "innovation-report",
    }
    assert (draft.publication_date, draft.original_language) == (date(2019, 4, 8), "en")
    people = draft.contributors.all()
    assert [(one.family_name, getattr(one.organisation, "name", "")) for one in people] == [
        ("Haddad", ""),
        ("", "Bread and Roses"),
    ]
    assert [term.topic.code for term in draft.topics.all()] == ["civic-space"]
    [file] = draft.files.all()
    document = file.document
    assert (document.language, document.version, len(document.sha256)) == ("en", "1.0", 64)
    assert document.file_size == (folder / "civic-en.pdf").stat().st_size
    assert outcome.page.pk == report.pk
    assert client.get("/reports/civic", follow=True).status_code == 404


def test_the_old_address_leads_to_the_report_once_it_is_public(folder, client) -> None:
    imported(folder, full(), is_public=True)

    report = ReportPage.objects.get()
    assert report.live
    answer = client.get("/reports/civic")
    assert (answer.status_code, answer["Location"]) == (301, report.url)
    file = report.files.get().document
    served = client.get(f"{report.url}files/{file.filename}")
    assert served["ETag"] == f'"{file.sha256}"'


def test_a_dry_run_writes_nothing(folder) -> None:
    before = state()

    [one] = planned_of(folder, full())

    assert (one.action, [change.name for change in one.changes]) == (
        Action.NEW,
        [
            "title",
            "subtitle",
            "abstract",
            "type",
            "isbn",
            "publication_date",
            "publication_precision",
            "contributors",
            "file",
            "old_address",
        ],
    )
    assert state() == before


def state() -> tuple[int, ...]:
    models = (Page, CmsDocument, Redirect, ImportedReport, Organisation)
    return tuple(model.objects.count() for model in models)


@pytest.mark.parametrize("is_public", [False, True])
def test_the_second_time_nothing_changes(folder, is_public) -> None:
    rows = [full(), row(language="fr", title="Espaces civiques", files="civic-fr.pdf")]
    imported(folder, *rows, is_public=is_public)
    before = state()

    planned = planned_of(folder, *rows)

    assert [(one.action, changes_of(one)) for one in planned] == [(Action.UNCHANGED, [])] * 2
    assert imported(folder, *rows, is_public=is_public) == []
    assert state() == before


def test_only_what_is_different_is_changed(folder) -> None:
    imported(folder, full())
    (folder / "civic-en.pdf").write_bytes(pdf(language="en", pages=9))

    [one] = planned_of(folder, full(title="Civic Spaces", subtitle="", isbn=""))
    assert one.action == Action.CHANGED
    assert changes_of(one)[0] == ("title", "Civic Spaces 2019", "Civic Spaces")
    assert [change.name for change in one.changes] == ["title", "file"]

    before = CmsDocument.objects.get().sha256
    imported(folder, full(title="Civic Spaces", subtitle="", isbn=""))
    draft = ReportPage.objects.get().get_latest_revision_as_object()
    assert (draft.title, draft.subtitle, draft.slug) == (
        "Civic Spaces",
        "Six ways",
        "civic-spaces-2019",
    )
    [file] = draft.files.all()
    assert file.document.sha256 != before
    assert CmsDocument.objects.count() == 1


def test_what_an_editor_has_changed_is_seen(folder) -> None:
    imported(folder, full(), is_public=True)
    report = ReportPage.objects.get()
    report.abstract = "<p><b>One.</b></p><p>Two &amp; three.</p>"
    report.subtitle = "Seven ways"
    republish(report)

    [one] = planned_of(folder, full())

    # Words in bold are the same words.
    assert changes_of(one) == [("subtitle", "Seven ways", "Six ways")]


def test_a_report_that_an_old_address_leads_to_is_known(folder) -> None:
    imported(folder, full())
    ImportedReport.objects.all().delete()

    [one] = planned_of(folder, full())
    assert one.action == Action.UNCHANGED

    [one] = planned_of(folder, full(id="another"))
    assert one.action == Action.UNCHANGED


def in_french(page: Any) -> None:
    translation = submit(page)
    translate_all(translation)
    publish(translation)


def test_a_row_in_another_language_becomes_a_translation(folder, client) -> None:
    rows = [
        full(),
        row(
            language="fr",
            title="Espaces civiques 2019",
            subtitle="Six façons",
            abstract="Un.\n\nDeux & trois.",
            files="civic-fr.pdf",
            old_address="/fr/rapports/espaces",
        ),
    ]
    outcomes = imported(folder, *rows, is_public=True)

    # The index of the language was made for it.
    assert outcomes[1].remark == "“Publications” above it is not public in this language."
    in_french(PublicationIndexPage.objects.get(locale__language_code="en"))
    ReportPage.objects.get(locale__language_code="fr").get_latest_revision().publish()
    english = ReportPage.objects.get(locale__language_code="en")
    french = ReportPage.objects.get(locale__language_code="fr")
    assert french.translation_key == english.translation_key
    assert (french.live, french.title, french.subtitle) == (
        True,
        "Espaces civiques 2019",
        "Six façons",
    )
    assert french.abstract.count("<p") == 2
    assert "Deux &amp; trois." in french.abstract
    assert {file.document.language for file in french.files.all()} == {"en", "fr"}
    assert client.get("/fr/rapports/espaces/")["Location"] == french.url


def test_the_original_is_the_source_wherever_it_stands(folder) -> None:
    make_publication_index(parent=_home("fr"))
    imported(
        folder,
        row(language="en", title="Civic Spaces", original_language="fr"),
        row(language="fr", title="Espaces civiques", original_language="fr"),
    )

    source = ReportPage.objects.get(locale__language_code="fr")
    english = ReportPage.objects.get(locale__language_code="en")
    assert english.translation_key == source.translation_key
    assert source.original_language == "fr"


def _home(code: str) -> Page:
    return Page.objects.get(depth=2, locale__language_code=code).specific


def test_paragraphs_that_do_not_fit_are_left_to_translators(folder) -> None:
    [_english, french] = imported(
        folder, full(), row(language="fr", title="Espaces civiques", abstract="Un seul.")
    )

    assert french.remark.endswith("abstract")


def test_what_the_table_leaves_out_the_file_tells(tmp_path) -> None:
    make_publication_index(parent=_home("fr"))
    (tmp_path / "a.pdf").write_bytes(pdf(language="fr", made="D:20120405"))

    [one] = planned_of(tmp_path, row(language="", files="a.pdf"))

    assert (one.row.language, one.row.facts["publication_date"].year) == ("fr", 2012)
    assert one.guessed == ["Language: French (from the file)", "Date: 2012 (from the file)"]


@pytest.mark.parametrize(
    ("values", "column"),
    [
        ({"files": "missing.pdf"}, "files"),
        ({"files": "../../etc/passwd.pdf"}, "files"),
        ({"topics": "Nowhere"}, "topics"),
        ({"language": "de"}, "language"),
        ({"old_address": "/taken"}, "old_address"),
        ({"isbn": "1"}, "isbn"),
    ],
)
def test_a_row_in_error_is_left_out_and_the_others_come_in(folder, index, values, column) -> None:
    Redirect.objects.create(old_path="/taken", redirect_page=index)
    rows = [row(id="bad", **values), full()]

    bad, good = planned_of(folder, *rows)

    assert (bad.action, [error.column for error in bad.errors]) == (Action.ERROR, [column])
    assert good.action == Action.NEW
    imported(folder, *rows)
    assert ReportPage.objects.count() == 1


def test_the_translations_of_a_source_in_error_are_in_error(folder) -> None:
    planned = planned_of(folder, row(isbn="1"), row(language="fr", title="Espaces civiques"))

    assert [one.action for one in planned] == [Action.ERROR, Action.ERROR]


def test_a_row_that_fails_leaves_nothing_and_the_next_comes_in(folder, monkeypatch) -> None:
    before = state()
    planned = planned_of(folder, full(), row(id="R-2", title="Second"))

    def fail(*args, **kwargs):
        raise writing.ValidationError("no redirect")

    with monkeypatch.context() as broken:
        broken.setattr(writing.Redirect.objects, "create", fail)
        outcomes = writing.write_all(planned, Folder(folder))

    assert [outcome.problem for outcome in outcomes] == ["no redirect", ""]
    assert CmsDocument.objects.count() == before[1]
    assert [report.title for report in ReportPage.objects.all()] == ["Second"]
    imported(folder, full(), row(id="R-2", title="Second"))
    assert ReportPage.objects.count() == 2


def test_two_reports_with_one_title_have_two_addresses(folder) -> None:
    imported(folder, row(id="R-1"), row(id="R-2"))

    assert sorted(ReportPage.objects.values_list("slug", flat=True)) == [
        "civic-spaces-2019",
        "civic-spaces-2019-2",
    ]


def test_who_may_not_add_there_is_told(folder) -> None:
    [one] = planned_of(folder, full(), user=make_person("translator-fr"))

    assert [error.column for error in one.errors] == ["language"]


def run(path: Path, *arguments: str) -> str:
    output = StringIO()
    call_command("import_reports", str(path), *arguments, stdout=output)
    return output.getvalue()


class TestCommand:
    """`manage.py import_reports FILE.csv --files DIR [--dry-run]`."""

    def test_a_dry_run_and_the_run(self, folder) -> None:
        table = folder / "reports.csv"
        table.write_bytes(csv_of(full(colour="red")))

        said = run(table, "--files", str(folder), "--dry-run")
        assert "Columns that are not known and not read: colour" in said
        assert "2: R-1 [en] Civic Spaces 2019 – new" in said
        assert "file: civic-en.pdf (en, 2 p., 1 kB)" in said
        assert said.splitlines()[-1] == "1 new, 0 changed, 0 unchanged, 0 in error."
        assert ReportPage.objects.count() == 0

        done = run(table, "--files", str(folder), "--publish")
        assert f"2: http://localhost:8000{ReportPage.objects.get().url} (published)" in done
        assert "0 new, 0 changed, 1 unchanged" in run(table, "--files", str(folder))

    def test_rows_in_error_end_it_with_an_error(self, folder) -> None:
        table = folder / "reports.csv"
        table.write_bytes(csv_of(row(isbn="1"), row(id="R-2")))

        with pytest.raises(CommandError, match="in error"):
            run(table)
        assert ReportPage.objects.count() == 1

    def test_what_cannot_be_read(self, tmp_path) -> None:
        (tmp_path / "a.csv").write_bytes(b"\xff")
        for path in ("a.csv", "missing.csv"):
            with pytest.raises(CommandError, match=path):
                run(tmp_path / path)

    def test_the_example_of_the_documentation(self, tmp_path) -> None:
        in_french(PublicationIndexPage.objects.get())
        for name in ("civic-spaces-en", "questionnaire-en", "civic-spaces-fr", "working-together"):
            (tmp_path / f"{name}.pdf").write_bytes(pdf(made="D:2012"))

        run(Path("docs/examples/reports.csv"), "--files", str(tmp_path), "--publish")

        assert sorted(ReportPage.objects.values_list("title", "live")) == [
            ("Civic Spaces 2019", True),
            ("Espaces civiques 2019", True),
            ("Working together", True),
        ]
