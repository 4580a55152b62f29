"""What state follows from which facts."""

import pytest

from cms.localisation.models import State
from cms.localisation.status.deciding import Facts, state_from

LIVE = {"exists": True, "is_live": True, "is_as_published": True}


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, State.MISSING),
        ({"is_excluded": True}, State.EXCLUDED),
        ({"is_excluded": True, "exists": True, "is_in_review": True}, State.EXCLUDED),
        ({**LIVE, "is_detached": True, "is_as_published": False}, State.EXCLUDED),
        ({"exists": True}, State.IN_TRANSLATION),
        ({"exists": True, "segments_missing": 1, "segments_machine": 1}, State.IN_TRANSLATION),
        ({"exists": True, "segments_machine": 1}, State.MACHINE),
        # Published words say nothing of a draft.
        ({"exists": True, "is_as_published": True}, State.IN_TRANSLATION),
        ({"exists": True, "is_in_review": True, "segments_machine": 1}, State.IN_REVIEW),
        ({**LIVE, "is_in_review": True, "is_as_published": False}, State.IN_REVIEW),
        (LIVE, State.CURRENT),
        ({**LIVE, "shows_machine": True}, State.MACHINE),
        ({**LIVE, "is_as_published": False, "has_news": True}, State.OUTDATED),
        ({**LIVE, "is_as_published": False, "shows_machine": True}, State.OUTDATED),
        ({**LIVE, "has_news": True}, State.IN_TRANSLATION),
        ({**LIVE, "has_news": True, "shows_machine": True}, State.IN_TRANSLATION),
        ({**LIVE, "segments_missing": 1}, State.IN_TRANSLATION),
    ],
)
def test_the_state_follows(facts: dict, state: State) -> None:
    assert state_from(Facts(**facts)) == state
