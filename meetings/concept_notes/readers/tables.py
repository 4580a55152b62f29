"""Tables of HTML as rows of cells."""

from bs4 import Tag

from meetings.concept_notes.document import Block, Line, Paragraph, Table
from meetings.concept_notes.html_text import has_more_than_text, text_of
from meetings.concept_notes.readers.inline import InlineWriter, joined

MAXIMUM_SPAN = 50
_BREAKING = {"p", "div", "li", "tr", "ul", "ol", "table", "blockquote", "section", "pre", "dt"}
_BREAKING |= {"dd", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "figure", "address"}


def read_table(table: Tag) -> list[Block]:
    """The table with its caption before it. One of a single column is only a frame: paragraphs."""
    caption = next((_cell(child) for child in _children(table, {"caption"})), "")
    blocks: list[Block] = [_paragraph(caption)] if caption else []
    rows = _rows(table)
    width = max((len(cells) for _is_header, cells in rows), default=0)
    if width == 0:
        return blocks
    if width == 1:
        return blocks + [_paragraph(cells[0]) for _is_header, cells in rows if cells[0]]
    filled = [
        (header, tuple(cells + [""] * (width - len(cells)))) for header, cells in rows if any(cells)
    ]
    if not filled:
        return blocks
    return [*blocks, _with_header(filled)]


def _with_header(rows: list[tuple[bool, tuple[str, ...]]]) -> Table:
    is_header, first = rows[0]
    others = tuple(cells for _is_header, cells in rows[1:])
    is_bold = all(cell.startswith("<b>") and cell.endswith("</b>") for cell in first if cell)
    is_plain = not any(has_more_than_text(cell) for cell in first)
    if others and is_plain and (is_header or is_bold):
        return Table(tuple(text_of(cell) for cell in first), others)
    return Table((), (first, *others))


def _rows(table: Tag) -> list[tuple[bool, list[str]]]:
    """Rows as cells, with whether all of them are headings. Spans are filled with empty cells."""
    rows = _children(table, {"tr"})
    for part in _children(table, {"thead", "tbody", "tfoot"}):
        rows += _children(part, {"tr"})
    result = []
    for row in rows:
        cells: list[str] = []
        found = _children(row, {"td", "th"})
        for cell in found:
            cells += [_cell(cell)] + [""] * (_span(cell) - 1)
        result.append((bool(found) and all(cell.name == "th" for cell in found), cells or [""]))
    return result


def _children(tag: Tag, names: set[str]) -> list[Tag]:
    return [child for child in tag.children if isinstance(child, Tag) and child.name in names]


def _span(cell: Tag) -> int:
    span = str(cell.get("colspan") or "1")
    return max(1, min(int(span), MAXIMUM_SPAN)) if span.isdecimal() and len(span) < 5 else 1


def _cell(cell: Tag) -> str:
    """The cell as lines, whatever blocks are in it."""
    writer = InlineWriter()
    _write(cell, writer)
    return joined(writer.finish())


def _write(tag: Tag, writer: InlineWriter) -> None:
    for child in tag.children:
        if isinstance(child, Tag) and child.name in _BREAKING:
            writer.break_line()
            _write(child, writer)
            writer.break_line()
        else:
            writer.write(child)


def _paragraph(html: str) -> Paragraph:
    return Paragraph(html, tuple(Line(line) for line in html.split("<br/>") if line))
