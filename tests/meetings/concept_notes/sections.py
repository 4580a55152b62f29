"""A short note around a section that a test is about."""

FRONT = "# A meeting\n\nDate: 3–5 May 2020\n\nVenue: Hall, Paris, France\n\n"


def note(section: str) -> str:
    """A note with a background section and then that section."""
    return f"{FRONT}## Why\n\nBecause.\n\n{section}\n"
