"""Translations go out by command, are worked on in somebody else's tool, and come back."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import polib
import pytest
from django.core.management import CommandError
from django.utils import timezone
from translate.storage.xliff import Xliff1File
from wagtail_localize.models import StringTranslation, Translation

from cms.localisation.models import Job
from cms.localisation.preparation import prepare
from cms.localisation.publication import publish
from cms.localisation.segments.reading import segments_of
from tests.factories import full_meeting, make_standard_page, make_topic
from tests.localisation.exchange.test_other_tools import (
    by_polib,
    by_toolkit_as_xliff,
    translated,
)
from tests.localisation.exchange.work import (
    bring_back,
    bring_back_as_data,
    edit_all,
    export,
    file_of,
    make_translation,
    put,
    targets,
)
from tests.localisation.jobs.orders import locale, make_job
from tests.localisation.test_publication import changed, prepared, status_of, translate

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("file_format", "tool"), [("xliff", by_toolkit_as_xliff), ("po", by_polib)]
)
def test_the_pages_of_a_job_go_out_and_come_back(
    tmp_path: Path, file_format: str, tool: Callable[[bytes], bytes]
) -> None:
    topic, page = make_topic(), make_standard_page(title="What we do", introduction="We <meet>.")
    job = make_job(full_meeting(), page, topic, languages="fr es", note="Use “vous”.")
    make_translation("Not in the job")

    said = export(tmp_path, "--job", str(job.pk), file_format=file_format)
    files = edit_all(tmp_path, tool)
    data = bring_back_as_data(*files)

    translations = Translation.objects.filter(
        target_locale=locale(), source__object_id__in=job.items.values("status__object")
    )
    assert (said, translations.count(), len(files)) == (f"3 files in {tmp_path}.\n", 3, 3)
    for translation in translations:
        segments = segments_of(translation)
        assert [(s.target, str(s.state)) for s in segments] == [
            (translated(s.source), "translated") for s in segments
        ]
    assert data["written"] == sum(page["counts"]["new"] for page in data["pages"])
    assert data["written"] == sum(len(segments_of(one)) for one in translations)
    assert [page["source_changed"] for page in data["pages"]] == [False] * 3
    (of_topic,) = [one for one in translations if one.source.object_id == topic.translation_key]
    publish(of_topic)
    assert type(topic).objects.get(locale=locale()).title == translated(topic.title)


def test_a_file_tells_where_the_page_is_and_what_the_job_says(tmp_path: Path) -> None:
    live, draft = make_standard_page(title="Live", slug="live"), make_standard_page(publish=False)
    job = make_job(live, draft, note="Use “vous”.")
    make_job(live, note="By Monday.")
    make_job(live, note="Over long ago.")
    Job.objects.filter(note="Over long ago.").update(closed_at=timezone.now())

    export(tmp_path, "--job", str(job.pk), file_format="po")

    headers = [polib.pofile(str(file)).header for file in sorted(tmp_path.iterdir())]
    desk = Translation.objects.get(source__object_id=draft.translation_key).uuid
    assert headers == [
        f"About us\nhttp://localhost:8000/admin/translation/{desk}/",
        "Live\nhttp://localhost:8000/en/live/",
    ]
    comments = polib.pofile(str(sorted(tmp_path.iterdir())[1]))[0].comment
    assert "Use “vous”. By Monday." in comments.splitlines()


def test_what_is_complete_can_be_left_out(tmp_path: Path) -> None:
    done, _open = make_translation("Done"), make_translation("Open")
    translate(done)

    export(tmp_path, "--only-open")

    assert [file.name.partition(".")[0] for file in tmp_path.iterdir()] == ["open"]


def test_an_export_writes_over_its_own_files_alone(tmp_path: Path) -> None:
    translation = make_translation("Page")
    folder = tmp_path / "deep" / "er"
    export(folder)
    (name,) = folder.iterdir()
    (folder / "letter.txt").write_text("mine")
    put(translation, "title", "Titre")

    said = export(folder)

    assert said == f"1 file in {folder}.\n"
    assert sorted(file.name for file in folder.iterdir()) == ["letter.txt", name.name]
    assert Xliff1File.parsestring(name.read_bytes()).units[0].target == "Titre"


def test_a_language_or_a_job_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as refused:
        export(tmp_path, locale="xx")
    assert str(refused.value) == "There is no language “xx”. There are: ar, de, en, es, fr."

    with pytest.raises(CommandError, match=r"^There is no job 99\.$"):
        export(tmp_path, "--job", "99")


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(CommandError) as refused:
        export(tmp_path / "file")

    assert str(refused.value) == f"{tmp_path / 'file'} cannot be written to: File exists."


def test_a_dry_run_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    translation = make_translation("Page")
    file = tmp_path / "page.xlf"
    file.write_bytes(file_of(translation, {"Page": "Titre"}))
    before = targets(translation)

    said = bring_back(file, options=("--dry-run",))
    assert said == f"{file}: Page (fr): 1 new, 1 empty\n1 segment would be written.\n"
    assert targets(translation) == before
    tried = bring_back_as_data(file, options=("--dry-run",))

    done = bring_back_as_data(file)
    assert tried == done | {"dry_run": True}
    assert targets(translation) == before | {"Page": ("Titre", "translated")}


def test_a_conflict_is_told_and_left_until_somebody_decides(tmp_path: Path) -> None:
    translation = make_translation("Page")
    put(translation, "title", "Titre")
    file = tmp_path / "page.xlf"
    file.write_bytes(file_of(translation, {"Page": "Du fichier", "About Page.": "À propos."}))
    put(translation, "title", "Du bureau")

    said = bring_back(file)
    assert said == (
        f"{file}: Page (fr): 1 new, 1 conflict\n"
        "  conflict, line 10: Title\n"
        "1 segment was written.\n"
    )
    assert targets(translation)["Page"] == ("Du bureau", "translated")

    assert bring_back_as_data(file, options=("--overwrite-conflicts",))["written"] == 1
    assert targets(translation)["Page"] == ("Du fichier", "translated")


def test_a_translation_of_an_older_source_is_never_written(tmp_path: Path) -> None:
    translation = make_translation("Page")
    file = tmp_path / "page.xlf"
    file.write_bytes(file_of(translation, {"Page": "Titre", "About Page.": "À propos."}))
    changed(translation.source.get_source_instance(), introduction="Quite another.")

    (page,) = bring_back_as_data(file, options=("--overwrite-conflicts",))["pages"]

    assert (page["source_changed"], page["written"]) == (True, 1)
    assert [(one["path"], one["outcome"]) for one in page["remarks"]] == [
        ("introduction", "older_source")
    ]
    assert targets(translation) == {
        "Page": ("Titre", "translated"),
        "Quite another.": ("", "missing"),
    }


def test_a_lost_tag_is_told_and_what_is_whole_is_written(tmp_path: Path) -> None:
    translation = prepared(
        make_standard_page(
            title="Page",
            body=[{"type": "paragraph", "value": "<p>We <b>meet</b>.</p>", "id": "a" * 8}],
        )
    )
    file = tmp_path / "page.xlf"
    file.write_bytes(file_of(translation, {"Page": "Titre", "We meet.": "Rencontres."}))

    (page,) = bring_back_as_data(file)["pages"]

    assert (page["written"], [one["reason"] for one in page["remarks"]]) == (
        1,
        ["Missing: <b>."],
    )
    assert targets(translation) == {
        "Page": ("Titre", "translated"),
        "We <b>meet</b>.": ("", "missing"),
    }


def test_what_a_tool_did_not_approve_waits_for_confirmation(tmp_path: Path) -> None:
    translation = make_translation("Page")
    store = polib.pofile(_exported_po(tmp_path))
    store[0].msgstr, store[0].fuzzy = "Titre", True
    store.save()

    bring_back(Path(store.fpath))

    row = StringTranslation.objects.get(context__object_id=translation.source.object_id)
    assert (row.data, row.translation_type, row.tool_name) == ("Titre", "machine", "file")
    status = status_of(translation.source.get_source_instance())
    # Somebody's words, not a machine's: still to be confirmed.
    assert (status.segments_machine, status.segments_to_do) == (0, status.segments)


def test_what_a_translator_remarks_is_told(tmp_path: Path) -> None:
    make_translation("Page")
    store = polib.pofile(_exported_po(tmp_path))
    store[0].msgstr, store[0].tcomment = "Titre", "Or “Page”?"
    store.save()

    said = bring_back(Path(store.fpath))

    assert said.splitlines()[1].partition(", line ")[0] == "  new"
    assert said.splitlines()[1].endswith(": Title: Or “Page”?")


def _exported_po(folder: Path) -> str:
    export(folder, file_format="po")
    (file,) = folder.iterdir()
    return str(file)


@pytest.mark.parametrize("options", [(), ("--dry-run",), ("--json",)])
def test_one_bad_file_and_nothing_is_written(tmp_path: Path, options: tuple[str, ...]) -> None:
    translation = make_translation("Page")
    good, bad = tmp_path / "good.xlf", tmp_path / "bad.xlf"
    good.write_bytes(file_of(translation, {"Page": "Titre"}))
    bad.write_bytes(b"<xliff")
    before = targets(translation)

    with pytest.raises(CommandError) as refused:
        bring_back(good, bad, options=options)

    first, last = str(refused.value).splitlines()
    assert (first.partition(",")[0], last) == (str(bad), "Nothing was imported.")
    assert targets(translation) == before


def test_a_page_that_is_not_here_stops_everything(tmp_path: Path) -> None:
    translation, gone = make_translation("Page"), make_translation("Gone")
    good, bad = tmp_path / "good.xlf", tmp_path / "bad.xlf"
    good.write_bytes(file_of(translation, {"Page": "Titre"}))
    bad.write_bytes(file_of(gone, {"Gone": "Parti"}))
    gone.delete()

    with pytest.raises(CommandError) as refused:
        bring_back(good, bad)

    assert str(refused.value).splitlines() == [
        f"{bad}: The file is of a translation that is not here, or not any more.",
        "Nothing was imported.",
    ]
    assert targets(translation)["Page"] == ("", "missing")


def test_a_file_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as refused:
        bring_back(tmp_path / "none.xlf")

    assert (
        str(refused.value) == f"{tmp_path / 'none.xlf'} cannot be read: No such file or directory."
    )


def test_a_package_comes_back_as_it_went(tmp_path: Path) -> None:
    translations = [make_translation("One"), make_translation("Two")]
    package = BytesIO()
    with ZipFile(package, "w") as files:
        for number, translation in enumerate(translations):
            files.writestr(f"fr/{number}.xlf", by_toolkit_as_xliff(file_of(translation)))
    file = tmp_path / "all.zip"
    file.write_bytes(package.getvalue())

    data = bring_back_as_data(file)

    assert [(page["file"], page["written"]) for page in data["pages"]] == [
        (f"{file}/fr/0.xlf", 2),
        (f"{file}/fr/1.xlf", 2),
    ]


def test_everything_in_a_language_goes_out(tmp_path: Path) -> None:
    prepare(full_meeting(), locale("ar"))
    make_translation("Not in Arabic")

    export(tmp_path, locale="ar")

    stores = [Xliff1File.parsestring(file.read_bytes()) for file in tmp_path.iterdir()]
    told = sorted(store.getfilenames()[0] for store in stores)
    arabic = Translation.objects.filter(target_locale=locale("ar"))
    assert told == sorted(str(translation.uuid) for translation in arabic)
    assert {store.gettargetlanguage() for store in stores} == {"ar"}
