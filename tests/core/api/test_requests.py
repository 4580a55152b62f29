"""How the API is asked: parameters, methods, caches, other sites; and what it says of mistakes."""

import pytest

from tests.factories import full_meeting, make_meeting, make_series

pytestmark = pytest.mark.django_db

NOBODY = "00000000-0000-4000-8000-000000000000"


def test_the_index_names_every_collection(client) -> None:
    index = client.get("/api/").json()

    assert [each["address"] for each in index["collections"]] == [
        f"http://localhost:8000/api/{name}/"
        for name in (
            "case-studies",
            "concept-notes",
            "files",
            "meetings",
            "people",
            "reports",
            "series",
        )
    ]
    assert index["languages"] == ["en", "fr", "es", "de", "ar"]
    assert index["openapi"] == "http://localhost:8000/api/openapi.json"


@pytest.mark.parametrize(
    ("query", "errors"),
    [
        ("language=sw", [("language", "Must be one of en, fr, es, de, ar.")]),
        ("when=soon", [("when", "Must be one of upcoming, past.")]),
        ("year=%D9%A2%D9%A0%D9%A1%D9%A9", [("year", "Must be a whole number from 1000 to 2999.")]),
        ("year=999", [("year", "Must be a whole number from 1000 to 2999.")]),
        ("page=0", [("page", "Must be a whole number from 1 to 100000.")]),
        ("page=1&page=2", [("page", "Given more than once.")]),
        ("limit=101", [("limit", "Must be a whole number from 1 to 100.")]),
        (
            "topic=%00&limit=x",
            [
                ("topic", "Must be up to 64 letters, digits, hyphens and underscores."),
                ("limit", "Must be a whole number from 1 to 100."),
            ],
        ),
        (
            "colour=red",
            [
                (
                    "colour",
                    "Unknown here. Known: language, when, series, topic, region, year, format, "
                    "step_free, quiet_room, captions, sign_language, interpretation, remote, "
                    "follow_in, page, limit.",
                )
            ],
        ),
    ],
)
def test_every_parameter_that_cannot_be_is_named(client, query, errors) -> None:
    response = client.get(f"/api/meetings/?{query}")

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    assert response.json() == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "detail": f"Cannot be understood: {', '.join(name for name, _detail in errors)}.",
        "errors": [{"parameter": name, "detail": detail} for name, detail in errors],
    }


@pytest.mark.parametrize(
    ("address", "detail"),
    [
        (
            "/api/cats/",
            "There is no such collection. There are: case-studies, concept-notes, files, "
            "meetings, people, reports, series.",
        ),
        ("/api/meetings/2019/", "There is nothing here. What there is stands at {}"),
        (f"/api/meetings/{NOBODY}/", f"Nothing public has the id {NOBODY} here."),
        (f"/api/files/{NOBODY}/", f"Nothing public has the id {NOBODY} here."),
        ("/api/meetings/?page=2", "The list has 1 pages."),
    ],
)
def test_what_is_not_there(client, address, detail) -> None:
    response = client.get(address)

    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")
    assert response.json()["detail"] == detail.format("http://localhost:8000/api/")


def test_a_page_in_another_language_says_which_there_are(client) -> None:
    meeting = make_meeting()

    problem = client.get(f"/api/meetings/{meeting.translation_key}/?language=fr").json()

    assert (problem["status"], problem["languages"]) == (404, ["en"])


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("address", ["/api/", "/api/meetings/", f"/api/meetings/{NOBODY}/"])
def test_the_api_is_for_reading(client, method, address) -> None:
    client.handler.enforce_csrf_checks = True

    response = getattr(client, method)(address)

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert response.json()["detail"].startswith(method.upper())


@pytest.mark.parametrize("address", ["/api/", "/api/openapi.json", "/api/meetings/"])
def test_caches_keep_one_copy_for_everybody(client, address) -> None:
    make_meeting()
    response = client.get(address, headers={"Accept-Language": "fr"})

    assert response.cookies == {}
    assert (response.has_header("Vary"), response.has_header("Content-Language")) == (False, False)
    assert response["Cache-Control"] == "public, max-age=60"
    assert response["Access-Control-Allow-Origin"] == "*"

    known = client.get(address, headers={"If-None-Match": response["ETag"]})
    assert (known.status_code, known.content, known["ETag"]) == (304, b"", response["ETag"])
    assert known["Access-Control-Allow-Origin"] == "*"


def test_a_change_changes_the_etag(client) -> None:
    before = client.get("/api/meetings/")["ETag"]
    make_meeting()

    response = client.get("/api/meetings/", headers={"If-None-Match": before})

    assert (response.status_code, response.json()["count"]) == (200, 1)


def test_head_and_what_browsers_ask_before(client) -> None:
    got = client.get("/api/meetings/")
    head = client.head("/api/meetings/")
    options = client.options("/api/meetings/", headers={"Origin": "https://other.example.org"})

    assert (head.status_code, head.content, head["ETag"]) == (200, b"", got["ETag"])
    assert (options.status_code, options["Allow"]) == (204, "GET, HEAD, OPTIONS")
    assert options["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert options["Access-Control-Allow-Origin"] == "*"


def test_a_list_is_read_to_its_end_by_its_own_addresses(client) -> None:
    make_series()
    for number in range(5):
        make_meeting(title=f"Meeting {number}", slug=f"meeting-{number}")

    address = "http://localhost:8000/api/meetings/?limit=2&when=past"
    titles, pages = [], []
    while address:
        found = client.get(address.removeprefix("http://localhost:8000")).json()
        titles += [item["title"] for item in found["items"]]
        pages.append((found["page"], found["pages"], found["count"]))
        last, address = found, found["next"]

    assert titles == [f"Meeting {number}" for number in range(5)]
    assert pages == [(1, 3, 5), (2, 3, 5), (3, 3, 5)]
    assert last["previous"] == "http://localhost:8000/api/meetings/?limit=2&when=past&page=2"


def test_html_has_whole_addresses(client) -> None:
    meeting = full_meeting()
    meeting.body = [("paragraph", f'<p><a linktype="page" id="{meeting.pk}">Here</a></p>')]
    meeting.save_revision().publish()

    body = client.get(f"/api/meetings/{meeting.translation_key}/").json()["body_html"]

    assert f'<a href="http://localhost:8000{meeting.url}">Here</a>' in body
