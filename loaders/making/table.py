"""A table as a mapping reads it: rows without those to be skipped, merged cells and columns filled down, words that say nothing empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from ...graph.drafts import Notice, Place
from ...graph.names import name_key
from ..habits import Habits
from ..mapping.model import Column, Reading
from ..xlsx import letters
from .layout import Layout
from .passed import kept_rows


class Table:
    """The rows of a table and the texts in its columns, which are found by their position; the first row is 0."""

    def __init__(self, layout: Layout, read: Reading, file: str) -> None:
        self.grid, self.headings, self._read = layout.grid, layout.headings, read
        self.file = file
        self.habits = Habits(read.order, read.fiscal_month, read.decimal, is_list=True)
        self.told: list[Notice] = [*self.grid.told, *layout.told]
        kept, passed = kept_rows(layout, read)
        self._rows = [row.cells for row in kept]
        self._exact = {at: row.line.exact for at, row in enumerate(kept) if row.line.exact}
        self._indents = {at: row.line.indents for at, row in enumerate(kept) if row.line.indents}
        self.places = [Place(file, self.grid.name, row.line.number) for row in kept]
        self.used: dict[int, None] = {}
        self._texts: dict[int, Sequence[str]] = {}
        self.told += passed.notices(Place(file, self.grid.name, 0))

    def __len__(self) -> int:
        return len(self._rows)

    @cached_property
    def locators(self) -> list[str]:
        """Where a reader finds each row, as evidence says it."""
        sheet = f"{self.grid.name} " if self.grid.name else ""
        return [f"{sheet}row {place.line}" for place in self.places]

    def position(self, column: Column) -> int:
        """Where the column is. There is one: that was seen before."""
        return self.headings.find(column)[0]

    def texts(self, position: int) -> Sequence[str]:
        """What the cells of a column say, one a row."""
        self.used[position] = None
        if position not in self._texts:
            texts = _column(self._rows, position)
            if position in self._filled:
                texts = _filled_down(texts, [self.raw(before) for before in self._grouping if before < position])
            self._texts[position] = _mapped(texts, self._said)
        return self._texts[position]

    def raw(self, position: int) -> Sequence[str]:
        """The cells of a column as they stand in the file."""
        return _column(self._rows, position)

    def exact(self, position: int) -> Mapping[int, str]:
        """The numbers behind the cells of a column that show them in another way, by row."""
        return {row: cells[position] for row, cells in self._exact.items() if position in cells}

    def indents(self, position: int) -> Mapping[int, int]:
        """How far the cells of a column are indented, by row."""
        return {row: cells[position] for row, cells in self._indents.items() if position in cells}

    def cell(self, position: int, row: int) -> str:
        """What a spreadsheet calls a cell; empty where the file is none."""
        return self.cell_at(position, self.places[row])

    def cell_at(self, position: int, place: Place) -> str:
        """The same for a cell in the row at this place."""
        return f"{letters(position + 1)}{place.line}" if self.grid.name else ""

    @cached_property
    def _filled(self) -> Sequence[int]:
        return sorted(self.position(column) for column in self._read.fill_down)

    @cached_property
    def _grouping(self) -> Sequence[int]:
        """The columns whose cells stand for several rows."""
        first = self.places[0].line if self.places else 0
        return sorted({*self._filled, *(span.left for span in self.grid.spans if span.bottom > span.top >= first)})

    @cached_property
    def _empty(self) -> frozenset[str]:
        words = self._read.empty
        return frozenset(word.casefold().strip() for word in words) | frozenset(key for word in words if (key := name_key(word)))

    def _said(self, text: str) -> str:
        """What a cell says, on one line unless it has several; nothing where the mapping says that the word is an empty cell."""
        if not text or text.casefold() in self._empty or (self._empty and name_key(text) in self._empty):
            return ""
        return text if "\n" in text else " ".join(text.split())


def _column(rows: Sequence[Sequence[str]], position: int) -> list[str]:
    return [cells[position] if position < len(cells) else "" for cells in rows]


def _filled_down(texts: Sequence[str], before: Sequence[Sequence[str]]) -> list[str]:
    """The texts, each empty one as the one above it, unless a column further to the left has begun something new."""
    found: list[str] = []
    last, groups = "", [""] * len(before)
    for row, text in enumerate(texts):
        now = [column[row] or group for column, group in zip(before, groups, strict=True)]
        last = text or (last if now == groups else "")
        groups = now
        found.append(last)
    return found


def _mapped(texts: Sequence[str], make: Callable[[str], str]) -> list[str]:
    """What is made of each text, which is made once."""
    of = {text: make(text) for text in set(texts)}
    return [of[text] for text in texts]
