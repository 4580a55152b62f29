"""Values that are the same in every language."""

from typing import Any

from wagtail import blocks


class TechnicalCharBlock(blocks.CharBlock):
    """A code or name that translators are not asked for.

    wagtail-localize has no setting for fields inside blocks (its issue 307): it takes every
    CharBlock for words. Delete this class when it has one.
    """

    def get_translatable_segments(self, value: str) -> list[Any]:
        return []

    def restore_translated_segments(self, value: str, segments: list[Any]) -> str:
        return value
