"""What a reader gets from the address of a file: RFC 9110, case by case."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from requests.utils import parse_header_links

from cms.core.files.page_files import file_was_served
from cms.core.files.responses import CHUNK_BYTES, disposition
from cms.core.models import CmsDocument, DocumentVersion
from meetings.models import MeetingMaterial, MeetingPage
from tests.core.files.made_files import RemoteStorage
from tests.factories import make_meeting

pytestmark = pytest.mark.django_db

CONTENT = b"%PDF-" + bytes(range(256)) * 1024
SIZE = len(CONTENT)


def document_of(content: bytes = CONTENT, name: str = "report.pdf", **fields) -> CmsDocument:
    file = ContentFile(content, name=name)
    document = CmsDocument.objects.create(title="Report", file=file, **{"language": "en"} | fields)
    # As if saved the day before: a date of this second identifies nothing.
    yesterday = datetime.now(UTC) - timedelta(days=1)
    CmsDocument.objects.filter(pk=document.pk).update(file_changed_at=yesterday)
    document.versions.update(created_at=yesterday)
    document.refresh_from_db()
    return document


def page_with(*documents: CmsDocument) -> MeetingPage:
    rows = [MeetingMaterial(document=document, title=document.title) for document in documents]
    return make_meeting(rows={"materials": rows})


@pytest.fixture
def document() -> CmsDocument:
    return document_of()


@pytest.fixture
def url(document: CmsDocument) -> str:
    return page_with(document).file_url(document)


def content_of(response) -> bytes:
    return response.getvalue()


def test_all_of_a_file(client, document, url) -> None:
    response = client.get(url)

    assert content_of(response) == CONTENT
    assert dict(response.headers) == {
        "Content-Type": "application/pdf",
        "Content-Length": str(SIZE),
        "Content-Disposition": "inline; filename=\"report.pdf\"; filename*=utf-8''report.pdf",
        "Content-Language": "en",
        "Accept-Ranges": "bytes",
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "ETag": f'"{document.sha256}"',
        "Last-Modified": format_datetime(document.file_changed_at, usegmt=True),
        "Link": response["Link"],
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def test_the_head_of_a_file_is_that_of_the_whole(client, url) -> None:
    whole, head = client.get(url), client.head(url, headers={"Range": "bytes=0-4"})

    assert (head.status_code, head.content, dict(head.headers)) == (200, b"", dict(whole.headers))


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-9", 0, 9),
        ("bytes=100000-", 100_000, SIZE - 1),
        ("bytes=-5", SIZE - 5, SIZE - 1),
        (f"bytes=10-{CHUNK_BYTES * 2}", 10, CHUNK_BYTES * 2),
    ],
)
def test_a_part_of_a_file(client, document, url, asked, first, last) -> None:
    response = client.get(url, headers={"Range": asked})

    assert response.status_code == 206
    assert content_of(response) == CONTENT[first : last + 1]
    names = ("Content-Range", "Content-Length", "ETag", "Content-Type")
    assert [response[name] for name in names] == [
        f"bytes {first}-{last}/{SIZE}",
        str(last - first + 1),
        f'"{document.sha256}"',
        "application/pdf",
    ]


def test_several_parts_are_all_of_it(client, url) -> None:
    response = client.get(url, headers={"Range": "bytes=0-1,100-200"})

    assert (response.status_code, content_of(response)) == (200, CONTENT)


def test_a_part_beyond_the_end(client, url) -> None:
    response = client.get(url, headers={"Range": f"bytes={SIZE}-"})

    assert (response.status_code, response["Content-Range"], response.content) == (
        416,
        f"bytes */{SIZE}",
        b"",
    )


def test_a_download_goes_on_only_with_the_same_file(client, document, url) -> None:
    def status(condition: str) -> int:
        return client.get(url, headers={"Range": "bytes=5-", "If-Range": condition}).status_code

    assert status(f'"{document.sha256}"') == 206
    assert status(format_datetime(document.file_changed_at, usegmt=True)) == 206
    assert status('"other"') == 200
    assert status("Fri, 01 May 2020 12:00:00 GMT") == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"If-None-Match": "{etag}"}, 304),
        ({"If-None-Match": 'W/{etag}, "other"'}, 304),
        ({"If-None-Match": "*"}, 304),
        ({"If-None-Match": '"other"'}, 200),
        ({"If-Modified-Since": "{date}"}, 304),
        ({"If-Modified-Since": "Fri, 01 May 2020 12:00:00 GMT"}, 200),
        # The tag decides: the date may be that of a copy brought back from a backup.
        ({"If-None-Match": '"other"', "If-Modified-Since": "{date}"}, 200),
        ({"If-None-Match": "{etag}", "Range": "bytes=0-1"}, 304),
        ({"If-Match": '"other"'}, 412),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_is_known_already(client, document, url, headers, status) -> None:
    date = format_datetime(document.file_changed_at, usegmt=True)
    known = {"etag": f'"{document.sha256}"', "date": date}

    response = client.get(url, headers={name: v.format(**known) for name, v in headers.items()})

    assert response.status_code == status


def test_a_304_says_what_the_200_would(client, document, url) -> None:
    whole = client.get(url)

    known = client.get(url, headers={"If-None-Match": whole["ETag"]})

    names = ("ETag", "Last-Modified", "Cache-Control", "Link", "Content-Length")
    assert [known[name] for name in names] == [whole[name] for name in names]
    assert known.content == b""


def test_a_file_without_a_hash_has_no_tag_that_could_stay(client, document, url) -> None:
    CmsDocument.objects.filter(pk=document.pk).update(sha256="", file_hash="")

    response = client.get(url, headers={"If-None-Match": '""'})

    assert (response.status_code, response.has_header("ETag")) == (200, False)


def test_an_empty_file(client) -> None:
    document = document_of(b"", "empty.txt")
    url = page_with(document).file_url(document)

    assert content_of(client.get(url)) == b""
    assert client.get(url, headers={"Range": "bytes=0-"}).status_code == 416


def test_what_only_reads_is_served(client, url) -> None:
    response = client.post(url)

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")


def test_a_file_that_was_lost_is_not_found(client, document, url) -> None:
    document.file.storage.delete(document.file.name)

    assert client.get(url).status_code == 404


@pytest.mark.parametrize(
    ("filename", "header"),
    [
        ("étude.pdf", "inline; filename=\"_tude.pdf\"; filename*=utf-8''%C3%A9tude.pdf"),
        ("a.docx", "attachment; filename=\"a.docx\"; filename*=utf-8''a.docx"),
        (
            "تقرير.pdf",
            "inline; filename=\"_____.pdf\"; filename*=utf-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf",
        ),
    ],
)
def test_both_names_of_a_file(filename, header) -> None:
    content_type = "application/pdf" if filename.endswith("pdf") else "application/msword"

    assert disposition(filename, content_type) == header


def test_a_name_in_any_script_has_an_address(client) -> None:
    document = document_of(name="تقرير 2019.pdf")
    url = page_with(document).file_url(document)

    assert url.endswith("/files/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1_2019.pdf")
    assert content_of(client.get(url)) == CONTENT


def test_a_report_links_its_files_in_other_languages(client, monkeypatch) -> None:
    monkeypatch.setattr(MeetingPage, "files_are_one_work", True)
    english = document_of(name="report-en.pdf")
    french = document_of(b"%PDF-fr", "rapport-fr.pdf", language="fr")
    arabic = document_of(b"PK", "report-ar.docx", language="ar")
    page = page_with(english, french, document_of(b"%PDF-2", "annex.pdf"), arabic)

    links = parse_header_links(client.get(page.file_url(english))["Link"])

    assert links == [
        {
            "url": page.file_url(french),
            "rel": "alternate",
            "hreflang": "fr",
            "type": "application/pdf",
        },
        {
            "url": page.file_url(arabic),
            "rel": "alternate",
            "hreflang": "ar",
            "type": arabic.content_type,
        },
        {"url": page.full_url, "rel": "collection", "type": "text/html"},
    ]


def test_the_materials_of_a_meeting_are_no_languages_of_each_other(client) -> None:
    english, french = document_of(), document_of(b"%PDF-fr", "diapos.pdf", language="fr")
    page = page_with(english, french)

    links = parse_header_links(client.get(page.file_url(english))["Link"])

    assert [link["rel"] for link in links] == ["collection"]


def test_the_language_of_the_address_is_not_said_of_the_file(client) -> None:
    document = document_of(language="")

    assert client.get(page_with(document).file_url(document))["Content-Language"] == "und"


def test_every_answer_is_told(client, document, url) -> None:
    told = []

    def receiver(sender, document, version_number, response, **kwargs) -> None:
        told.append((document.pk, version_number, response.status_code))

    file_was_served.connect(receiver)
    client.get(url)
    client.get(url, headers={"Range": "bytes=0-1"})
    client.get(url.replace("files/", "files/v1/"))
    file_was_served.disconnect(receiver)

    assert told == [(document.pk, 1, 200), (document.pk, 1, 206), (document.pk, 1, 200)]


def test_a_storage_without_paths(client, monkeypatch) -> None:
    storage = RemoteStorage()
    for model in (CmsDocument, DocumentVersion):
        monkeypatch.setattr(model._meta.get_field("file"), "storage", storage)
    one, other = document_of(), document_of(b"%PDF-other")
    page = page_with(one, other)

    part = client.get(page.file_url(one), headers={"Range": "bytes=5-9"})
    version = client.get(page.file_url(other, version_number=1))

    assert len(storage.contents) == 2
    assert (content_of(part), content_of(version)) == (CONTENT[5:10], b"%PDF-other")


def test_documents_are_below_no_public_folder(document) -> None:
    assert not Path(document.file.path).is_relative_to(settings.MEDIA_ROOT)
