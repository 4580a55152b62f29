"""Files edited and saved by the Translate Toolkit and by polib come back equal."""

from collections.abc import Callable

import polib
from hypothesis import given, settings
from lxml import etree
from translate.storage import pypo
from translate.storage.placeables.strelem import StringElem
from translate.storage.xliff import Xliff1File

from cms.localisation.exchange import po, xliff
from cms.localisation.exchange.characters import with_references, without_references
from cms.localisation.exchange.document import ReadUnit, TranslationDocument
from cms.localisation.exchange.markup import html_of, parse
from cms.localisation.segments.segment import SegmentState
from tests.localisation.exchange.documents import (
    SCRIPTS,
    fragments,
    full_document,
    make_document,
    make_segment,
)

# A translation that keeps each code and each other character where it is.
_TABLE = str.maketrans({"e": "é", "i": "ï", "m": "س", " ": "\u200f"})


def translated(html: str) -> str:
    """The texts of a fragment translated so, its tags kept."""
    return html_of(
        tuple(part.translate(_TABLE) if isinstance(part, str) else part for part in parse(html))
    )


def _translate_texts(element: StringElem) -> None:
    for index, part in enumerate(element.sub):
        if isinstance(part, str):
            element.sub[index] = part.translate(_TABLE)
        else:
            _translate_texts(part)


def by_toolkit_as_xliff(data: bytes) -> bytes:
    store = Xliff1File.parsestring(data)
    for unit in store.units:
        rich = unit.rich_source
        _translate_texts(rich[0])
        unit.rich_target = rich
        unit.marktranslated()
    return bytes(store)


def by_toolkit_as_po(data: bytes) -> bytes:
    store = pypo.pofile.parsestring(data)
    for unit in store.units:
        if not unit.isheader():
            unit.target = with_references(translated(without_references(str(unit.source))))
            unit.markfuzzy(False)
    return bytes(store)


def by_polib(data: bytes) -> bytes:
    file = polib.pofile(data.decode())
    for entry in file:
        entry.msgstr = with_references(translated(without_references(entry.msgid)))
        entry.fuzzy = False
    return str(file).encode()


def _xliff_after(tool: Callable[[bytes], bytes], *sources: str) -> tuple[ReadUnit, ...]:
    (document,) = xliff.read("page.xlf", tool(xliff.build(_document(sources))))
    return document.units


def _po_after(tool: Callable[[bytes], bytes], *sources: str) -> tuple[ReadUnit, ...]:
    return po.read("page.po", tool(po.build(_document(sources)))).units


def _document(sources: tuple[str, ...]) -> TranslationDocument:
    return make_document(*(make_segment(n, source=source) for n, source in enumerate(sources, 1)))


def _what_matters(units: tuple[ReadUnit, ...]) -> list[tuple[str, str, str, SegmentState, str]]:
    return [(unit.id, unit.source, unit.target, unit.state, unit.problem) for unit in units]


def _expected(*sources: str) -> list[tuple[str, str, str, SegmentState, str]]:
    return [
        (f"segment-{n}", source, translated(source), SegmentState.TRANSLATED, "")
        for n, source in enumerate(sources, 1)
    ]


# Blanks alone are no translation.
_WITH_WORDS = fragments.filter(str.strip)

_FIVE = [
    text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for text in SCRIPTS.values()
]


def test_five_scripts_through_the_toolkit_as_xliff() -> None:
    assert _what_matters(_xliff_after(by_toolkit_as_xliff, *_FIVE)) == _expected(*_FIVE)


def test_five_scripts_through_the_toolkit_as_po() -> None:
    assert _what_matters(_po_after(by_toolkit_as_po, *_FIVE)) == _expected(*_FIVE)


def test_five_scripts_through_polib() -> None:
    assert _what_matters(_po_after(by_polib, *_FIVE)) == _expected(*_FIVE)


@settings(max_examples=60)
@given(_WITH_WORDS)
def test_markup_and_odd_characters_through_the_toolkit_as_xliff(source: str) -> None:
    assert _what_matters(_xliff_after(by_toolkit_as_xliff, source)) == _expected(source)


@settings(max_examples=60)
@given(_WITH_WORDS)
def test_markup_and_odd_characters_through_the_toolkit_as_po(source: str) -> None:
    assert _what_matters(_po_after(by_toolkit_as_po, source)) == _expected(source)


@settings(max_examples=60)
@given(_WITH_WORDS)
def test_markup_and_odd_characters_through_polib(source: str) -> None:
    assert _what_matters(_po_after(by_polib, source)) == _expected(source)


def test_the_toolkit_sees_states_notes_and_alternatives() -> None:
    store = Xliff1File.parsestring(xliff.build(full_document()))
    assert [(unit.istranslated(), unit.isfuzzy()) for unit in store.units] == [
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert store.units[0].getnotes() == "Body: heading\nAt most 60 characters."
    (alternative,) = store.units[1].getalttrans()
    assert (alternative.source, alternative.target) == ("See the report.", "Voir le rapport.")
    assert (store.getsourcelanguage(), store.gettargetlanguage()) == ("en", "fr")


def test_a_file_saved_untouched_says_the_same() -> None:
    data = xliff.build(full_document())
    saved = bytes(Xliff1File.parsestring(data))
    assert _what_matters(xliff.read("a", saved)[0].units) == _what_matters(
        xliff.read("a", data)[0].units
    )
    assert etree.fromstring(saved).tag == etree.fromstring(data).tag
    data = po.build(full_document())
    saved = bytes(pypo.pofile.parsestring(data))
    assert po.read("a", saved).units == po.read("a", data).units
