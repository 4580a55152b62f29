"""References as readers copy them: APA and Chicago (author-date), in the reader's language."""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from threading import Lock
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography
from citeproc.source.json import CiteProcJSON
from citeproc.string import MixedString, String

from reports.citations import italics
from reports.citations.csl import plain_item
from reports.citations.directions import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, in_arabic
from reports.citations.editors import as_authors, with_label
from reports.citations.initials import initials
from reports.citations.styles import locale_of, style
from reports.citations.work import Work

# Styles keep what they have already written on themselves while they write.
_ONE_AT_A_TIME = Lock()

# What only other processors read, or nobody does. Of contributors, this processor knows no names:
# it takes theirs for a text, and fails where Chicago asks for them.
_UNUSED = ("id", "abstract", "keyword", "note", "ISBN", "container-author", "contributor")


@dataclass(frozen=True)
class Reference:
    """A reference for a web page and as plain text.

    `html` is escaped and has no elements but `<i>` and, in Arabic, `<bdi>`; `text` has, in Arabic,
    the isolate characters of Unicode (UAX 9) around what is written from left to right.
    """

    html: str
    text: str


@lru_cache(maxsize=1024)
def reference(work: Work, style_name: str, language: str) -> Reference:
    """The reference to a work in a style of `styles.STYLES`, in words of `language` (BCP 47).

    An unknown style is a KeyError. The first of a style and language takes a fifth of a second,
    others a twentieth; the last thousand are kept.
    """
    locale = locale_of(language)
    marked = _tidied(_rendered(work, style_name, locale), locale)
    if locale != "ar":
        return Reference(italics.to_html(escape(marked)), italics.without(marked))
    return Reference(
        italics.to_html(in_arabic(marked, "<bdi>", "</bdi>", escape)),
        italics.without(in_arabic(marked, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, str)),
    )


def formatted_html(work: Work, style_name: str, language: str) -> str:
    return reference(work, style_name, language).html


def formatted_text(work: Work, style_name: str, language: str) -> str:
    return reference(work, style_name, language).text


class _PlainTexts(CiteProcJSON):
    """Items whose texts are no markup."""

    def parse_string(self, string: Any) -> MixedString:
        return MixedString([String(string)])


def _rendered(work: Work, style_name: str, locale: str) -> str:
    source = _PlainTexts([_item(work, style_name)])
    with _ONE_AT_A_TIME:
        made = style(style_name, locale)
        bibliography = CitationStylesBibliography(made, source, italics)
        bibliography.register(Citation([CitationItem("work")]))
        text = str(bibliography.bibliography()[0])
    is_apa, is_english = style_name == "apa", locale.startswith("en")
    return with_label(text, made, len(work.editors), is_apa=is_apa, is_english=is_english)


def _item(work: Work, style_name: str) -> dict[str, Any]:
    item = {name: value for name, value in plain_item(work).items() if name not in _UNUSED}
    item = {name: italics.cleaned(value) for name, value in item.items()} | {"id": "work"}
    if style_name == "apa":
        _as_apa_has_it(item)
    # The processor asks the language of the work whether titles have capitals.
    return as_authors(item) | {"language": work.language.split("-")[0].lower()}


def _as_apa_has_it(item: dict[str, Any]) -> None:
    for people in (item.get(role, []) for role in ("author", "editor", "translator")):
        for name in people:
            if "given" in name:
                name["given"] = initials(name["given"])
    if [{"literal": item.get("publisher")}] == item.get("author"):
        # APA 7, 9.29: a publisher that is the author is not named twice.
        del item["publisher"]


def _tidied(text: str, locale: str) -> str:
    """What citeproc-py leaves out of the styles' rules of punctuation.

    No full stop after a question or an exclamation ("Who pays?."); in American English full
    stops and commas go within the quotation marks.
    """
    text = re.sub(rf"([?!؟][{italics.MARKS}»”’“\"\s]*)\.(?=\s)", r"\1", text)
    return re.sub("”([.,])", r"\1”", text) if locale == "en-US" else text
