"""Puts back what was kept from a machine, and refuses a translation that lost some of it."""

import re
from html import escape, unescape

from cms.localisation.machine.protection import Protected

_ELEMENT = re.compile(r"""<(?P<slash>/?)(?P<name>g|code)\b(?P<attributes>[^<>]*+)>""")
_NUMBER = re.compile(r"""\bid=["'](\d{1,6})["']""")
# Without its semicolon it is text, such as the "&D" of "R&D".
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
# None of them is in a translation, and PostgreSQL refuses the first.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def restored(translation: str, kept: Protected) -> str | None:
    """The translation with everything in its place. None where something is missing or twice.

    Whatever is not one of our elements is text and is escaped, so that nothing else comes in.
    """
    reader = _Reader(kept)
    position = 0
    for element in _ELEMENT.finditer(translation):
        reader.read_text(translation[position : element.start()])
        if not reader.read_element(element):
            return None
        position = element.end()
    reader.read_text(translation[position:])
    text = "".join(reader.pieces).strip()
    if not text or not reader.is_complete or _CONTROL.search(text):
        return None
    return f"{kept.before}{text}{kept.after}"


class _Reader:
    """Puts a translation together; each method but `read_text` is False where it is broken."""

    def __init__(self, kept: Protected) -> None:
        self.pairs = dict(kept.pairs)
        self.verbatim = dict(kept.verbatim)
        self.pieces: list[str] = []
        self.opened: list[str] = []
        self.is_in_verbatim = False

    @property
    def is_complete(self) -> bool:
        return not (self.pairs or self.verbatim or self.opened or self.is_in_verbatim)

    def read_text(self, text: str) -> None:
        # What a verbatim element holds is known, whatever the service made of it.
        if not self.is_in_verbatim:
            plain = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
            self.pieces.append(escape(plain, quote=False))

    def read_element(self, element: re.Match[str]) -> bool:
        if element["slash"]:
            return self._close(element["name"])
        found = _NUMBER.search(element["attributes"])
        is_whole = element["attributes"].rstrip().endswith("/")
        return self._open(element["name"], found[1] if found else "") and (
            not is_whole or self._close(element["name"])
        )

    def _open(self, name: str, number: str) -> bool:
        known = self.verbatim if name == "code" else self.pairs
        if self.is_in_verbatim or number not in known:
            return False
        if name == "code":
            self.pieces.append(self.verbatim.pop(number))
            self.is_in_verbatim = True
        else:
            opening, closing = self.pairs.pop(number)
            self.pieces.append(opening)
            self.opened.append(closing)
        return True

    def _close(self, name: str) -> bool:
        if name == "code":
            was_open, self.is_in_verbatim = self.is_in_verbatim, False
            return was_open
        if self.is_in_verbatim or not self.opened:
            return False
        self.pieces.append(self.opened.pop())
        return True
