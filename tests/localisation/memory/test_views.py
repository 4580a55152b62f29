"""Files of the memory and the glossary in the admin: who may, what is shown, what is written."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale, UploadedFile
from wagtail_localize.models import StringTranslation

from cms.localisation.memory.csv_files import read_table
from cms.localisation.models import GlossaryConcept
from tests.localisation.glossary.entries import make_concept
from tests.localisation.glossary.people import browser
from tests.localisation.memory.scene import locale, remember

pytestmark = pytest.mark.django_db

PAIRS = b"source,target,source_language,target_language\nWelcome,Bienvenue,en,fr\nBad,,en,fr\n"


def send(client: Any, name: str, content: bytes) -> Any:
    return client.post(reverse(name), {"file": SimpleUploadedFile("words.csv", content)})


def cells(response: Any) -> list[list[str]]:
    rows = BeautifulSoup(response.content, "html.parser").select("table.listing tbody tr")
    return [[cell.get_text(strip=True) for cell in row.find_all("td")] for row in rows]


def test_a_file_is_checked_first_and_then_written() -> None:
    client = browser("change")

    review = send(client, "translation_memory_import", PAIRS).url
    assert cells(client.get(review)) == [
        ["3", "Error", "Bad", "The source or the target is empty."],
        ["2", "New", "Welcome → Bienvenue", ""],
    ]
    assert StringTranslation.objects.count() == 0

    response = client.post(review, {"apply": "1"}, follow=True)
    said = [str(message).strip() for message in response.context["messages"]]
    assert said == ["1 row was imported."]
    assert response.redirect_chain[-1][0] == reverse("translation_memory")
    assert StringTranslation.objects.get().data == "Bienvenue"
    assert UploadedFile.objects.count() == 0
    assert client.get(review, follow=True).status_code == 404


def test_a_file_may_be_discarded() -> None:
    client = browser("change")
    review = send(client, "translation_memory_import", PAIRS).url

    assert client.post(review, {"discard": "1"}).url == reverse("translation_memory")
    assert (StringTranslation.objects.count(), UploadedFile.objects.count()) == (0, 0)


def test_what_cannot_be_read_is_said_at_the_field_and_not_kept() -> None:
    response = send(browser("change"), "translation_memory_import", b"\xff\xfe\x00")

    assert response.context["form"].errors == {
        "file": ["The file is not in UTF-8. In Excel, save it as “CSV UTF-8”."]
    }
    assert UploadedFile.objects.count() == 0


def test_what_can_no_longer_be_read_is_said_and_thrown_away() -> None:
    client = browser("add", "change")
    review = send(client, "glossary_import", b"id,de_preferred\n,Treffen\n").url
    Locale.objects.filter(language_code="de").update(language_code="it")

    response = client.post(review, {"apply": "1"}, follow=True)

    assert response.redirect_chain[-1][0] == reverse("glossary_import")
    said = [str(message).strip() for message in response.context["messages"]]
    assert said == ["These columns are not known: de_preferred."]
    assert GlossaryConcept.objects.count() == 0
    assert UploadedFile.objects.count() == 0


def test_only_who_sent_a_file_sees_it() -> None:
    review = send(browser("change"), "translation_memory_import", PAIRS).url

    assert browser("change", "view").get(review, follow=True).status_code == 404


def test_a_file_of_the_memory_is_none_of_the_glossary() -> None:
    client = browser("add", "change")
    number = send(client, "translation_memory_import", PAIRS).url.rstrip("/").rpartition("/")[2]

    other = reverse("glossary_import_review", args=[number])
    assert client.get(other, follow=True).status_code == 404


def test_the_memory_of_one_language_is_exported() -> None:
    remember("Welcome", "Bienvenue")
    remember("Welcome", "Willkommen", languages=("en", "de"))

    response = browser("change").get(
        reverse("translation_memory_export"), {"source": "", "target": locale("de").pk}
    )

    assert response["Content-Disposition"] == 'attachment; filename="translation-memory-de.csv"'
    assert [row.cells["target"] for row in read_table(response.content)] == ["Willkommen"]


def test_the_glossary_goes_out_and_comes_in() -> None:
    client = browser("add", "change")
    make_concept({"en preferred": ["meeting"]})
    response = client.get(reverse("glossary_export"))
    assert response["Content-Disposition"] == 'attachment; filename="glossary.csv"'
    content = response.content.replace(b"meeting", b"gathering")

    review = send(client, "glossary_import", content).url
    client.post(review, {"apply": "1"})

    assert str(GlossaryConcept.objects.get()) == "gathering"


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("translation_memory", {"change"}),
        ("translation_memory_export", {"change"}),
        ("translation_memory_import", {"change"}),
        ("glossary_import", {"add", "change"}),
    ],
)
def test_who_may_only_read_the_glossary_brings_nothing_in_or_out(name: str, needed: set) -> None:
    remember("Secret", "Secret")
    nobody, somebody = browser("view"), browser(*sorted(needed))

    assert nobody.get(reverse(name)).url == reverse("wagtailadmin_home")
    assert somebody.get(reverse(name)).status_code == 200


def test_who_may_read_the_glossary_takes_it_along() -> None:
    make_concept({"en preferred": ["meeting"]})

    (row,) = read_table(browser("view").get(reverse("glossary_export")).content)

    assert row.cells["en_preferred"] == "meeting"
