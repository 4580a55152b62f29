"""The pages, as they are first published."""

from cms.core.demonstration import DemoPage, Words, text
from home.demo.dates import LAST_REVIEWED
from home.demo.languages import interpreting, preparing, style


def pages_below_about() -> list[DemoPage]:
    return [
        _page(
            preparing.SLUG,
            preparing.TITLE,
            preparing.INTRODUCTION,
            preparing.LISTENING,
            preparing.NOTE,
        ),
        _page(
            interpreting.SLUG,
            *map(
                _english,
                (
                    interpreting.TITLE,
                    interpreting.INTRODUCTION,
                    interpreting.BOOTH,
                    interpreting.SIGNS,
                ),
            ),
        ),
        _page(style.SLUG, style.TITLE, style.INTRODUCTION, style.MEANING, style.NAMES),
    ]


def _page(slug: str, title: Words, introduction: Words, *parts: Words) -> DemoPage:
    return DemoPage(
        "home.StandardPage",
        slug,
        title=title,
        introduction=introduction,
        last_reviewed=LAST_REVIEWED,
        body=[text(part) for part in parts],
    )


def _english(words: Words) -> Words:
    """Only the source: its translations are drafts."""
    return Words(en=words.en)
