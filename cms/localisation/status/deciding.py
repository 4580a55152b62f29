"""What state a translation is in. Pure."""

from dataclasses import dataclass

from cms.localisation.models.status import State


@dataclass(frozen=True)
class Facts:
    """What the state follows from."""

    is_excluded: bool = False
    # Whether its synchronisation was stopped: it goes its own way, as an original does.
    is_detached: bool = False
    # Whether there is a version or, for what has no drafts, a translation under way.
    exists: bool = False
    is_live: bool = False
    is_in_review: bool = False
    # Whether readers see what was made from the source as it is now, with every word translated.
    is_as_published: bool = False
    shows_machine: bool = False
    # Whether somebody wrote something since that readers do not see.
    has_news: bool = False
    segments_missing: int = 0
    segments_machine: int = 0


def state_from(facts: Facts) -> State:
    """The state that a reader, a translator and an editor have to know of first."""
    if facts.is_excluded or facts.is_detached:
        return State.EXCLUDED
    if not facts.exists:
        return State.MISSING
    if facts.is_in_review:
        return State.IN_REVIEW
    if facts.is_live:
        return _of_live(facts)
    if facts.segments_machine and not facts.segments_missing:
        return State.MACHINE
    return State.IN_TRANSLATION


def _of_live(facts: Facts) -> State:
    if not facts.is_as_published:
        return State.OUTDATED
    if facts.has_news or facts.segments_missing:
        return State.IN_TRANSLATION
    return State.MACHINE if facts.shows_machine else State.CURRENT
