"""The styles of a paper: Word's own, and a few that python-docx's template lacks."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from cms.core.paper.document import Document
from cms.core.paper.word.elements import element, word_language

STRONG_COLOUR, QUIET, TEXT = "0B4F5E", "4A5A59", "16211F"
# On the machines of readers.
WORDS, HEADINGS, ARABIC = "Georgia", "Calibri", "Times New Roman"
_HEADING_SIZES = {1: 16, 2: 13, 3: 12, 4: 11}


def set_styles(word: Any, document: Document) -> None:
    """Give a new Word document the page, the language and the styles of a paper."""
    _set_defaults(word, document)
    styles = word.styles
    _look(styles["Normal"], WORDS, 11, TEXT, after=8, spacing=1.25)
    _look(styles["Title"], HEADINGS, 24, STRONG_COLOUR, after=6, is_bold=True)
    _look(styles["Subtitle"], WORDS, 14, QUIET, after=12)
    for level, size in _HEADING_SIZES.items():
        colour = STRONG_COLOUR if level == 1 else TEXT
        heading = styles[f"Heading {level}"]
        _look(heading, HEADINGS, size, colour, after=4, before=18, is_bold=True)
    _look(styles["Quote"], WORDS, 12, STRONG_COLOUR, after=4)
    _look(styles["Caption"], HEADINGS, 9, QUIET, after=4)
    _look(styles["List Paragraph"], WORDS, 11, TEXT, after=4)
    _look(styles["Footer"], HEADINGS, 9, QUIET)
    _add_styles(styles)
    for name in ("Title", "Heading 1", "Quote"):
        _without_border(styles[name])


def set_page(word: Any, *, is_rtl: bool) -> None:
    """A4 with the measure of the PDF."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(32)
    section.top_margin = section.bottom_margin = Mm(28)
    if is_rtl:
        # The schema wants it between the columns and the grid of the text.
        grid = section._sectPr.find(qn("w:docGrid"))
        grid.addprevious(element("bidi"))


def _set_defaults(word: Any, document: Document) -> None:
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
    properties = defaults.find(qn("w:rPr"))
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    language = word_language(document.language_code)
    bidi = language if document.is_rtl else "ar-SA"
    properties.append(element("lang", val=language, eastAsia=language, bidi=bidi))


def _add_styles(styles: Any) -> None:
    """Each has the name that Word knows it by, and the identifier that paragraphs name."""
    paragraphs = {
        ("footnote text", "FootnoteText"): (WORDS, 9, TEXT, 2, False),
        ("toc 1", "TOC1"): (WORDS, 11, TEXT, 3, False),
        ("toc 2", "TOC2"): (WORDS, 11, QUIET, 3, False),
        ("Institution", "Institution"): (HEADINGS, 11, STRONG_COLOUR, 18, True),
        ("Kicker", "Kicker"): (HEADINGS, 10, QUIET, 2, False),
        ("Fact term", "FactTerm"): (HEADINGS, 9, QUIET, 0, True),
        ("Quote attribution", "QuoteAttribution"): (HEADINGS, 10, QUIET, 12, False),
        ("Table text", "TableText"): (WORDS, 10, TEXT, 2, False),
        ("Table heading", "TableHeading"): (HEADINGS, 9, TEXT, 2, True),
        ("Notice", "Notice"): (WORDS, 11, TEXT, 10, False),
    }
    for (name, key), (font, size, colour, after, is_bold) in paragraphs.items():
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name[0].islower())
        style.element.styleId = key
        style.base_style = styles["Normal"]
        _look(style, font, size, colour, after=after, is_bold=is_bold)
    _shade(styles["Notice"])
    _add_signs(styles)


def _add_signs(styles: Any) -> None:
    sign = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    sign.element.styleId = "FootnoteReference"
    sign.font.superscript = True
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.color.rgb = RGBColor.from_string(STRONG_COLOUR)
    link.font.underline = True


def _look(
    style: Any,
    font: str,
    size: int,
    colour: str,
    *,
    after: int = 0,
    before: int | None = None,
    spacing: float | None = None,
    is_bold: bool = False,
) -> None:
    """Words of Arabic have a font, a size and a weight of their own in Word."""
    style.font.name, style.font.size = font, Pt(size)
    style.font.bold = is_bold
    style.font.color.rgb = RGBColor.from_string(colour)
    style.paragraph_format.space_after = Pt(after)
    if before is not None:
        style.paragraph_format.space_before = Pt(before)
    if spacing is not None:
        style.paragraph_format.line_spacing = spacing
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        # A font of the theme would win.
        if "Theme" in name or "theme" in name:
            del fonts.attrib[name]
    fonts.set(qn("w:cs"), ARABIC)
    _complex_script(properties, size + 1, is_bold=is_bold)


def _complex_script(properties: Any, size: int, *, is_bold: bool) -> None:
    for tag in ("bCs", "szCs"):
        for old in properties.findall(qn(f"w:{tag}")):
            properties.remove(old)
    properties.find(qn("w:sz")).addnext(element("szCs", val=str(size * 2)))
    properties.find(qn("w:b")).addnext(element("bCs", val="1" if is_bold else "0"))


def _shade(style: Any) -> None:
    properties = style.element.get_or_add_pPr()
    shade = element("shd", val="clear", color="auto", fill="FDF0E6")
    properties.insert_element_before(shade, "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def _without_border(style: Any) -> None:
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
