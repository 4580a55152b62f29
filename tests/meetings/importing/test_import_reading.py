"""A reading becomes a meeting with its concept note: whole, once, and translatable."""

from datetime import date, time
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import translation as django_translation
from wagtail.models import Locale, Page

from meetings.choices import Attendance
from meetings.concept_notes.document import (
    Footnote,
    GroupsPlaceholder,
    HeadingBlock,
    OutcomesBlock,
    ParagraphBlock,
    QuotesPlaceholder,
    SessionsPlaceholder,
    TableBlock,
)
from meetings.concept_notes.reading import (
    ConceptNoteReading,
    ContactReading,
    FacilitatorReading,
    GroupReading,
    QuoteReading,
    SessionReading,
    VenueReading,
)
from meetings.importing import import_reading
from meetings.models import ConceptNotePage, MeetingPage, SeriesPage, Venue
from people.models import PersonPage
from tests.factories import home_page, make_meeting, make_person, make_series, make_venue
from tests.translation_cycle import publish, submit, translate_all

pytestmark = pytest.mark.django_db


def reading(**values: Any) -> ConceptNoteReading:
    defaults: dict[str, Any] = {
        "language": "en",
        "title": "Forum of Directors",
        "subtitle": "Two groups",
        "document_date": date(2031, 3, 3),
        "date_precision": "day",
        "start_date": date(2031, 6, 4),
        "end_date": date(2031, 6, 6),
        "venue": VenueReading("Lake House", "https://lake.example.org/", "Quay 1", "Zürich", "CH"),
        "facilitators": [
            FacilitatorReading("Noor Haddad", "Bridges"),
            FacilitatorReading("Åsa Ek", "Bridges"),
        ],
        "groups": [GroupReading("People", 2022, "Care at work.")],
        "joint_sessions": [
            SessionReading("Values", 1, "<p>On day one.</p>", "On day one."),
            SessionReading("Values", None, "<p>Some day.</p>", "Some day."),
        ],
        "quotes": [QuoteReading("Worth it.", "2030", "A director")],
        "outcomes": ["New ideas"],
        "footnotes": [Footnote("n1", "A survey.")],
        "contact": ContactReading("Noor Haddad", "noor@example.org"),
        "body": [
            HeadingBlock("Background", 2),
            ParagraphBlock('<p>Trust.<a linktype="footnote" id="n1">1</a></p>'),
            GroupsPlaceholder(),
            SessionsPlaceholder(),
            QuotesPlaceholder("2030"),
            OutcomesBlock("You leave with", ["New ideas"]),
            TableBlock(["Day", "Theme"], [["One", "<b>Trust</b> first"]]),
        ],
    }
    return ConceptNoteReading(**defaults | values)


def bring_in(note: ConceptNoteReading, **options: Any) -> Any:
    locale = Locale.objects.get(language_code=options.pop("locale", "en"))
    return import_reading(note, **{"series_slug": "directors", "locale": locale} | options)


