"""What every output has to say of the meeting, step by step, and how five languages say it."""

from dataclasses import dataclass, replace

APRIL, JUNE = ("2027-04-08", "2027-04-09"), ("2027-06-07", "2027-06-09")
HAMBURG, AFAR = "Hamburg", "online"
SCHEMA = "https://schema.org"

# What readers of each language see of the days, and of a meeting that is online.
DAYS = {
    "en": {APRIL: "8–9 April 2027", JUNE: "7–9 June 2027"},
    "fr": {APRIL: "8–9 avril 2027", JUNE: "7–9 juin 2027"},
    "es": {APRIL: "8–9 de abril de 2027", JUNE: "7–9 de junio de 2027"},
    "de": {APRIL: "8.–9. April 2027", JUNE: "7.–9. Juni 2027"},
    "ar": {APRIL: "8–9 أبريل 2027", JUNE: "7–9 يونيو 2027"},
}
ONLINE_IN_WORDS = {
    "en": "Online",
    "fr": "En ligne",
    "es": "En línea",
    "de": "Online",
    "ar": "عبر الإنترنت",
}


@dataclass(frozen=True)
class State:
    """What holds at a step."""

    days: tuple[str, str]
    place: str
    sequence: int
    statuses: frozenset[str]
    previous: tuple[str, ...] = ()
    is_running: bool = False
    is_over: bool = False

    @property
    def hours(self) -> tuple[str, str]:
        return "09:00", "17:30"

    @property
    def listed_as(self) -> list[str]:
        return ["past"] if self.is_over else ["upcoming"]

    @property
    def days_ahead(self) -> list[tuple[str, str]]:
        """The days where only what is not over is shown."""
        return [] if self.is_over else [self.days]

    @property
    def may_apply(self) -> bool:
        return not self.is_over

    @property
    def is_news(self) -> bool:
        """Whether a feed tells of it since its last change."""
        return True


announced = State(APRIL, HAMBURG, 0, frozenset({"EventScheduled"}))
rescheduled = replace(
    announced,
    days=JUNE,
    sequence=1,
    statuses=frozenset({"EventRescheduled"}),
    previous=("2027-04-08T09:00:00+02:00",),
)
moved_online = replace(
    rescheduled,
    place=AFAR,
    sequence=2,
    statuses=frozenset({"EventRescheduled", "EventMovedOnline"}),
)
happening = replace(moved_online, is_running=True)
past = replace(moved_online, is_over=True)
