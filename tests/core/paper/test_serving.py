"""A paper is as public as its page, follows its words and facts, is made once, and goes with it."""

import threading
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from django.utils.http import parse_http_date
from django_tasks import task_backends
from pikepdf import Pdf
from wagtail.models import PageViewRestriction

from cms.core.files import kept
from cms.core.files.kept import KeptFile
from cms.core.models import User
from cms.core.models.document import document_storage
from cms.core.paper import keeping
from cms.core.paper.keeping import FORMATS, forget_papers, paper_of
from cms.core.paper.tasks import make_papers_of
from cms.core.paper.typesetting import PaperError, compiling
from meetings.models import ConceptNotePage
from tests.core.paper.papers import text_of
from tests.editing.pictures import make_picture
from tests.factories import make_concept_note
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def address(page: Any, extension: str = "pdf") -> str:
    return f"{page.url}document.{extension}"


def kept_names(page: Any, extension: str = "pdf") -> list[str]:
    try:
        return document_storage().listdir(f"papers/{page.pk}-document-{extension}")[1]
    except FileNotFoundError:
        return []


@pytest.fixture
def note() -> ConceptNotePage:
    return make_concept_note(title="Concept note")


def write_words(document: Any) -> bytes:
    """A stand-in for a file: its title, with the end of a PDF."""
    return f"{document.title} {document.kicker}%%EOF".encode()


@pytest.fixture
def quick(monkeypatch) -> list[str]:
    """No typesetting; the titles of what was made."""
    made: list[str] = []

    def write(document: Any) -> bytes:
        made.append(document.title)
        return write_words(document)

    monkeypatch.setitem(FORMATS, "pdf", keeping.Format("pdf", "application/pdf", b"%%EOF", write))
    return made


@pytest.mark.parametrize(
    ("extension", "content_type", "disposition"),
    [("pdf", "application/pdf", "inline"), ("docx", WORD, "attachment")],
)
def test_a_paper_is_served(
    client, note, extension: str, content_type: str, disposition: str
) -> None:
    response = client.get(address(note, extension))

    paper = paper_of(note, "document", extension)
    assert {name: response[name] for name in response.headers if name in _TOLD} == {
        "Content-Type": content_type,
        "Content-Length": str(len(response.content)),
        "Content-Language": "en",
        "Content-Disposition": (
            f'{disposition}; filename="2019-concept-note-document-en.{extension}"; '
            "filename*=utf-8''Concept%20note%20%E2%80%93%20Leaders%27%20Circle%202019"
            f".{extension}"
        ),
        "ETag": f'"{paper.key}"',
        "Cache-Control": "public, max-age=300",
        "X-Content-Type-Options": "nosniff",
    }
    made = parse_http_date(response["Last-Modified"])
    assert abs(datetime.now(UTC).timestamp() - made) < 60
    assert response.cookies == {}


_TOLD = {
    "Content-Type",
    "Content-Length",
    "Content-Language",
    "Content-Disposition",
    "ETag",
    "Cache-Control",
    "X-Content-Type-Options",
}


def test_a_known_paper_is_not_sent_again_and_head_sends_none(client, note, quick) -> None:
    first = client.get(address(note))

    known = client.get(address(note), headers={"If-None-Match": first["ETag"]})
    head = client.head(address(note))

    assert (known.status_code, known.content, known["ETag"]) == (304, b"", first["ETag"])
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", first["ETag"])
    assert head["Content-Length"] == str(len(first.content))
    assert quick == ["Concept note"]


def test_there_is_no_other_paper(client, note) -> None:
    base = note.url
    names = ["programme.pdf", "document.odt", "document.pdf.docx", "x.pdf"]

    assert [client.get(f"{base}{name}").status_code for name in names] == [404] * 4
    assert client.get(f"{note.get_parent().url}document.pdf").status_code == 404


