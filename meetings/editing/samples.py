"""Rows of no meeting, which show what a block looks like before it is chosen."""

from types import SimpleNamespace

from people.quotes.showing import ShownQuote

SAMPLE_ROWS = {
    "meeting_groups": [
        SimpleNamespace(
            name="Policy and advocacy",
            first_convened=2016,
            focus="<p>Norms that travel, and those that do not.</p>",
        ),
        SimpleNamespace(name="Human resources", first_convened=None, focus=""),
    ],
    "meeting_sessions": [
        SimpleNamespace(
            kind="joint",
            title="Opening",
            date=None,
            start_time=None,
            end_time=None,
            audience="",
            room="Main hall",
            description="<p>What brought each of us here.</p>",
            speaker_lines=[],
            language_lines=[],
            group_name="",
        ),
    ],
    "meeting_quotes": [
        ShownQuote("Worth the journey.", role="Director of programmes", edition="2018"),
    ],
}
