"""A translator for development and tests: it asks nobody, and nobody can mistake it."""

import re
from collections.abc import Sequence

# An element that is kept with its content, a tag, an entity, or a word.
_PIECE = re.compile(r"<code\b[^<>]*>[^<>]*</code>|<[^<>]*>|&[^;\s]*;|(\w+)")


class DummyTranslator:
    """Puts every word in brackets and the language before them: "[dummy fr] [Good] [morning]"."""

    name = "dummy"
    maximum_texts = 50
    maximum_size = 100_000

    def size_of(self, text: str) -> int:
        return len(text)

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> list[str]:
        return [f"[dummy {target_language}] {_PIECE.sub(_marked, text)}" for text in texts]


def _marked(piece: re.Match[str]) -> str:
    return f"[{piece[1]}]" if piece[1] else piece[0]
