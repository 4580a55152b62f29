"""One meeting in five languages, and what happens to it before, during and after."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django.utils import timezone

from meetings.models import MeetingPage, MeetingRecording, MeetingSession, MeetingWayToTakePart
from tests.factories import (
    home_page,
    make_concept_note,
    make_meeting,
    make_series,
    make_venue,
)
from tests.factories.meetings import block
from tests.factories.tree import republish
from tests.translation_cycle import french, publish, submit, translate_all

LANGUAGES = ("en", "fr", "es", "de", "ar")

ANNOUNCED = datetime(2027, 1, 4, 9, tzinfo=UTC)
RESCHEDULED = datetime(2027, 2, 1, 9, tzinfo=UTC)
MOVED_ONLINE = datetime(2027, 3, 1, 9, tzinfo=UTC)
# Berlin is two hours ahead in June: the first minute of the meeting, and the first after it.
HAPPENING = datetime(2027, 6, 7, 7, tzinfo=UTC)
PAST = datetime(2027, 6, 9, 15, 30, tzinfo=UTC)

TITLE = "Quorum"
ELECTIONS, FLOOD = "Elections are held in April.", "The hall is flooded."
ONLINE = "https://online.example.org/quorum"
APPLY = "https://apply.example.org/quorum"
SPEAK = "https://apply.example.org/speak"
WATCH = "https://watch.example.org/quorum"


@dataclass
class Scene:
    """The meeting with its concept note, by language code, and what was told of its changes."""

    meetings: dict[str, MeetingPage]
    notes: dict[str, Any]
    changed_at: datetime = ANNOUNCED
    given_reasons: list[str] = field(default_factory=list)
    translated: set[str] = field(default_factory=set)

    @property
    def meeting(self) -> MeetingPage:
        """The source as the database has it."""
        return MeetingPage.objects.get(pk=self.meetings["en"].pk)

    @property
    def uid(self) -> str:
        return str(self.meeting.translation_key)

    def change(self, reason: str, **values: Any) -> None:
        """An editor publishes the source with a reason; no translator has done anything yet."""
        meeting = self.meeting.get_latest_revision_as_object()
        for name, value in values.items():
            setattr(meeting, name, value)
        meeting.change_reason = reason
        republish(meeting)
        self.changed_at = timezone.now()
        self.given_reasons.insert(0, reason)

    def translate(self) -> None:
        """The translators take up what has changed, and publish it."""
        _in_all_languages(self.meeting)
        self.translated |= {*self.given_reasons}

    def reasons(self, code: str) -> list[tuple[str, str]]:
        """Language and text of each reason as readers of a language are told it, newest first.

        What is not translated yet is told in the language that it was given in.
        """
        is_source = code == "en"
        return [
            (code, french(reason))
            if reason in self.translated and not is_source
            else ("en", reason)
            for reason in self.given_reasons
        ]


def announce() -> Scene:
    """A meeting with a programme, a way to take part and a concept note, in all languages."""
    for code in LANGUAGES:
        home = home_page(code)
        home.body = [block("next_meetings", {})]
        republish(home)
    meeting = make_meeting(
        parent=make_series(title="Congress", slug="congress"),
        title=TITLE,
        slug="quorum",
        start_date=date(2027, 4, 8),
        end_date=date(2027, 4, 9),
        start_time=time(9),
        end_time=time(17, 30),
        time_zone="Europe/Berlin",
        venue=make_venue(),
        rows={
            "sessions": [MeetingSession(title="Opening")],
            "ways_to_take_part": [
                MeetingWayToTakePart(title="Come", url=APPLY),
                MeetingWayToTakePart(title="Speak", url=SPEAK, closes_on=date(2027, 6, 1)),
            ],
            "recordings": [MeetingRecording(title="Opening", url=WATCH)],
        },
    )
    note = make_concept_note(parent=meeting, body=[block("paragraph", "<p>We meet.</p>")])
    return Scene(_in_all_languages(meeting), _in_all_languages(note))


def _in_all_languages(source: Any) -> dict[str, Any]:
    found = {"en": source}
    for code in LANGUAGES[1:]:
        translation = submit(source, code)
        translate_all(translation)
        found[code] = publish(translation)
    return found
