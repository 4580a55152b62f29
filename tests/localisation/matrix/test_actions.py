"""What is decided about many rows at once: for all of them or for none."""

from typing import Any

import pytest
from django.urls import reverse

from cms.localisation.models import State
from cms.localisation.preparation import take_up
from tests.admin.desk import was_denied
from tests.admin.people import signed_in
from tests.factories import make_topic
from tests.localisation.matrix.site import published_in, taken_up
from tests.localisation.test_publication import status_of

pytestmark = pytest.mark.django_db


def decide_as(name: str, *sources: Any, **data: str) -> tuple[Any, list[str]]:
    """The answer, and what is said afterwards."""
    client = signed_in(name)
    keys = [str(source.translation_key) for source in sources]
    response = client.post(reverse("translation_matrix_action"), {"object": keys, **data})
    after = client.get(reverse("translation_matrix"))
    return response, [str(message).strip() for message in after.context["messages"]]


def test_an_excluded_language_is_so_until_it_is_translated_again() -> None:
    one, other = taken_up("One"), taken_up("Other")

    response, said = decide_as(
        "editor", one, other, action="exclude", locale="fr", filters="q=o&state=missing"
    )

    assert response["Location"] == f"{reverse('translation_matrix')}?q=o&state=missing"
    assert said == ["2 are not to be translated into French any more."]
    assert [status_of(page).state for page in (one, other)] == [State.EXCLUDED] * 2
    assert status_of(one, "es").state == State.MISSING

    _response, said = decide_as("editor", one, action="include", locale="fr")

    assert said == ["1 is to be translated into French again."]
    assert [status_of(page).state for page in (one, other)] == [State.MISSING, State.EXCLUDED]


def test_what_readers_see_is_not_excluded_and_nothing_else_then() -> None:
    one, other = taken_up("One"), taken_up("Other")
    published_in(other, "fr")

    _response, said = decide_as("editor", one, other, action="exclude", locale="fr")

    assert said == [
        "Nothing was changed. “Other” is published in French: unpublish it there first."
    ]
    assert [status_of(page).state for page in (one, other)] == [State.MISSING, State.CURRENT]


def test_an_order_names_the_chosen_pages_and_snippets() -> None:
    page, topic = taken_up("One"), make_topic(title="Water")
    take_up(topic)

    response, _said = decide_as("editor", page, topic, action="order")

    asked = f"page={page.pk}&snippet=core.topic:{topic.pk}"
    assert response["Location"] == f"{reverse('translation_job_new')}?{asked}"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"action": "exclude", "locale": "xx"}, "Choose a language."),
        ({"action": "exclude"}, "Choose a language."),
        ({"action": "burn"}, "Choose pages, and what is to be done with them."),
        (
            {"action": "order", "object": "rubbish"},
            "Choose pages, and what is to be done with them.",
        ),
    ],
)
def test_what_is_not_understood_changes_nothing(data: dict[str, str], said: str) -> None:
    page = taken_up("One")

    _response, messages = decide_as("editor", page, **data)

    assert messages == [said]
    assert status_of(page).state == State.MISSING


def test_a_translator_decides_nothing() -> None:
    page = taken_up("One")
    client = signed_in("translator-fr")

    response = client.post(
        reverse("translation_matrix_action"),
        {"object": str(page.translation_key), "action": "exclude", "locale": "fr"},
    )

    assert was_denied(client, response)
    assert status_of(page).state == State.MISSING


def test_the_address_one_comes_back_to_is_the_matrix() -> None:
    response, _said = decide_as("editor", taken_up("One"), action="order\r\n", filters="a\r\nX: b")

    assert response["Location"] == f"{reverse('translation_matrix')}?a%0D%0AX%3A+b="
