"""Tables, with a header row that is repeated on every page."""

from collections.abc import Callable
from typing import Any

from docx.oxml.ns import qn

from cms.core.paper.cleaning import clean
from cms.core.paper.document import Cell, Table
from cms.core.paper.word.elements import Place, RunLook, element, paragraph, run, words

# The width between the margins, in twentieths of a point.
WIDTH = 8277


class TableWriter:
    """Writes tables; `write_blocks` writes what stands in a cell."""

    def __init__(self, look: RunLook, write_blocks: Callable[[Place, Any], None]) -> None:
        self.look = look
        self.write_blocks = write_blocks

    def write(self, place: Place, table: Table) -> None:
        grid = grid_of(table)
        widths = _widths(table, len(grid[0]) if grid else len(table.header) or 1)
        rows = [self._header(table, widths)] if table.header else []
        rows += [self._row(place, cells, widths) for cells in grid]
        columns = [element("gridCol", w=str(width)) for width in widths]
        place.add(element("tbl", self._properties(table), element("tblGrid", *columns), *rows))
        # Word merges two tables without a paragraph between them.
        place.add(paragraph("TableText", is_rtl=self.look.is_rtl))

    def _properties(self, table: Table) -> Any:
        caption = clean(table.caption)
        return element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            element("bidiVisual") if self.look.is_rtl else None,
            element("tblW", w=str(WIDTH), type="dxa"),
            element("tblLayout", type="fixed"),
            element("tblLook", val="0020" if table.header else "0000"),
            element("tblCaption", val=caption) if caption else None,
        )

    def _header(self, table: Table, widths: list[int]) -> Any:
        cells = []
        padded = [*table.header, *[""] * (len(widths) - len(table.header))]
        for text, width in zip(padded, widths, strict=True):
            heading = paragraph("TableHeading", is_rtl=self.look.is_rtl)
            heading.append(run(self.look, words(clean(text))))
            cells.append(element("tc", _cell_properties(width, shade="F1F5F5"), heading))
        return element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *cells)

    def _row(self, place: Place, cells: list[Cell | None], widths: list[int]) -> Any:
        """None stands where a cell reaches down from the row above."""
        written = []
        for cell, width in zip(cells, widths, strict=True):
            merge = "continue" if cell is None else "restart" if cell.rows > 1 else ""
            made = element("tc", _cell_properties(width, merge=merge))
            if cell is not None:
                self.write_blocks(Place(made, place.part, "TableText"), cell.blocks)
            if made[-1].tag != qn("w:p"):
                made.append(paragraph("TableText", is_rtl=self.look.is_rtl))
            written.append(made)
        return element("tr", *written)


def grid_of(table: Table) -> list[list[Cell | None]]:
    """The rows at full width: None where a cell reaches down, empty cells where any are missing."""
    grid: list[list[Cell | None]] = []
    reaching: dict[int, int] = {}
    for row in table.rows:
        cells: list[Cell | None] = []
        waiting = list(row)
        while waiting or reaching.get(len(cells), 0) > 0:
            column = len(cells)
            if reaching.get(column, 0) > 0:
                reaching[column] -= 1
                cells.append(None)
            else:
                cell = waiting.pop(0)
                reaching[column] = cell.rows - 1
                cells.append(cell)
        grid.append(cells)
    width = max([len(table.header), *map(len, grid)], default=0)
    return [[*cells, *[Cell(())] * (width - len(cells))] for cells in grid]


def _widths(table: Table, count: int) -> list[int]:
    shares = table.widths if len(table.widths) == count else (1,) * count
    return [WIDTH * share // sum(shares) for share in shares]


def _cell_properties(width: int, *, merge: str = "", shade: str = "") -> Any:
    return element(
        "tcPr",
        element("tcW", w=str(width), type="dxa"),
        element("vMerge", val=merge) if merge else None,
        element("shd", val="clear", color="auto", fill=shade) if shade else None,
    )
