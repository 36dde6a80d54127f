"""The tables of a Word document as grids."""

from __future__ import annotations

from collections.abc import Mapping

from ...graph import UnreadableFile, said
from ...graph.drafts import Notice, Place
from ..given import Given
from ..xlsx import RAISED, Damage, Package, TooMuch, fed, new_parser
from .cells import Odd
from .grid import Grid, Line, Span
from .lines import line_of

_MEMBER = "word/document.xml"
_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",
)
_NAMES = {f"{space}{name}": name for space in _SPACES for name in ("tbl", "tr", "tc", "p", "t", "br", "cr", "tab", "moveFrom", "del")}
_SIZES = {f"{space}{name}": name for space in _SPACES for name in ("gridSpan", "gridBefore", "vMerge")}
_VALUES = tuple(f"{space}val" for space in _SPACES)
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_OF_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t"}
_LARGEST = 200 << 20
_DEEPEST = 500
_WIDEST = 1_000


def read_document(given: Given) -> list[Grid]:
    """The tables in their order, `Table 1` and so on; one that stands within another is one of its own, which is told. What was deleted
    while changes were tracked is no part of them. Raises UnreadableFile."""
    reading = _Reading(given.name)
    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = reading.start, reading.end, reading.signs
    try:
        with given.open() as file:
            package = Package(file)
            for _ in fed(parser, package.pieces(_MEMBER, _LARGEST)):
                pass
    except (TooMuch, *RAISED) as error:
        message = said("{file} is damaged, or too large to be read; open it in Word, save it again, and import that", file=given)
        raise UnreadableFile(message) from error
    return [table.grid(given.name) for table in reading.tables]


class _Table:
    """A table whose rows go by: `number` among those of the document, and the cell that is being read in it."""

    def __init__(self, number: int, *, is_within: bool) -> None:
        self._name, self._is_within = f"Table {number}", is_within
        self._odd = Odd()
        self._lines: list[Line] = []
        self._spans: list[Span] = []
        self._below: dict[int, int] = {}  # which of the spans may go on, by the column that it begins in
        self._row, self._cells = 0, [""]
        self._width = 1
        self._merge = ""
        self.text: list[str] | None = None

    def start_row(self) -> None:
        self._row += 1
        self._cells = []

    def skip(self, columns: int) -> None:
        """Passes over columns before the first cell of a row."""
        self._cells.extend([""] * columns)

    def start_cell(self) -> None:
        self.text, self._width, self._merge = [], 1, ""

    def widen(self, columns: int) -> None:
        """Makes the cell one that goes over so many columns."""
        self._width = columns

    def merge(self, how: str) -> None:
        """Makes the cell one that begins to go over several rows, or goes on."""
        self._merge = how

    def end_cell(self) -> None:
        left, right = len(self._cells), len(self._cells) + self._width - 1
        above = self._below.pop(left, None)
        if self._merge == "continue" and above is not None:
            self._spans[above] = self._spans[above]._replace(bottom=self._row)
            self._below[left] = above
        elif self._merge == "restart" or right > left:
            if self._merge == "restart":
                self._below[left] = len(self._spans)
            self._spans.append(Span(left, self._row, right, self._row))
        self._cells += ["".join(self.text or ()), *[""] * (self._width - 1)]
        if len(self._cells) > _WIDEST:
            raise Damage("no table of a document is so wide")
        self.text = None

    def end_row(self) -> None:
        line = line_of(self._row, self._cells, self._odd)
        if line.cells:
            self._lines.append(line)

    def grid(self, file: str) -> Grid:
        place = Place(file, self._name, 0)
        told = [*self._odd.notices(place)]
        if self._is_within:
            told.append(Notice(place, said("stands within another table and was read as one of its own")))
        spans = [span for span in self._spans if span.right > span.left or span.bottom > span.top]
        return Grid(self._name, self._lines, spans, told=told)


class _Reading:
    """What is told by the elements of a document as they begin and end; `tables` are those that began."""

    def __init__(self, file: str) -> None:
        self.tables: list[_Table] = []
        self._file = file
        self._open: list[_Table] = []
        self._is_text = False
        self._left_out = self._depth = 0

    def start(self, element: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Damage("it has elements without end")
        name = _NAMES.get(element, "")
        if name in ("moveFrom", "del") or element == _FALLBACK:
            self._left_out += 1
        elif self._left_out:
            return
        elif name == "tbl":
            self._open.append(_Table(len(self.tables) + 1, is_within=bool(self._open)))
            self.tables.append(self._open[-1])
        elif self._open:
            self._start_in(self._open[-1], name, element, attributes)

    def _start_in(self, table: _Table, name: str, element: str, attributes: Mapping[str, str]) -> None:
        if name == "tr":
            table.start_row()
        elif name == "tc":
            table.start_cell()
        elif name == "t":
            self._is_text = True
        elif name in ("br", "cr", "tab") and table.text is not None:
            table.text.append(_OF_SIGNS[name])
        elif size := _SIZES.get(element):
            value = next((attributes[key] for key in _VALUES if key in attributes), "")
            if size == "vMerge":
                table.merge(value or "continue")
            elif value.isdecimal() and 0 < int(value) < _WIDEST:
                (table.skip if size == "gridBefore" else table.widen)(int(value))

    def end(self, element: str) -> None:
        self._depth -= 1
        name = _NAMES.get(element, "")
        if name in ("moveFrom", "del") or element == _FALLBACK:
            self._left_out -= 1
        elif self._left_out or not self._open:
            return
        elif name == "t":
            self._is_text = False
        elif name == "p" and self._open[-1].text is not None:
            self._open[-1].text.append("\n")
        elif name == "tc":
            self._open[-1].end_cell()
        elif name == "tr":
            self._open[-1].end_row()
        elif name == "tbl":
            self._open.pop()

    def signs(self, text: str) -> None:
        """Takes a piece of text, which counts in a cell alone."""
        if self._is_text and not self._left_out and self._open and self._open[-1].text is not None:
            self._open[-1].text.append(text)
