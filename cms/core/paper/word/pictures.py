"""Pictures, described or marked as decoration."""

from io import BytesIO
from typing import Any

from docx.shared import Mm
from lxml import etree

from cms.core.paper.cleaning import clean
from cms.core.paper.document import Picture
from cms.core.paper.word.elements import element

WIDEST, TALLEST = Mm(146), Mm(120)
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
# How Office names the extension (MS-ODRAWXML 2.3.2.7).
_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


def drawing_of(part: Any, picture: Picture, content: bytes) -> Any:
    """`<w:drawing>` of a picture."""
    inline = part.new_pic_inline(BytesIO(content))
    _fit(inline)
    properties = inline.docPr
    properties.set("descr", clean(picture.alternative_text))
    if not picture.alternative_text:
        _mark_as_decoration(properties)
    return element("drawing", inline)


def _fit(inline: Any) -> None:
    scale = min(WIDEST / inline.extent.cx, TALLEST / inline.extent.cy, 1)
    width, height = int(inline.extent.cx * scale), int(inline.extent.cy * scale)
    inline.extent.cx, inline.extent.cy = width, height
    shape = inline.graphic.graphicData.pic.spPr
    shape.cx, shape.cy = width, height


def _mark_as_decoration(properties: Any) -> None:
    extensions = etree.SubElement(properties, f"{{{_MAIN}}}extLst")
    extension = etree.SubElement(extensions, f"{{{_MAIN}}}ext", uri=_EXTENSION)
    etree.SubElement(
        extension, f"{{{_DECORATIVE}}}decorative", val="1", nsmap={"adec": _DECORATIVE}
    )
