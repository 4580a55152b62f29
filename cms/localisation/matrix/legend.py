"""What the states mean, with the sign that each has beside its word."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.localisation.models import State

ICONS = {
    State.MISSING: "circle-plus",
    State.MACHINE: "cogs",
    State.IN_TRANSLATION: "edit",
    State.IN_REVIEW: "glasses",
    State.CURRENT: "check",
    State.OUTDATED: "history",
    State.EXCLUDED: "minus",
}
MEANINGS = {
    State.MISSING: _("There is no version in this language."),
    State.MACHINE: _("Words of a machine are there that no person has confirmed."),
    State.IN_TRANSLATION: _("There is a draft; readers do not see it yet."),
    State.IN_REVIEW: _("The draft waits for a moderator."),
    State.CURRENT: _("Readers see a translation of what the source says now."),
    State.OUTDATED: _("Readers see a translation of what the source said before."),
    State.EXCLUDED: _(
        "Somebody decided that it stays without this language, or that it goes its own way there."
    ),
}


@dataclass(frozen=True)
class Meaning:
    """A state for the legend."""

    state: State
    icon: str
    text: Any


LEGEND = [Meaning(state, ICONS[state], MEANINGS[state]) for state in State]
