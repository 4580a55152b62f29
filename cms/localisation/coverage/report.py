"""The coverage as texts for a terminal and for programs."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cms.localisation.coverage.figures import COUNTED, Coverage


def as_data(languages: Iterable[Coverage]) -> dict[str, Any]:
    """What `--format json` prints: `{"languages": {"fr": {…}}}`. `share` is of 100 words."""
    return {"languages": {one.locale.language_code: _language(one) for one in languages}}


def _language(one: Coverage) -> dict[str, Any]:
    return {
        "objects": one.objects,
        "words": one.words,
        "words_current": one.words_current,
        "words_to_do": one.words_to_do,
        "share": one.percent,
        "target": one.target,
        "reaches_target": one.reaches_target,
        "states": {
            state.value: {"objects": one.figure(state).objects, "words": one.figure(state).words}
            for state in COUNTED
        },
    }


def as_table(languages: Iterable[Coverage]) -> str:
    """Aligned columns; objects of each state."""
    heading = [_("Language"), _("Current"), _("Target"), _("Words"), _("To do")]
    lines = [[*heading, *(str(state.label) for state in COUNTED)]]
    lines += [
        [
            one.locale.language_code,
            f"{one.percent:.1f} %",
            f"{one.target} %",
            str(one.words),
            str(one.words_to_do),
            *(str(one.figure(state).objects) for state in COUNTED),
        ]
        for one in languages
    ]
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
