"""The annex of the toolkit: a page to fill in."""

from datetime import date

from cms.core.demonstration import Words, bullets, heading, text
from reports.demo.papers import Paper

WORKSHEET = Paper(
    "listening-well-worksheet",
    "toolkit",
    date(2021, 3, 4),
    Words(en="Worksheet: the letter back"),
    Words(en="To be filled in within a week"),
    [
        heading(Words(en="What we heard")),
        text(
            bullets(
                Words(en="The sentence that surprised us most:"),
                Words(en="Who said it, if they agree to be named:"),
            )
        ),
        heading(Words(en="What we changed")),
        text(
            bullets(
                Words(en="In our plan, and from which day on:"),
                Words(en="What we left as it was, and why:"),
            )
        ),
    ],
)
