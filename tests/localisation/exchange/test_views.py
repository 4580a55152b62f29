"""Files in the admin: who takes what along, what is shown of what comes back, what is written."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import polib
import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from translate.storage.xliff import Xliff1File
from wagtail.models import UploadedFile
from wagtail_localize.models import Translation

from tests.admin.desk import was_denied
from tests.admin.people import make_person, signed_in
from tests.factories import make_standard_page, make_topic
from tests.localisation.exchange.work import file_of, make_translation, put, targets
from tests.localisation.jobs.orders import make_job
from tests.localisation.test_publication import changed, prepared, translate

pytestmark = pytest.mark.django_db


def take(client: Client, **query: Any) -> HttpResponse:
    return client.get(reverse("translation_export"), query)


def package_of(response: HttpResponse) -> list[str]:
    """The titles in a ZIP, sorted."""
    with ZipFile(BytesIO(response.content)) as package:
        return sorted(name.partition(".")[0] for name in package.namelist())


def send(client: Client, *files: bytes, name: str = "{}.xlf") -> HttpResponse:
    sent = [SimpleUploadedFile(name.format(number), data) for number, data in enumerate(files)]
    return client.post(reverse("translation_import"), {"files": sent})


def said(response: HttpResponse) -> list[str]:
    return [str(message).strip() for message in response.context["messages"]]


def lines(response: HttpResponse) -> list[list[str]]:
    """What becomes of it and where, the source, what is there now, what is in the file."""
    rows = BeautifulSoup(response.content, "html.parser").select(".exchange-table tbody tr")
    return [[" ".join(cell.stripped_strings) for cell in row.find_all("td")] for row in rows]


def conflicts(response: HttpResponse) -> list[str]:
    boxes = BeautifulSoup(response.content, "html.parser").select("input[name=overwrite]")
    return [box["value"] for box in boxes]


def test_a_job_goes_out_in_the_languages_of_who_asks() -> None:
    page, topic = make_standard_page(title="What we do", slug="a"), make_topic(title="Youth")
    job = make_job(page, topic, languages="fr es")
    make_translation("Elsewhere")

    response = take(signed_in("translator-fr"), job=job.pk, format="po")

    assert response["Content-Disposition"] == (
        f'attachment; filename="translations-job-{job.pk}-po.zip"'
    )
    with ZipFile(BytesIO(response.content)) as package:
        files = [polib.pofile(package.read(name).decode()) for name in package.namelist()]
    assert sorted((file.header.split("\n")[0], file.metadata["Language"]) for file in files) == [
        ("What we do", "fr"),
        ("Youth", "fr"),
    ]
    both = take(signed_in("editor"), job=job.pk)
    assert package_of(both) == ["what-we-do", "what-we-do", "youth", "youth"]
    one = take(signed_in("editor"), job=job.pk, language="es")
    assert package_of(one) == ["what-we-do", "youth"]


def test_a_language_goes_out_as_the_matrix_filters_it() -> None:
    done, _open = make_translation("Done"), make_translation("Open")
    make_translation("Spanish", "es")
    translate(done)
    translator = signed_in("translator-fr")

    assert package_of(take(translator, language="fr")) == ["done", "open"]
    assert package_of(take(translator, language="fr", open="on")) == ["open"]
    assert package_of(take(translator, language="fr", q="don", job="")) == ["done"]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({}, "Choose a language."),
        ({"language": "es"}, "Select a valid choice. That choice is not one of the available"),
        ({"language": "fr", "format": "doc"}, "Select a valid choice. doc is not one of the"),
        ({"job": "x"}, "There is no such job."),
        ({"language": "fr"}, "There is nothing to export."),
    ],
)
def test_what_cannot_be_exported_is_said(query: dict[str, str], reason: str) -> None:
    response = signed_in("translator-fr").get(reverse("translation_export"), query, follow=True)

    assert response.redirect_chain == [(reverse("translation_import"), 302)]
    assert [message[: len(reason)] for message in said(response)] == [reason]


def test_a_job_in_other_languages_is_not_there() -> None:
    job = make_job(make_standard_page(), languages="es")
    translator = signed_in("translator-fr")

    assert (
        translator.get(reverse("translation_export"), {"job": job.pk}, follow=True).status_code
        == 404
    )


def test_one_page_goes_out_as_a_file() -> None:
    translation, spanish = make_translation("Page"), make_translation("Página", "es")
    translator = signed_in("translator-fr")

    response = translator.get(reverse("translation_export_one", args=[translation.uuid]))

    name = f"page.fr.{str(translation.uuid)[:8]}.xlf"
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert Xliff1File.parsestring(response.content).getfilenames() == [str(translation.uuid)]
    other = translator.get(reverse("translation_export_one", args=[spanish.uuid]))
    assert was_denied(translator, other)


def test_files_are_shown_first_and_then_written() -> None:
    translation = make_translation("Page")
    put(translation, "introduction", "Au sujet de la page.")
    data = file_of(translation, {"Page": "Titre", "About Page.": "À propos de la page."})
    translator = signed_in("translator-fr")

    review = send(translator, data).url
    shown = translator.get(review)

    assert lines(shown) == [
        ["New Title", "Page", "", "Titre"],
        [
            "Changed Introduction",
            "About Page.",
            "Au sujet de la page.",
            "removed: Au sujet added: À propos de la page.",
        ],
    ]
    assert targets(translation)["Page"] == ("", "missing")

    response = translator.post(review, {"apply": "1"}, follow=True)
    assert said(response) == ["2 segments were written."]
    assert response.redirect_chain == [(reverse("translation_import"), 302)]
    assert targets(translation) == {
        "Page": ("Titre", "translated"),
        "About Page.": ("À propos de la page.", "translated"),
    }
    assert UploadedFile.objects.count() == 0


def test_what_needs_a_decision_stays_until_it_is_made() -> None:
    translation = prepared(
        make_standard_page(
            title="Page",
            introduction="Old.",
            body=[{"type": "paragraph", "value": "<p>We <b>meet</b>.</p>", "id": "a" * 8}],
        )
    )
    data = file_of(translation, {"Page": "Fichier", "Old.": "Vieux.", "We meet.": "Réunion."})
    put(translation, "title", "Bureau")
    changed(translation.source.get_source_instance(), introduction="Newer.")
    translator = signed_in("translator-fr")

    review = send(translator, data).url
    shown = translator.get(review)
    assert [row[0].split(" Text of the page")[0] for row in lines(shown)] == [
        "In conflict Title Take the words of the file",
        "Of an older source",
        "Malformed",
    ]
    assert "Missing: <b>." in lines(shown)[2][0]
    (key,) = conflicts(shown)

    response = translator.post(review, {"apply": "1"}, follow=True)
    assert (said(response), conflicts(response)) == (["0 segments were written."], [key])
    assert targets(translation)["Page"] == ("Bureau", "translated")

    response = translator.post(review, {"apply": "1", "overwrite": [key]}, follow=True)
    assert (said(response), conflicts(response)) == (["1 segment was written."], [])
    assert targets(translation) == {
        "Page": ("Fichier", "translated"),
        "Newer.": ("", "missing"),
        "We <b>meet</b>.": ("", "missing"),
    }

    translator.post(review, {"discard": "1"})
    assert UploadedFile.objects.count() == 0


def test_what_is_waiting_is_found_again_and_can_be_discarded() -> None:
    translation = make_translation("Page")
    translator = signed_in("translator-fr")
    review = send(translator, file_of(translation, {"Page": "Titre"})).url

    page = translator.get(reverse("translation_import"))
    assert page.context["waiting"] == [(UploadedFile.objects.get().pk, ["0.xlf"])]

    assert translator.post(review, {"discard": "1"}).url == reverse("translation_import")
    assert (UploadedFile.objects.count(), targets(translation)["Page"]) == (0, ("", "missing"))


def test_nobody_else_sees_what_somebody_sent() -> None:
    data = file_of(make_translation("Page"), {"Page": "Titre"})
    review = send(signed_in("translator-fr"), data).url

    for method in ("get", "post"):
        response = getattr(signed_in("editor"), method)(review, {"apply": "1"}, follow=True)
        assert response.status_code == 404
    assert UploadedFile.objects.count() == 1


def test_a_file_for_another_language_is_refused_without_its_titles() -> None:
    mine, secret = make_translation("Mine"), make_translation("Secret", "es", publish=False)
    translator = signed_in("translator-fr")
    reason = "0.xlf: The file has a page that you may not translate, or that is locked."

    alone = send(translator, file_of(secret, {"Secret": "Secreto"}))
    assert alone.context["form"].errors == {"files": [reason]}
    assert b"Secret" not in alone.content
    assert UploadedFile.objects.count() == 0

    files = file_of(secret, {"Secret": "Secreto"}), file_of(mine, {"Mine": "À moi"})
    review = send(translator, *files).url
    shown = translator.get(review)
    assert [str(error) for error in shown.context["errors"]] == [reason]
    assert b"Secret" not in shown.content
    response = translator.post(review, {"apply": "1"}, follow=True)
    assert said(response) == ["1 segment was written."]
    assert (targets(mine)["Mine"], targets(secret)["Secret"]) == (
        ("À moi", "translated"),
        ("", "missing"),
    )


def test_a_page_that_somebody_locked_is_not_written() -> None:
    translation = make_translation("Page")
    translator = signed_in("translator-fr")
    review = send(translator, file_of(translation, {"Page": "Titre"})).url
    target = translation.get_target_instance()
    target.locked, target.locked_by = True, make_person("moderator")
    target.save()

    response = translator.post(review, {"apply": "1"}, follow=True)

    assert said(response) == ["0 segments were written."]
    assert targets(translation)["Page"] == ("", "missing")
    assert UploadedFile.objects.count() == 1


def test_a_snippet_that_is_not_yet_there_has_the_languages_of_the_person() -> None:
    french, spanish = prepared(make_topic(title="Youth")), prepared(make_topic(title="Law"), "es")
    translator = signed_in("translator-fr")

    review = send(translator, file_of(french, {"Youth": "Jeunesse"})).url
    translator.post(review, {"apply": "1"})
    refused = send(translator, file_of(spanish, {"Law": "Derecho"}))

    assert targets(french)["Youth"] == ("Jeunesse", "translated")
    assert list(refused.context["form"].errors) == ["files"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<xliff", "bad.xlf, line 1: "),
        (b"", "The submitted file is empty."),
    ],
)
def test_what_cannot_be_read_is_said_at_the_field(data: bytes, reason: str) -> None:
    response = send(signed_in("translator-fr"), data, name="bad.xlf")

    (error,) = response.context["form"].errors["files"]
    assert error[: len(reason)] == reason
    assert UploadedFile.objects.count() == 0


def test_no_file_at_all_is_said() -> None:
    response = send(signed_in("translator-fr"))

    assert response.context["form"].errors == {"files": ["This field is required."]}


def test_the_menu_offers_files() -> None:
    page = signed_in("translator-fr").get(reverse("wagtailadmin_home"))

    assert f'"url": "{reverse("translation_import")}"' in page.content.decode()


def test_a_review_takes_the_same_queries_for_each_page() -> None:
    translations = [make_translation(title) for title in ("One", "Two", "Three")]
    translator = signed_in("translator-fr")

    def of(chosen: list[Translation]) -> int:
        url = send(translator, *map(file_of, chosen)).url
        translator.get(url)
        with CaptureQueriesContext(connection) as captured:
            translator.get(url)
        return len(captured)

    one, two, three = of(translations[:1]), of(translations[:2]), of(translations)
    assert (three - two, two - one) == (two - one, 11)
