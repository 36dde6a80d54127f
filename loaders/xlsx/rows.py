"""The rows of a sheet, one after the other, as its XML is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from .columns import LAST_COLUMN, LAST_ROW, beyond, column_of, letters
from .damage import At, Damage
from .looks import Look, Purpose, is_number
from .names import MOST_UNKNOWN, elements
from .package import DEEPEST, Package, fed, new_parser
from .plain import BEGIN_CELL, beside_plain, said_by
from .strings import LONGEST, cell_text, indented, indented_text, too_long

_ELEMENTS = elements("worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "rPh", "col")
_OF_A_CELL = frozenset({"r", "s", "t", "cm", "vm", "ph"})
_OF_A_ROW = frozenset(
    {"r", "spans", "s", "customFormat", "ht", "hidden", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot", "ph"}
)
_TRUE = ("1", "true")
_OF_DATA = 2  # how deep the rows' element stands
_MOST_READ = 1 << 16
_ABOUT = re.compile(r' ([^=]+)="([^"]*)"')


class Special(NamedTuple):
    """A cell that is more than a text: a number with a format, a date written out, an error, or a formula whose value was not saved."""

    sort: Literal["number", "day", "error", "unsaved"]
    raw: str
    look: Look

    def text(self, purpose: Purpose, *, is_from_1904: bool) -> str:
        """What it shows. Raises BadData for a date that is none."""
        if self.sort == "number":
            return self.look.text(self.raw, purpose, is_from_1904=is_from_1904)
        return self.look.day(self.raw, purpose) if self.sort == "day" else self.raw


Cell = str | Special


class Row(NamedTuple):
    """A row with something in it: its number, the cells that are not empty by column, of which the first is 1, and whether it is hidden."""

    number: int
    cells: dict[int, Cell]
    is_hidden: bool


class RowReader:
    """What is told by the elements of a sheet as they begin and end. `rows` are those that ended since they were last taken away.

    Where `indents` are given, by style, a text that is indented is an Indented one.
    """

    def __init__(
        self, strings: Sequence[str], looks: Sequence[Look], at: At, *, is_stale: bool, indents: Sequence[int] | None = None
    ) -> None:
        self.rows: list[Row] = []
        self.hidden_columns: list[range] = []
        self._strings, self._looks, self._at, self._is_stale = strings, looks, at, is_stale
        self._text_of = cell_text if indents is None else indented_text
        self._indents = {str(style): indent for style, indent in enumerate(indents or ()) if indent}
        self._look_of: dict[str, Look] = {}
        self._columns: dict[str, int] = {}
        self._number, self._end, self._is_hidden = 0, "", False
        self._cells: dict[int, Cell] | None = None
        self._column = 0
        self._attributes: Mapping[str, str] | None = None
        self._value: str | None = None
        self._has_formula = False
        self._runs: list[str] = []
        self._pieces: list[str] = []
        self._sounds = 0
        self._depth = self._unknown = 0
        self._is_over = self._is_in_data = False
        self._plain: dict[str, bool] = {"": True}
        self._read: dict[str, Cell] = {}  # plain cells, by all that is written behind their names

    def read(self, package: Package, member: str) -> Iterator[Row]:
        """The rows that have something in them. Raises Damage, TooMuch, and what else a damaged archive leads to."""
        parser = new_parser()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._finish
        parser.CharacterDataHandler = self._pieces.append
        for _ in fed(parser, beside_plain(package.pieces(member), self)):
            if sum(map(len, self._pieces)) > LONGEST or sum(map(len, self._runs)) > LONGEST:
                raise too_long(self._place())
            yield from self.rows
            self.rows.clear()
        if not self._is_over:
            raise Damage("there is no data in it")

    @property
    def is_between_rows(self) -> bool:
        """Whether a row may begin here."""
        return self._is_in_data and self._cells is None and self._depth == _OF_DATA

    def take(self, number: int, about: str, cells: str) -> bool:
        """Takes a row of which nothing was parsed; False where it says more than the cells do, or what no row says."""
        if about not in self._plain:  # the first row that says this is parsed, which tells whether it may
            said = dict(_ABOUT.findall(about))
            is_plain = said.get("hidden") not in _TRUE and said.get("ht") != "0" and all(name in _OF_A_ROW or ":" in name for name in said)
            self._plain[about] = is_plain
            return False
        if not self._plain[about] or not self._number < number <= LAST_ROW:
            return False
        column_of, known = self._columns.get, self._read.get
        digits, taken = -len(str(number)), dict[int, Cell]()
        for piece in cells.split(BEGIN_CELL)[1:]:
            name, _, rest = piece.partition('"')
            column = column_of(name[:digits])
            cell = known(rest)
            if cell is None and column:
                cell = self._new(rest, column, number)
            if cell is None or not column or column in taken:
                return False
            if cell:
                taken[column] = cell
        self._number = self._at.line = number
        if taken:
            self.rows.append(Row(number, taken, is_hidden=False))
        return True

    def _new(self, written: str, column: int, number: int) -> Cell | None:
        """What a cell says that was not met before; None where its row must be parsed. It is remembered, but for formulas."""
        style, sort, formula, text = said_by(written)
        if text is None or len(text) > LONGEST:
            return None
        before, self._number, self._column, self._has_formula = self._number, number, column, bool(formula)
        self._at.line = number
        if not formula and text.isdecimal() and text.isascii() and sort in ("", "n") and self._look(style or "0").is_general:
            cell: Cell = text
        else:
            cell = self._cell(sort or "n", text, style or "0")
        self._number = before
        if not formula and len(self._read) < _MOST_READ:
            self._read[written] = cell
        return cell

    def _place(self) -> str:
        return f"{letters(max(self._column, 1))}{max(self._number, 1)}"

    def _start(self, element: str, attributes: Mapping[str, str]) -> None:
        name = _ELEMENTS.get(element)
        self._depth += 1
        if name == "c":
            if self._cells is None or self._attributes is not None:
                raise Damage("a cell stands in no row", cell=self._place())
            self._attributes, self._value, self._has_formula = attributes, None, False
            self._pieces.clear()
        elif name in ("v", "t"):
            self._pieces.clear()
        elif name == "row":
            self._start_row(attributes)
        elif name == "f":
            self._has_formula = True
        elif name == "is":
            self._runs.clear()
        elif name == "rPh":
            self._sounds += 1
        elif name == "col" and (attributes.get("hidden") in _TRUE or attributes.get("width") == "0"):
            self.hidden_columns.append(range(int(attributes["min"]), min(int(attributes["max"]), LAST_COLUMN) + 1))
        elif name == "sheetData":
            self._is_in_data = self._depth == _OF_DATA and not self._is_over
        elif (self._depth == 1 and name != "worksheet") or self._depth > DEEPEST or self._unknown > MOST_UNKNOWN:
            raise Damage("this is no sheet, or one without end")
        else:
            self._unknown += 1

    def _finish(self, element: str) -> None:
        name = _ELEMENTS.get(element)
        self._depth -= 1
        if name == "v":
            self._value = "".join(self._pieces)
        elif name == "c":
            self._finish_cell()
        elif name == "t":
            if not self._sounds:
                self._runs.extend(self._pieces)
        elif name == "is":
            self._value = "".join(self._runs)
        elif name == "rPh":
            self._sounds -= 1
        elif name == "row":
            if self._cells:
                self.rows.append(Row(self._number, self._cells, self._is_hidden))
            self._cells = None
        elif name == "sheetData":
            self._is_over, self._is_in_data = True, False

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        written = attributes.get("r")
        number = self._number + 1 if written is None else int(written)
        if number > LAST_ROW:
            raise beyond()
        if number <= self._number or self._cells is not None or self._is_over:
            raise Damage("the rows are not in order")
        if not _OF_A_ROW.issuperset(attributes) and any(name not in _OF_A_ROW and " " not in name for name in attributes):
            raise Damage("a row says what no row says")
        self._number = self._at.line = number
        self._end, self._column, self._cells = str(number), 0, {}
        self._is_hidden = attributes.get("hidden") in _TRUE or attributes.get("ht") == "0"

    def _finish_cell(self) -> None:
        attributes, value = self._attributes, self._value
        self._attributes = None
        if attributes is None or self._cells is None:
            raise Damage("a cell ends that never began")
        written = attributes.get("r")
        if written is None:
            self._column += 1
            if self._column > LAST_COLUMN:
                raise beyond()
        else:
            name = written.removesuffix(self._end)
            column = self._columns.get(name)
            if column is None or name is written or len(name) + len(self._end) != len(written):
                column = self._new_column(written)
            self._column = column
            if column in self._cells:
                raise Damage("a cell stands twice", cell=self._place())
        if not _OF_A_CELL.issuperset(attributes) and any(name not in _OF_A_CELL and " " not in name for name in attributes):
            raise Damage("a cell says what no cell says", cell=self._place())
        if cell := self._cell(attributes.get("t", "n"), value, attributes.get("s", "0")):
            self._cells[self._column] = cell

    def _cell(self, sort: str, value: str | None, style: str) -> Cell:
        """What a cell says: a text that cells share, or whatever stands in it."""
        if sort == "s" and value and value.isdecimal():
            try:
                cell: Cell = self._strings[int(value)]
            except IndexError:
                raise Damage("a text is not there", cell=self._place()) from None
        else:
            cell = self._other(sort, value, style)
        return indented(cell, self._indents.get(style, 0)) if self._indents and isinstance(cell, str) else cell

    def _new_column(self, written: str) -> int:
        """The column of a cell by its name, which must be one in this row."""
        name = written.removesuffix(self._end)
        try:
            column = column_of(name)
        except Damage as error:
            raise Damage(str(error), cell=written[:20]) from error
        if f"{name}{self._end}" != written:
            raise Damage("a cell is called as one of another row", cell=written[:20])
        self._columns[name] = column
        return column

    def _other(self, sort: str, value: str | None, style: str) -> Cell:
        """What a cell says that is no shared text."""
        if sort in ("str", "inlineStr"):
            is_unsaved = self._has_formula and value is None
            return Special("unsaved", "", self._look(style)) if is_unsaved else self._text_of(value or "")
        value = (value or "").strip()
        if self._has_formula and (not value or (self._is_stale and value == "0")):
            return Special("unsaved", "", self._look(style))
        if not value:
            return ""
        if sort == "n" and is_number(value):
            look = self._look(style)
            return look.text(value, "text") if look.is_general else Special("number", value, look)
        if sort == "b" and value in ("0", "1", "true", "false"):
            return "true" if value in _TRUE else "false"
        if sort == "e":
            return Special("error", value, self._look(style))
        if sort == "d":
            return Special("day", value, self._look(style))
        raise Damage("a cell holds what it cannot", cell=self._place())

    def _look(self, style: str) -> Look:
        look = self._look_of.get(style)
        if look is None:
            if not style.isdecimal() or int(style) >= len(self._looks):
                raise Damage("a cell has a style that is not there", cell=self._place())
            look = self._look_of[style] = self._looks[int(style)]
        return look
