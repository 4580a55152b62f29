"""The document says what the API does: schemathesis asks whatever the document allows, and more."""

from collections.abc import Iterator

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode

from cms.core.api.collections import registered_collections
from meetings.models import MeetingMaterial, MeetingPage
from tests.factories import full_case_study, full_report, make_concept_note, make_document

pytestmark = pytest.mark.django_db

EXAMPLES = settings(
    max_examples=8,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def _one_connection() -> Iterator[None]:
    """The requests are in the test's transaction, as those of Django's own client are."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def something_of_everything() -> None:
    full_report()
    full_case_study()
    meeting = MeetingPage.objects.get()
    meeting.materials = [MeetingMaterial(title="Agenda", document=make_document("agenda.pdf"))]
    meeting.save_revision().publish()
    make_concept_note(parent=meeting)


def test_the_answers_are_what_the_document_says() -> None:
    something_of_everything()
    schema = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    operations = [result.ok() for result in schema.get_all_operations()]

    for operation in operations:
        modes = [GenerationMode.POSITIVE]
        # The index takes nothing that could be wrong.
        modes += [GenerationMode.NEGATIVE] if operation.path != "/api/" else []
        for mode in modes:

            @EXAMPLES
            @given(case=operation.as_strategy(generation_mode=mode))
            def ask(case) -> None:
                case.call_and_validate()

            ask()

    assert len(operations) == 15


def test_every_thing_of_every_list_is_what_the_document_says() -> None:
    something_of_everything()
    schema = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    asked = []

    for name in [collection.name for collection in registered_collections()]:
        listed = schema[f"/api/{name}/"]["GET"]
        items = listed.Case().call_and_validate().json()["items"]
        one = schema[f"/api/{name}/{{id}}/"]["GET"]
        for item in items:
            one.Case(path_parameters={"id": item["id"]}).call_and_validate()
            asked.append(name)

    assert sorted(asked) == [
        "case-studies",
        "concept-notes",
        "files",
        "files",
        "meetings",
        "people",
        "reports",
        "series",
    ]
