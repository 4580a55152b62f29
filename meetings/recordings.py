"""The recordings of a meeting as its page lists them: kept elsewhere, so a link and no player."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import get_language_info
from wagtail.models import Page

from meetings.access.showing import captions_line


@dataclass(frozen=True)
class ShownRecording:
    """A recording: what readers are told before they leave for the site that has it."""

    title: str
    url: str
    language_code: str
    minutes: int | None
    picture: Any
    captions: str = ""
    caption_languages: str = ""

    @property
    def host(self) -> str:
        """The site it is on, such as `video.example.org`."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")

    @property
    def captions_line(self) -> str:
        """What is known of the captions, in words; empty where nobody has said."""
        return captions_line(self)

    @property
    def language_name(self) -> str:
        """The recording's language in the reader's words, or an empty text."""
        if not self.language_code:
            return ""
        return get_language_info(self.language_code)["name_translated"]


def recordings_of(page: Page) -> list[ShownRecording]:
    """The recordings in the editor's order, with their stills. Two queries, or one for none."""
    rows = page.recordings.select_related("picture").prefetch_related("picture__renditions")
    return [
        ShownRecording(
            row.title,
            row.url,
            row.language,
            row.minutes,
            row.picture,
            row.captions,
            row.caption_languages,
        )
        for row in rows
    ]
