"""*Start next edition* in the admin: who may, what is asked, and what is left to do."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, Locale
from wagtail_localize.models import StringTranslation

from cms.localisation.memory.matching import matches_for
from cms.localisation.preparation import prepare
from meetings.models import (
    ConceptNotePage,
    MeetingFacilitator,
    MeetingPage,
    MeetingQuote,
    MeetingSession,
    MeetingWayToTakePart,
)
from tests.admin.people import make_person, signed_in
from tests.factories import (
    full_meeting,
    make_concept_note,
    make_meeting,
    make_quote,
    make_venue,
)
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def edition() -> MeetingPage:
    page = make_meeting(
        introduction="Three days.",
        rows={
            "facilitators": [MeetingFacilitator(guest_name="Åsa Ek", guest_organisation="Bridges")],
            "sessions": [MeetingSession(title="Opening"), MeetingSession(title="Closing")],
            "quotes": [
                MeetingQuote(quote=make_quote(text="Worth the journey.")),
                MeetingQuote(text="Nobody asked me."),
            ],
            "ways_to_take_part": [MeetingWayToTakePart(title="Come", url="https://a.example.org/")],
        },
    )
    make_concept_note(parent=page)
    make_meeting(parent=page, title="Nairobi 2019", slug="nairobi", format="local", phase="before")
    return page


def address(page: Any) -> str:
    return f"/admin/next-edition/{page.pk}/"


def sent(client: Client, page: Any, **values: Any) -> Any:
    data = {"title": "Leaders' Circle 2031", "year": "2031", **values}
    return client.post(address(page), data)


def test_the_form_suggests_what_it_knows(edition) -> None:
    form = signed_in("editor").get(address(edition)).context["form"]
    year = max(2020, date.today().year)  # noqa: DTZ011  as the form does

    assert list(form.fields) == [
        "title",
        "year",
        "start_date",
        "end_date",
        "venue",
        "with_programme",
        "with_concept_note",
        "satellites",
        "quotes",
    ]
    assert (form["title"].initial, form["year"].initial) == (f"Leaders' Circle {year}", year)
    assert [label for _value, label in form.fields["quotes"].choices] == ["Worth the journey."]


def test_nobody_is_asked_about_what_is_not_there() -> None:
    form = signed_in("editor").get(address(make_meeting())).context["form"]

    assert list(form.fields) == ["title", "year", "start_date", "end_date", "venue"]


def test_quotes_without_consent_are_not_offered_but_named(edition) -> None:
    html = signed_in("editor").get(address(edition)).content.decode()

    assert "Nobody asked me." not in html
    assert "1 quote of this edition is not offered" in html
    assert f'href="/admin/pages/{edition.pk}/edit/#id_quotes-FORMS"' in html


def test_the_draft_is_made_and_leads_to_what_is_left_to_do(edition) -> None:
    client = signed_in("editor")
    satellite = MeetingPage.objects.get(slug="nairobi")
    said = edition.quotes.exclude(quote=None).get()

    response = sent(
        client,
        edition,
        with_programme="on",
        with_concept_note="on",
        satellites=[satellite.pk],
        quotes=[str(said.uuid)],
    )

    made = MeetingPage.objects.get(slug="2031")
    assert response.headers["Location"] == f"/admin/next-edition/{made.pk}/to-do/"
    pages = client.get(response.headers["Location"]).context["pages"]
    assert [part.page.title for part in pages] == [
        "Leaders' Circle 2031",
        "Concept note",
        "Nairobi 2031",
    ]
    edit = f"/admin/pages/{made.pk}/edit/"
    assert [(item.message, item.url) for item in pages[0].items] == [
        ("No days yet: there is no calendar entry.", f"{edit}#:w:contentpath=date_precision"),
        ("No contact person: readers have nobody to ask.", f"{edit}#:w:contentpath=contact"),
        (
            "The concept note is still a draft: readers will not see it.",
            f"/admin/pages/{ConceptNotePage.objects.child_of(made).get().pk}/edit/",
        ),
        (
            "Nothing is said of: Step-free access, Quiet room, Captions, Sign language,"
            " Interpretation, Taking part from afar. Say yes, no or not yet confirmed.",
            f"{edit}#:w:contentpath=step_free",
        ),
        (
            "Nothing is said of the languages spoken.",
            f"{edit}#:w:contentpath=spoken_languages",
        ),
        ("No venue yet: choose it once it is known.", f"{edit}#:w:contentpath=venue"),
        (
            "Read the text again: it was written for the edition before.",
            f"{edit}#:w:contentpath=introduction",
        ),
        ("Give this edition a theme, if it has one.", f"{edit}#:w:contentpath=theme"),
        (
            "Ask the facilitators whether they come again: Åsa Ek.",
            f"{edit}#id_facilitators-FORMS",
        ),
        ("2 sessions have no days and no hours.", f"{edit}#id_sessions-FORMS"),
        (
            "“Come” leads nowhere: say where one applies, and until when.",
            f"{edit}#id_ways_to_take_part-FORMS",
        ),
    ]


def test_a_known_place_and_day_are_no_longer_to_do(edition) -> None:
    client = signed_in("editor")
    venue = make_venue()

    sent(client, edition, start_date="2031-09-09", venue=venue.pk)
    made = MeetingPage.objects.get(slug="2031")
    pages = client.get(f"/admin/next-edition/{made.pk}/to-do/").context["pages"]

    messages = [item.message for item in pages[0].items]
    assert "No days yet: there is no calendar entry." not in messages
    assert "No venue: readers know when, but not where." not in messages


@pytest.mark.parametrize(
    ("values", "field", "message"),
    [
        (
            {"year": "2019"},
            "year",
            "The series has a page at “2019” already: open it, or choose a year.",
        ),
        ({"year": "next"}, "year", "Enter a whole number."),
        ({"title": ""}, "title", "This field is required."),
        ({"start_date": "2030-01-01"}, "start_date", "This day is not in 2031."),
        ({"end_date": "2031-01-01"}, "start_date", "There is a last day but no first day."),
        (
            {"start_date": "2031-02-02", "end_date": "2031-02-01"},
            "end_date",
            "The last day is before the first day.",
        ),
        (
            {"quotes": ["00000000-0000-4000-8000-000000000000"]},
            "quotes",
            "Select a valid choice. 00000000-0000-4000-8000-000000000000 is not one of the "
            "available choices.",
        ),
    ],
)
def test_bad_input_is_said_at_its_field_and_nothing_is_lost(
    edition, values, field, message
) -> None:
    before = MeetingPage.objects.count()

    response = sent(signed_in("editor"), edition, **{"title": "Circle in the hills"} | values)

    form = response.context["form"]
    assert form.errors == {field: [message]}
    assert message in response.content.decode()
    assert form["title"].value() == values.get("title", "Circle in the hills")
    assert MeetingPage.objects.count() == before


def test_sent_twice_it_is_made_once(edition) -> None:
    client = signed_in("editor")
    sent(client, edition)
    second = sent(client, edition)

    assert list(second.context["form"].errors) == ["year"]
    assert MeetingPage.objects.filter(slug="2031").count() == 1


def test_a_series_starts_from_its_last_edition(edition) -> None:
    make_meeting(slug="2017", title="Earlier", start_date=date(2017, 1, 1), end_date=None)

    response = signed_in("editor").get(address(edition.get_parent()))

    assert response.context["former"] == edition


def test_only_who_may_add_pages_to_the_series(edition) -> None:
    assert signed_in("translator-fr").get(address(edition)).status_code == 302
    assert sent(signed_in("translator-fr"), edition).status_code == 302
    editor = make_person("editor")
    GroupPagePermission.objects.filter(
        group__in=editor.groups.all(), permission__codename="add_page"
    ).delete()
    client = signed_in("editor")

    assert sent(client, edition).status_code == 302
    assert MeetingPage.objects.filter(slug="2031").count() == 0
    assert "Start next edition" not in client.get(edit_address(edition)).content.decode()


def edit_address(page: Any) -> str:
    return f"/admin/pages/{page.pk}/edit/"


def test_translations_and_satellites_have_no_next_edition(edition) -> None:
    client = signed_in("admin")
    translation = submit(edition)
    translate_all(translation)
    french = publish(translation)
    satellite = MeetingPage.objects.get(slug="nairobi")

    for page in (french, french.get_parent(), satellite, ConceptNotePage.objects.first()):
        assert client.get(address(page), follow=True).status_code == 404
        html = client.get(edit_address(page)).content.decode()
        assert "Start next edition" not in html


def test_the_buttons_lead_there(edition) -> None:
    client = signed_in("editor")
    series = edition.get_parent()

    for page in (edition, series):
        assert f'href="{address(page)}"' in client.get(edit_address(page)).content.decode()
    listing = client.get(f"/admin/pages/{series.pk}/").content.decode()
    assert f'href="{address(edition)}"' in listing


def test_the_list_of_what_is_left_is_found_again_until_it_is_public(edition) -> None:
    client = signed_in("editor")
    sent(client, edition)
    made = MeetingPage.objects.get(slug="2031")

    def leads_there(page: Any) -> bool:
        return f'href="{address(page)}to-do/"' in client.get(edit_address(page)).content.decode()

    assert (leads_there(made), leads_there(edition)) == (True, False)


def test_what_was_translated_before_is_offered_to_the_translators(edition) -> None:
    translation = submit(edition)
    translate_all(translation)
    publish(translation)
    client = signed_in("editor")
    sent(client, edition, with_programme="on")
    made = MeetingPage.objects.get(slug="2031")
    assert made.get_translations().count() == 0
    # By a person: what machines made is not offered.
    StringTranslation.objects.update(translation_type="manual")

    english, french = (Locale.objects.get(language_code=code) for code in ("en", "fr"))
    prepared = prepare(made, french)
    strings = {
        str(segment.pk): segment.string.data
        for segment in prepared.source.stringsegment_set.select_related("string")
    }
    found = matches_for(strings, english, french)

    exact = {strings[key]: m[0].target for key, m in found.items() if m and m[0].score == 100}
    assert exact == {text: f"FR {text}" for text in ("Three days.", "Opening", "Closing", "Come")}
    assert not made.get_translation(french).live


def test_wagtails_own_copy_is_another_meeting_too(client, edition) -> None:
    note = ConceptNotePage.objects.get()
    signed_in("admin").post(
        f"/admin/pages/{edition.pk}/copy/",
        {
            "new_title": "Copied",
            "new_slug": "copied",
            "new_parent_page": edition.get_parent().pk,
            "copy_subpages": "on",
            "publish_copies": "on",
        },
    )
    copied = MeetingPage.objects.get(slug="copied")

    assert uid_of(client, copied) != uid_of(client, edition)
    assert copied.facts_id != edition.facts_id
    assert ConceptNotePage.objects.child_of(copied).get().translation_key != note.translation_key
    satellites = MeetingPage.objects.filter(slug="nairobi")
    assert len({uid_of(client, page) for page in satellites}) == 2


def uid_of(client: Client, page: MeetingPage) -> str:
    text = client.get(f"{page.url}calendar.ics").content.decode()
    (uid,) = [line for line in text.split("\r\n") if line.startswith("UID:")]
    return uid


@pytest.mark.parametrize("count", [1, 3])
def test_the_form_costs_the_same_for_one_and_three(count) -> None:
    page = full_meeting()
    for number in range(count):
        make_meeting(parent=page, title=f"Around {number}", slug=f"around-{number}")
        page.quotes.add(MeetingQuote(quote=make_quote(text=f"Words {number}")))
    page.save_revision().publish()
    client = signed_in("editor")
    client.get(address(page))

    with CaptureQueriesContext(connection) as captured:
        response = client.get(address(page))

    assert len(response.context["form"].fields["quotes"].choices) == count
    assert len(captured) == 35
