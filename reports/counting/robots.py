"""Which user agents are robots, by the dated list in `data/robots.txt`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

# No browser's is longer; whoever sends more does not slow the search down.
LONGEST_AGENT = 1024
_DATE = re.compile(r"#\s*date:\s*(\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True)
class RobotList:
    """Patterns of robots, and of what only looks like one; `dated` is when they were last read."""

    dated: date
    robots: re.Pattern[str]
    people: re.Pattern[str]

    def has(self, agent: str) -> bool:
        """Whether a `User-Agent` is a robot's. So is none at all: every browser sends one."""
        rest = self.people.sub(" ", agent[:LONGEST_AGENT]).strip()
        return not rest or bool(self.robots.search(rest))


def read_list(text: str) -> RobotList:
    """A list as `data/robots.txt` describes it. Raises ValueError without its date."""
    found = _DATE.search(text)
    if found is None:
        raise ValueError("The list of robots does not say its date.")
    lines = [line.strip() for line in text.splitlines()]
    patterns = [line for line in lines if line and not line.startswith("#")]
    return RobotList(
        dated=date.fromisoformat(found.group(1)),
        robots=_any_of(line for line in patterns if not line.startswith("!")),
        people=_any_of(line[1:] for line in patterns if line.startswith("!")),
    )


@cache
def robot_list() -> RobotList:
    """The list that is in use."""
    text = resources.files("reports.counting").joinpath("data/robots.txt").read_text("utf-8")
    return read_list(text)


def is_robot(agent: str) -> bool:
    """Whether a `User-Agent` is a robot's, by the list that is in use."""
    return robot_list().has(agent)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return re.compile(joined or r"(?!)", re.IGNORECASE)
