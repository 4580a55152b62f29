"""Small pieces of WordprocessingML, in the order in which the schema wants them."""

from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

# A language as Word names it: with a country, or spelling is not checked.
_LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "de": "de-DE", "ar": "ar-SA"}


def word_language(code: str) -> str:
    """The language as Word knows it, such as `fr-FR`."""
    return _LANGUAGES.get(code, code)


def element(tag: str, *children: Any, **attributes: str) -> Any:
    """`<w:tag w:attribute="…">`, with its children; None among them is passed over."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(child for child in children if child is not None)
    return made


@dataclass(frozen=True)
class Place:
    """Where blocks are written: an element, and the part of the package that holds its links.

    `style` is that of its paragraphs.
    """

    element: Any
    part: Any
    style: str = ""

    def add(self, child: Any) -> Any:
        """Append, before the properties of the section, which come last in a document."""
        last = self.element[-1] if len(self.element) else None
        if last is not None and last.tag == qn("w:sectPr"):
            last.addprevious(child)
        else:
            self.element.append(child)
        return child


@dataclass(frozen=True)
class RunLook:
    """How the words of a run look."""

    is_rtl: bool = False
    language_code: str = ""
    is_strong: bool = False
    is_stressed: bool = False
    style: str = ""

    def properties(self) -> Any:
        """`<w:rPr>`. Arabic words take their weight from the properties of complex scripts."""
        language = word_language(self.language_code)
        names = {"val": language} | ({"bidi": language} if self.is_rtl else {})
        return element(
            "rPr",
            element("rStyle", val=self.style) if self.style else None,
            *([element("b"), element("bCs")] if self.is_strong else []),
            *([element("i"), element("iCs")] if self.is_stressed else []),
            element("rtl") if self.is_rtl else None,
            element("lang", **names) if self.language_code else None,
        )


def run(look: RunLook, *children: Any) -> Any:
    return element("r", look.properties(), *children)


def words(text: str) -> Any:
    """`<w:t>` that keeps the spaces at its ends."""
    made = element("t")
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def paragraph(style: str, *, is_rtl: bool, numbering: Any = None, keep: bool = False) -> Any:
    """`<w:p>` with its properties. `keep` holds it together with the next one."""
    properties = element(
        "pPr",
        element("pStyle", val=style) if style else None,
        element("keepNext") if keep else None,
        numbering,
        element("bidi") if is_rtl else None,
    )
    return element("p", properties)


def field(instruction: str, *shown: Any) -> list[Any]:
    """A field and what it shows until Word renews it."""
    asked = element("instrText")
    asked.text = f" {instruction} "
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", asked),
        element("r", element("fldChar", fldCharType="separate")),
        *shown,
        element("r", element("fldChar", fldCharType="end")),
    ]
