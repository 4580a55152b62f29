"""Whom to ask: the paragraph that gives an e-mail address. It stays in the body."""

import re
from html import unescape
from urllib.parse import unquote

from meetings.concept_notes.document import Block, Heading, ListBlock, Table
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.interpret.people import POSITION
from meetings.concept_notes.interpret.section_words import CONTACT
from meetings.concept_notes.reading import ContactReading
from meetings.concept_notes.text import clean, fold, without_direction_marks

_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_MAILTO = re.compile(r'<a href="mailto:([^"?]+)[^"]*">(.*?)</a>', re.IGNORECASE)
_CAPITAL = r"(?:(?![\u0600-\u06ff])[^\W\d_a-zß-öø-ÿ][\w'’.-]*)"
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|el|al|bin|ibn|la|le|ten|ter|van|von|vom|zu|y|e)"
_LATIN_NAME = re.compile(rf"{_CAPITAL}(?: (?:{_PARTICLE} )*{_CAPITAL})+$")
_LAST_WORDS = re.compile(
    r"(?:[\s,،:(<\[–—-]|(?<!\w)(?:at|by|via|to|on|e-?mail|à|a|par|courriel|l'adresse|por|correo|en|"
    r"electrónico|unter|per|mail|an|the address|adresse|the following address|على|عبر|"
    r"البريد|الإلكتروني|بريد)(?!\w))+$",
    re.IGNORECASE,
)
_ARABIC_NAME = re.compile(
    r"(?:.*(?:اتصال|اتصلوا|اتصل|تتصلوا)\s+ب|.*[:\uff1a]\s*|"
    r".*(?<!\w)(?:مع|إلى|بـ?|تواصل|اتصال|التواصل|الاتصال)\s+|^)((?:[\u0620-\u064a]+\s?){2,4})$"
)
_LABELLED = re.compile(r"^[^:\uff1a]{1,40}[:\uff1a]\s*(.+)$")
_ARABIC_TITLES = {"السيدة", "السيد", "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة"}
_TITLES = {
    "Ms",
    "Mr",
    "Mrs",
    "Ms.",
    "Mr.",
    "Mrs.",
    "Frau",
    "Herr",
    "Herrn",
    "Mme",
    "M.",
    "Sra.",
    "Sr.",
}
_OPENERS = {
    "Contact",
    "Kontakt",
    "Contacto",
    "Please",
    "Email",
    "E-mail",
    "Contactez",
    "Écrivez",
    "Sie",
    "Bei",
    "Von",
}


def find_contact(blocks: list[Block]) -> ContactReading | None:
    """The contact: the last place with words of contact and an address, or with a label.

    Without such words the only address of the document is taken.
    """
    heading = before = ""
    found: list[tuple[bool, str, str]] = []
    for block in blocks:
        heading = block.text if isinstance(block, Heading) else heading
        for html in _places(block):
            if _address(html)[0]:
                has_words = bool(CONTACT.search(fold(f"{heading} {text_of(html)}")))
                found.append((has_words, html, before))
            before = text_of(html)
    with_words = [place for place in found if place[0]]
    if not with_words and len({_address(html)[0] for _words, html, _before in found}) == 1:
        with_words = found[-1:]
    return _contact(*with_words[-1][1:]) if with_words else None


def _places(block: Block) -> list[str]:
    """The HTML of a paragraph, of each item, or of each row of a table."""
    if isinstance(block, Table):
        return [", ".join(filter(None, row)) for row in (block.header, *block.rows)]
    if isinstance(block, ListBlock):
        return [item.html for item in block.items]
    return [block.html]


def _address(html: str) -> tuple[str, str, str]:
    """The address, the text of its link, and the text before it."""
    link = _MAILTO.search(html)
    if link:
        return clean(unquote(unescape(link[1]))), text_of(link[2]), text_of(html[: link.start()])
    text = text_of(html)
    plain = _EMAIL.search(text)
    if plain:
        return plain[0].rstrip("."), plain[0], text[: plain.start()]
    return "", "", ""


def _contact(html: str, before: str) -> ContactReading:
    """The contact of a place; the text before it counts if it says the address only."""
    email, words, text = _address(html)
    name = "" if "@" in words else words
    is_alone = not _LAST_WORDS.sub("", text).strip()
    return ContactReading(name or _name_before(before if is_alone else text), email)


def _name_before(text: str) -> str:
    """The name right before an address, perhaps with a position after it."""
    bare = _without_last_words(text[-200:])
    position = re.search(r"^(.*\S)\s*[,،]\s*([^,،]+)$", bare)
    if position and POSITION.fullmatch(fold(position[2])):
        bare = _without_last_words(position[1])
    latin = _LATIN_NAME.search(bare)
    if latin:
        words = latin[0].split()
        while words and (words[0] in _OPENERS | _TITLES or words[0].islower()):
            words.pop(0)
        return clean(" ".join(words))
    arabic = _ARABIC_NAME.search(bare)
    if arabic:
        return clean(" ".join(w for w in arabic[1].split() if w not in _ARABIC_TITLES))
    labelled = _LABELLED.match(bare)
    return clean(labelled[1]) if labelled and len(labelled[1].split()) < 6 else ""


def _without_last_words(text: str) -> str:
    return _LAST_WORDS.sub("", without_direction_marks(text)).rstrip(" ,،(–-")
