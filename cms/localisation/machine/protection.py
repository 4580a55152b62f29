"""Keeps a machine from what it must not change: tags, addresses, placeholders, names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape, unescape

from cms.localisation.checks.pair import TermPair
from cms.localisation.checks.verbatim import MASK, without_verbatim

_PIECE = re.compile(
    r"(?P<whole><(?P<element>code)\b[^<>]*+>.*?</(?P=element)>|<br\b[^<>]*+>)"
    r"|<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)[^<>]*+>"
    r"|(?P<text>[^<]++)"
    r"|(?P<bare><)",
    re.DOTALL,
)
_TAG = re.compile(r"<[^<>]*+>")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass
class Protected:
    """A fragment with each tag and each verbatim part replaced by a numbered element.

    `text` is what `Translator.translate` takes. `has_words` is whether anything is left in it to
    translate.
    """

    text: str = ""
    # The space around the words, which services do not keep.
    before: str = ""
    after: str = ""
    # By number: the opening and closing tag, or the part itself.
    pairs: dict[str, tuple[str, str]] = field(default_factory=dict)
    verbatim: dict[str, str] = field(default_factory=dict)
    has_words: bool = False


def protect(fragment: str, terms: Iterable[TermPair] = ()) -> Protected | None:
    """Make a segment's source ready for a machine. None where its tags do not match each other.

    E-mail and web addresses, placeholders, `<br>`, `<code>` and the terms that are not to be
    translated become `<code id="…" translate="no">`; other tags become `<g id="…">`.
    """
    core = fragment.strip()
    before, _core, after = fragment.partition(core)
    writer = _Writer(_fixed_terms(terms))
    for piece in _PIECE.finditer(core):
        if not writer.write(piece):
            return None
    if writer.opened:
        return None
    kept = writer.kept
    kept.text, kept.before, kept.after = "".join(writer.pieces), before, after
    return kept


def _fixed_terms(terms: Iterable[TermPair]) -> re.Pattern[str] | None:
    """What finds the terms that stay as they are, the longest first."""
    fixed = [term for term in terms if term.do_not_translate and term.source.strip()]
    fixed.sort(key=lambda term: len(term.source), reverse=True)
    if not fixed:
        return None
    choices = [
        f"(?{'' if term.is_case_sensitive else 'i'}:"
        + r"\s+".join(re.escape(word) for word in term.source.split())
        + ")"
        for term in fixed
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)")


class _Writer:
    """Writes the pieces of a source."""

    def __init__(self, terms: re.Pattern[str] | None) -> None:
        self.kept = Protected()
        self.terms = terms
        self.pieces: list[str] = []
        self.opened: list[tuple[str, str, str]] = []

    def write(self, piece: re.Match[str]) -> bool:
        """False where the piece cannot be right."""
        if piece["text"]:
            self._write_text(unescape(piece["text"]))
        elif piece["whole"]:
            self._keep(piece[0], unescape(_TAG.sub("", piece[0])))
        elif piece["slash"]:
            return self._close(piece["name"].lower(), piece[0])
        elif piece["name"]:
            number = self._number(len(self.opened))
            self.opened.append((piece["name"].lower(), number, piece[0]))
            self.pieces.append(f'<g id="{number}">')
        return not piece["bare"]

    def _close(self, name: str, written: str) -> bool:
        if not self.opened or self.opened[-1][0] != name:
            return False
        _name, number, opening = self.opened.pop()
        self.kept.pairs[number] = (opening, written)
        self.pieces.append("</g>")
        return True

    def _write_text(self, text: str) -> None:
        position = 0
        for start, end in self._fixed_spans(text):
            self._write_words(text[position:start])
            self._keep(escape(text[start:end], quote=False), text[start:end])
            position = end
        self._write_words(text[position:])

    def _write_words(self, text: str) -> None:
        self.kept.has_words = self.kept.has_words or bool(_LETTER.search(text))
        self.pieces.append(escape(text, quote=False))

    def _keep(self, written: str, shown: str) -> None:
        """`shown` tells the service what stands there, which helps the sentence around it."""
        number = self._number(len(self.opened))
        self.kept.verbatim[number] = written
        inside = escape(shown, quote=False)
        self.pieces.append(f'<code id="{number}" translate="no">{inside}</code>')

    def _fixed_spans(self, text: str) -> list[tuple[int, int]]:
        masked = without_verbatim(text)
        if self.terms:
            masked = self.terms.sub(lambda term: MASK * len(term[0]), masked)
        return [match.span() for match in re.finditer(f"{MASK}+", masked)]

    def _number(self, opened: int) -> str:
        return str(len(self.kept.pairs) + len(self.kept.verbatim) + opened + 1)