class TestWhatIsMade:
    """Everything that was read is in the site."""

    def test_meeting(self) -> None:
        meeting = bring_in(reading()).meeting

        assert {
            "address": meeting.get_url(),
            "title": meeting.title,
            "subtitle": meeting.subtitle,
            "dates": (meeting.date_precision, meeting.start_date, meeting.end_date),
            "zone": meeting.time_zone,
            "venue": (meeting.venue.name, meeting.venue.city, meeting.venue.country),
            "facilitators": [
                (row.guest_name, row.guest_organisation) for row in meeting.facilitators.all()
            ],
            "groups": [(g.name, g.first_convened, g.focus) for g in meeting.groups.all()],
            "sessions": [(s.title, s.date) for s in meeting.sessions.all()],
            "quotes": [(row.text, row.edition, row.name) for row in meeting.quotes.all()],
        } == {
            "address": "/en/meetings/directors/2031/",
            "title": "Forum of Directors",
            "subtitle": "Two groups",
            "dates": ("day", date(2031, 6, 4), date(2031, 6, 6)),
            "zone": "Europe/Zurich",
            "venue": ("Lake House", "Zürich", "CH"),
            "facilitators": [("Noor Haddad", "Bridges"), ("Åsa Ek", "Bridges")],
            "groups": [("People", 2022, "<p>Care at work.</p>")],
            "sessions": [("Values", date(2031, 6, 4)), ("Values", None)],
            "quotes": [("Worth it.", "2030", "A director")],
        }

    def test_concept_note(self) -> None:
        note = bring_in(reading()).meeting.get_children().get().specific

        assert (note.slug, note.document_date) == ("concept-note", date(2031, 3, 3))
        assert [block.block_type for block in note.body] == [
            "heading",
            "paragraph",
            "groups",
            "sessions",
            "quotes",
            "outcomes",
            "table",
        ]
        assert [(f.identifier, f.text) for f in note.footnotes.all()] == [
            ("n1", "<p>A survey.</p>")
        ]

    def test_every_word_of_the_note_goes_to_translation(self) -> None:
        meeting = bring_in(reading(), publish=True).meeting
        note = meeting.get_children().get().specific

        words = translate_all(submit(note))

        assert words == {
            "Forum of Directors",
            "Two groups",
            "Background",
            'Trust.<a id="a1">1</a>',
            "You leave with",
            "New ideas",
            "Day",
            "Theme",
            "One",
            "<b>Trust</b> first",
            "A survey.",
        }

    def test_people_we_know_are_linked_and_nobody_gets_a_page(self) -> None:
        noor = make_person(title="Noor Haddad", email="noor@example.org")

        meeting = bring_in(reading()).meeting

        rows = [(row.person_id, row.guest_name) for row in meeting.facilitators.all()]
        assert rows == [(noor.pk, ""), (None, "Åsa Ek")]
        assert meeting.contact == noor
        assert list(PersonPage.objects.all()) == [noor]

    def test_a_venue_we_know_is_used_again(self) -> None:
        known = make_venue(name="Lake House", city="Zürich", country="CH")

        assert bring_in(reading()).meeting.venue == known
        assert Venue.objects.count() == 1


class TestDraftOrPublished:
    """Nothing is public unless it was asked for."""

    def test_draft(self, client) -> None:
        result = bring_in(reading())

        assert client.get(result.meeting.get_url()).status_code == 404
        assert not Page.objects.filter(live=True, depth__gte=3).exists()

    def test_published(self, client) -> None:
        result = bring_in(reading(), publish=True)

        html = client.get(result.meeting.get_url()).content.decode()
        assert "Lake House" in html
        assert client.get(f"{result.meeting.get_url()}concept-note/").status_code == 200
        assert client.get("/en/meetings/directors/").status_code == 200

    def test_an_existing_draft_series_stays_a_draft(self) -> None:
        make_series(slug="directors", publish=False)

        result = bring_in(reading(), publish=True)

        assert result.not_understood == [
            "Series: it is a draft; publish it, so that readers find their way."
        ]
        assert not SeriesPage.objects.get(slug="directors").live


class TestSameDocument:
    """The same document in the same series makes nothing."""

    def test_again(self) -> None:
        first = bring_in(reading())
        pages = Page.objects.count()

        again = bring_in(reading())

        assert (first.created, again.created, again.url) == (True, False, first.url)
        assert Page.objects.count() == pages

    def test_again_after_it_was_translated(self) -> None:
        first = bring_in(reading(), publish=True)
        note = submit(first.meeting.get_children().get().specific)
        translate_all(note)
        publish(note)

        assert bring_in(reading(), locale="fr").url == first.url

    def test_in_another_series(self) -> None:
        bring_in(reading())

        assert bring_in(reading(), series_slug="others").created

    def test_another_document_of_the_same_year(self) -> None:
        bring_in(reading())

        other = bring_in(reading(title="Second forum"))

        assert other.meeting.slug == "2031-2"


