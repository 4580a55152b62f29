"""People in the API: what their pages show."""

import pytest

from meetings.models import MeetingFacilitator
from tests.factories import make_meeting, make_organisation, make_person

pytestmark = pytest.mark.django_db

SITE = "http://localhost:8000"


def test_a_person_with_everything(client) -> None:
    person = make_person(
        position="Adviser",
        email="noor@example.org",
        telephone="+49 30 1234567",
        orcid="0000-0002-1825-0097",
        biography="<p>Worked in <b>Amman</b>.</p>",
        organisation=make_organisation(country="DE"),
    )
    meeting = make_meeting(rows={"facilitators": [MeetingFacilitator(person=person)]})

    shown = client.get(f"/api/people/{person.translation_key}/").json()

    expected = {
        "title": "Noor Haddad",
        "address": f"{SITE}/en/people/noor-haddad/",
        "position": "Adviser",
        "organisation": {
            "name": "Bridges for Change",
            "website": "https://bridges.example.org/",
            "country": "DE",
            "ror": "",
        },
        "email": "noor@example.org",
        "telephone": "+49 30 1234567",
        "orcid": "0000-0002-1825-0097",
        "biography_html": "<p>Worked in <b>Amman</b>.</p>",
        "facilitated": [
            {
                "id": str(meeting.translation_key),
                "api_address": f"{SITE}/api/meetings/{meeting.translation_key}/?language=en",
                "address": f"{SITE}{meeting.url}",
                "language": "en",
                "title": meeting.title,
            }
        ],
        "spoken_at": [],
        "notes": [],
        "reports": [],
        "case_studies": [],
    }
    assert {name: shown[name] for name in expected} == expected


def test_the_list_is_by_family_name_and_names_no_address(client) -> None:
    make_person(title="Zoe Abel", slug="abel", email="zoe@example.org")
    make_person(title="Ada Zimmer", slug="zimmer", organisation=make_organisation(live=False))
    make_person(title="Eve Draft", slug="eve", publish=False)

    response = client.get("/api/people/")

    items = response.json()["items"]
    assert [(item["title"], item["organisation"]) for item in items] == [
        ("Zoe Abel", None),
        ("Ada Zimmer", None),
    ]
    assert "zoe@example.org" not in response.content.decode()
