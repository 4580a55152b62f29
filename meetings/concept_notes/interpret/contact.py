"""Whom to ask: the paragraph that gives an e-mail address. It stays in the body."""

import re
from html import unescape
from urllib.parse import unquote

from meetings.concept_notes.document import Block, Heading, Paragraph
from meetings.concept_notes.html_text import text_of
from meetings.concept_notes.interpret.section_words import CONTACT
from meetings.concept_notes.reading import ContactReading
from meetings.concept_notes.text import clean, fold, without_direction_marks

_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_MAILTO = re.compile(r'<a href="mailto:([^"?]+)[^"]*">(.*?)</a>', re.IGNORECASE)
_CAPITAL = r"(?:(?![\u0600-\u06ff])[^\W\d_a-zß-öø-ÿ][\w'’.-]*)"
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|el|al|bin|ibn|la|le|ten|ter|van|von|vom|zu|y|e)"
_LATIN_NAME = re.compile(rf"{_CAPITAL}(?: (?:{_PARTICLE} )*{_CAPITAL})+$")
_LAST_WORDS = re.compile(
    r"(?:[\s,:(<\[–—-]|(?<!\w)(?:at|by|via|to|on|e-?mail|à|a|par|courriel|l'adresse|por|correo|en|"
    r"electrónico|unter|per|mail|an|the address|adresse|the following address|على|عبر|"
    r"البريد|الإلكتروني|بريد)(?!\w))+$",
    re.IGNORECASE,
)
_ARABIC_NAME = re.compile(
    r"(?:.*(?<!\w)(?:مع|إلى|بـ?|تواصل|اتصال|التواصل|الاتصال)|.*[:\uff1a])\s+((?:[\u0620-\u064a]+\s?){2,4})$"
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
_OPENERS = {"Contact", "Kontakt", "Contacto", "Please", "Email", "E-mail", "Contactez", "Écrivez"}


def find_contact(blocks: list[Block]) -> ContactReading | None:
    """The contact: the last paragraph with words of contact and an address, or with a label."""
    heading = ""
    candidates: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Paragraph) and CONTACT.search(fold(f"{heading} {block.text}")):
            candidates.append(block)
    with_address = [block for block in candidates if _address(block.html)[0]]
    for block in reversed(with_address):
        return _contact(block)
    return None


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


def _contact(block: Paragraph) -> ContactReading:
    email, words, before = _address(block.html)
    name = "" if "@" in words else words
    return ContactReading(name or _name_before(before), email)


def _name_before(text: str) -> str:
    """The name right before an address."""
    bare = _LAST_WORDS.sub("", without_direction_marks(text[-200:])).rstrip(" ,(–-")
    latin = _LATIN_NAME.search(bare)
    if latin:
        words = latin[0].split()
        while words and (words[0] in _OPENERS or words[0] in _TITLES):
            words.pop(0)
        return clean(" ".join(words))
    arabic = _ARABIC_NAME.search(bare)
    if arabic:
        return clean(" ".join(w for w in arabic[1].split() if w not in _ARABIC_TITLES))
    labelled = _LABELLED.match(bare)
    return clean(labelled[1]) if labelled and len(labelled[1].split()) < 6 else ""