class TestSeries:
    """A series is found in any language; elsewhere its translation is made."""

    def test_in_the_language(self) -> None:
        series = make_series(slug="directors")

        assert bring_in(reading()).meeting.get_parent().pk == series.pk

    def test_in_another_language(self) -> None:
        series = make_series(slug="directors")

        result = bring_in(reading(language="fr"), locale="fr", publish=True)

        parent = result.meeting.get_parent(update=True)
        assert parent.translation_key == series.translation_key
        # It is in English still: it goes out when it is translated.
        assert (parent.locale.language_code, parent.live) == ("fr", False)
        assert result.meeting.get_url() == "/fr/meetings/directors/2031/"
        assert result.remarks[-1].startswith("Series: it is a draft")

    def test_nowhere(self) -> None:
        result = bring_in(reading(), locale="es", publish=True)

        index = result.meeting.get_ancestors().get(depth=3)
        with django_translation.override("es"):
            assert index.title == django_translation.gettext("Meetings")
        assert index.get_parent().pk == home_page("es").pk


def test_a_failure_leaves_nothing_behind(monkeypatch) -> None:
    make_series(slug="directors")
    before = (Page.objects.count(), Venue.objects.count())

    with pytest.raises(TypeError):
        bring_in(reading(body=[SimpleNamespace(text="Not a block.")]))

    assert (Page.objects.count(), Venue.objects.count()) == before


def test_what_is_too_long_for_its_field_is_shortened_and_told_in_full() -> None:
    long = " ".join(["Directors"] * 60)
    place = VenueReading(long, "", long, long, "CH")
    everything = reading(
        title=long,
        subtitle=long,
        venue=place,
        facilitators=[FacilitatorReading(long, long)],
        groups=[GroupReading(long, None, "")],
        joint_sessions=[SessionReading(long, 1, "", long)],
        quotes=[QuoteReading(long, long, long)],
    )

    result = bring_in(everything, publish=True)

    assert len(result.meeting.title) == 255
    assert result.meeting.get_children().count() == 1
    told = [remark.split(":")[0] for remark in result.not_understood if long in remark]
    assert sorted(told) == [
        "Edition",
        "Name",
        "Name of a guest",
        "Organisation of the guest",
        "Subtitle",
        "Subtitle",
        "Title",
        "Title",
        "Title",
        "Who said it",
    ]


def test_a_day_that_the_meeting_does_not_have_is_said() -> None:
    sessions = [SessionReading("Values", day, "", "") for day in (3, 4)]

    result = bring_in(reading(joint_sessions=sessions))

    assert [s.date for s in result.meeting.sessions.all()] == [date(2031, 6, 6), None]
    assert result.not_understood == ["Joint session: “Values” has no date, as there is no day 4."]


@pytest.mark.parametrize(
    ("is_also_online", "attendance"), [(True, Attendance.BOTH), (False, Attendance.IN_PERSON)]
)
def test_how_one_attends(is_also_online: bool, attendance: Attendance) -> None:
    note = reading(is_also_online=is_also_online)

    assert bring_in(note).meeting.attendance == attendance
    assert note.as_json_dict() == reading().as_json_dict()


def test_an_uncertain_time_zone_is_said() -> None:
    place = VenueReading("Hall", "", "", "Springfield", "US")

    note = reading(venue=place, start_time=time(9))
    draft = bring_in(note)

    assert draft.meeting.time_zone == ""
    assert draft.not_understood == [
        "Time zone: it does not follow from the place; please choose it. "
        "It may be America/New_York.",
    ]


def test_what_is_published_at_once_takes_the_main_zone_and_says_so() -> None:
    place = VenueReading("Hall", "", "", "Springfield", "US")

    result = bring_in(reading(venue=place, start_time=time(9)), publish=True)

    assert (result.meeting.live, result.meeting.time_zone) == (True, "America/New_York")
    assert result.not_understood == ["Time zone: America/New_York was assumed; please check."]


def test_days_alone_need_no_zone() -> None:
    result = bring_in(reading(venue=VenueReading("Hall", "", "", "Springfield", "US")))

    assert (result.meeting.time_zone, result.not_understood) == ("", [])


def test_a_meeting_of_one_year_is_not_confused_with_another() -> None:
    make_meeting(parent=make_series(slug="directors"), slug="2031")

    assert bring_in(reading()).meeting.slug == "2031-2"
    assert ConceptNotePage.objects.count() == 1
    assert MeetingPage.objects.count() == 2