@pytest.mark.parametrize(
    "withdraw",
    [
        lambda page: page.unpublish(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
        lambda page: PageViewRestriction.objects.create(
            page=page.get_parent(), restriction_type="login"
        ),
        lambda page: page.get_parent().specific.unpublish(),
    ],
)
@pytest.mark.parametrize("extension", ["pdf", "docx"])
def test_nothing_of_a_page_that_is_not_public(client, note, withdraw, extension: str) -> None:
    content = client.get(address(note, extension)).content
    withdraw(ConceptNotePage.objects.get(pk=note.pk))

    assert client.get(address(note, extension)).content != content
    client.force_login(User.objects.create_superuser("admin"))
    assert client.get(address(note, extension)).status_code == 404


def test_an_expired_page_has_no_paper(client, note, quick) -> None:
    content = client.get(address(note)).content
    note.expire_at = timezone.now() - timedelta(minutes=1)
    note.save_revision().publish()
    call_command("publish_scheduled")

    response = client.get(address(note))
    assert (response.status_code, content in response.content) == (404, False)


def test_a_draft_has_no_paper_and_a_live_page_shows_nothing_of_its_draft(client, quick) -> None:
    note = make_concept_note(publish=False)
    assert client.get(address(note)).status_code == 404

    note = republish(note)
    before = client.get(address(note))
    note.title = "Not announced yet"
    note.save_revision()

    after = client.get(address(note))
    assert (after["ETag"], after.content) == (before["ETag"], before.content)


def test_files_go_when_the_page_is_unpublished_or_deleted(client, note, quick) -> None:
    client.get(address(note))
    note.unpublish()
    assert kept_names(note) == []

    note = republish(note)
    client.get(address(note))
    pk = note.pk
    note.delete()
    note.pk = pk
    assert kept_names(note) == []


def test_a_paper_follows_words_facts_and_people(client, note, quick) -> None:
    etags = [client.get(address(note))["ETag"]]
    meeting = note.get_parent().specific

    note.subtitle = "Said better"
    note = republish(note)
    etags.append(client.get(address(note))["ETag"])
    meeting.status = "cancelled"
    republish(meeting)
    etags.append(client.get(address(note))["ETag"])
    meeting.venue.name = "Elsewhere"
    meeting.venue.save()
    etags.append(client.get(address(note))["ETag"])
    meeting.contact.unpublish()
    etags.append(client.get(address(note))["ETag"])

    assert len(set(etags)) == len(quick) == 5
    assert kept_names(note) == [f"{etags[-1].strip(chr(34))}.pdf"]


def test_a_contact_who_is_not_public_is_in_no_paper(client, note) -> None:
    assert "noor@example.org" in text_of(client.get(address(note)).content)

    note.get_parent().specific.contact.unpublish()

    text = text_of(client.get(address(note)).content)
    assert ("noor@example.org" in text, "Maria" in text) == (False, False)


def test_a_paper_kept_in_part_is_made_again(client, note, quick) -> None:
    whole = client.get(address(note)).content
    (name,) = kept_names(note)
    path = f"papers/{note.pk}-document-pdf/{name}"
    document_storage().delete(path)
    document_storage().save(path, ContentFile(whole[:-5]))

    assert client.get(address(note)).content == whole
    assert client.get(address(note)).content == whole
    assert (kept_names(note), len(quick)) == ([name], 2)


def test_what_cannot_be_made_is_tried_later_and_the_page_stays(client, note, monkeypatch) -> None:
    monkeypatch.setattr(compiling, "SECONDS", 0.001)

    response = client.get(address(note))

    assert (response.status_code, response["Retry-After"]) == (503, "120")
    assert ("ETag" in response, response["Cache-Control"]) == (False, "no-store")
    assert client.get(note.url).status_code == 200
    monkeypatch.undo()
    assert client.get(address(note)).status_code == 200


def test_many_who_ask_at_once_have_it_made_once() -> None:
    made: list[int] = []
    start = threading.Barrier(5)

    def make() -> bytes:
        made.append(1)
        threading.Event().wait(0.3)
        return b"made%%EOF"

    def ask(results: list[bytes]) -> None:
        start.wait()
        results.append(KeptFile("papers/at-once", "a.pdf", b"%%EOF").get(make))

    results: list[bytes] = []
    threads = [threading.Thread(target=ask, args=(results,)) for _number in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (results, len(made)) == ([b"made%%EOF"] * 5, 1)


def test_who_waits_too_long_makes_it_alone(monkeypatch) -> None:
    monkeypatch.setattr(kept, "PATIENCE_SECONDS", 0.2)
    file = KeptFile("papers/patience", "a.pdf", b"%%EOF")
    kept.cache.add(f"making:{file.path}", True, 60)

    assert file.get(lambda: b"own%%EOF") == b"own%%EOF"


def test_who_fails_does_not_lock_others_out() -> None:
    file = KeptFile("papers/failure", "a.pdf", b"%%EOF")

    def fail() -> bytes:
        raise PaperError("no")

    with pytest.raises(PaperError):
        file.get(fail)
    assert file.get(lambda: b"made%%EOF") == b"made%%EOF"


# --- in the background -----------------------------------------------------------------------


@pytest.fixture
def noted() -> list[Any]:
    """The tasks that were asked for: the dummy backend of the tests runs none."""
    backend = task_backends["papers"]
    backend.clear()
    return backend.results


def asked_for(noted: list[Any]) -> set[tuple[str, int]]:
    return {tuple(result.args) for result in noted}


def test_publishing_has_papers_made_and_waits_for_none(
    django_capture_on_commit_callbacks, noted, quick
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        note = make_concept_note()

    meeting = note.get_parent()
    assert asked_for(noted) >= {
        ("meetings.conceptnotepage", note.pk),
        ("meetings.meetingpage", meeting.pk),
    }
    assert quick == []

    forget_papers(note)
    make_papers_of.func("meetings.conceptnotepage", note.pk)

    assert quick == ["Concept note"]
    assert [len(kept_names(note, extension)) for extension in ("pdf", "docx")] == [1, 1]


def test_a_published_meeting_has_its_papers_made_in_every_language(
    django_capture_on_commit_callbacks, noted, note
) -> None:
    translation = submit(note)
    translate_all(translation)
    target = publish(translation)
    task_backends["papers"].clear()

    with django_capture_on_commit_callbacks(execute=True):
        republish(note.get_parent().specific)

    notes = {pk for model, pk in asked_for(noted) if model == "meetings.conceptnotepage"}
    assert notes == {note.pk, target.pk}


def test_a_changed_picture_has_its_papers_made(
    django_capture_on_commit_callbacks, noted, note
) -> None:
    picture = make_picture()
    image = {"image": picture.pk, "decorative": False, "alt_text": "A hall"}
    note.body = [block("picture", {"image": image, "caption": ""})]
    note = republish(note)
    key = paper_of(note, "document", "pdf").key
    task_backends["papers"].clear()

    with django_capture_on_commit_callbacks(execute=True):
        picture.credit = "Ada"
        picture.save()

    assert asked_for(noted) == {("meetings.conceptnotepage", note.pk)}
    fresh = ConceptNotePage.objects.get(pk=note.pk)
    assert paper_of(fresh, "document", "pdf").key != key


def test_a_paper_that_fails_in_the_background_fails_nothing(note, monkeypatch, caplog) -> None:
    monkeypatch.setattr(compiling, "SECONDS", 0.001)

    make_papers_of.func("meetings.conceptnotepage", note.pk)
    make_papers_of.func("meetings.conceptnotepage", 123456)

    assert f"The papers of page {note.pk} could not be made." in caplog.text


def test_nothing_is_made_of_a_draft(quick) -> None:
    note = make_concept_note(publish=False)

    make_papers_of.func("meetings.conceptnotepage", note.pk)

    assert quick == []


# --- what the page offers --------------------------------------------------------------------


def test_the_page_offers_its_papers_with_their_size_once_it_is_known(client, note) -> None:
    def offers() -> list[tuple[str, str, str]]:
        links = BeautifulSoup(client.get(note.url).content, "html.parser").select(".papers a")
        return [(a["href"], a["type"], " ".join(a.get_text().split())) for a in links]

    before = offers()
    content = client.get(address(note)).content
    after = offers()

    assert before == [
        (address(note), "application/pdf", "PDF"),
        (address(note, "docx"), WORD, "Word"),
    ]
    kilobytes = f"{len(content) / 1024:.1f}"
    assert after[0][2] == f"PDF ({kilobytes}\xa0KB)".replace("\xa0", " ")
    forget_papers(note)
    assert offers() == before


def test_a_translation_has_papers_in_its_language(client, note) -> None:
    translation = submit(note)
    translate_all(translation)
    target = publish(translation)

    response = client.get(address(target))

    with Pdf.open(BytesIO(response.content)) as pdf:
        assert (str(pdf.Root.Lang), response["Content-Language"]) == ("fr", "fr")
    text = text_of(response.content)
    assert [word in text for word in ("10–12 septembre 2019", "FR All are", "24 mai 2019")] == [
        True,
        False,
        True,
    ]
    assert "FR We meet again." in text
