"""All that the demonstration shows, gathered from the apps."""

from datetime import date

from cms.core.demonstration import DemoPage, DemoSnippet
from home.demo.about import about_page
from home.demo.home import home_words
from home.demo.legal import legal_pages
from home.demo.taxonomy import taxonomy
from meetings.demo import meeting_index, venues
from people.demo import organisations, people_index, quotes
from reports.demo import publication_index

__all__ = ["home_words", "later_sections", "sections", "snippets"]


def snippets() -> list[DemoSnippet]:
    """In the order in which they are made."""
    return [*taxonomy(), *organisations(), *venues(), *quotes()]


def sections(today: date) -> list[DemoPage]:
    """The pages below the home page: first those of the menu, then those of the footer."""
    publications = publication_index(today)
    publications.children = []
    return [
        meeting_index(today),
        publications,
        people_index(),
        about_page(),
        *legal_pages(),
    ]


def later_sections(today: date) -> list[DemoPage]:
    """What names pages that stand deeper in the tree: reports, which were launched at meetings."""
    return [publication_index(today)]
