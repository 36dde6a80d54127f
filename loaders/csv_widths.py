"""The rows of a CSV, each with as many cells as there are headings: what is missing, too much or cut in two is named with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from ..graph import said, said_of
from ..graph.drafts import Notice, Place, Problem
from .csv_quotes import parted
from .headings import Headings
from .rows import is_remark

_LOOKED_AT = 1000
_QUOTED = [""]  # two quotation marks alone in a line, which is no blank one
_END_OF_FILE = ["\x1a"]  # as DOS wrote it
_Row = tuple[Place, list[str]]


@dataclass(frozen=True, slots=True)
class Widths:
    """What is known of the rows of a table: its headings as they are written and as they were understood, which of its cells must be
    filled in, and whether a row stands on its own."""

    headings: Sequence[str]
    columns: Headings
    required: Sequence[int]
    separator: str
    is_row: Callable[[Place, list[str]], bool]
    told: list[Problem | Notice]
    nameless: tuple[int, ...] = field(init=False)
    needed: int = field(init=False)

    def __post_init__(self) -> None:
        named = [position for position, text in enumerate(self.headings) if text.strip()]
        object.__setattr__(self, "nameless", tuple(position for position in range(len(self.headings)) if position not in named))
        object.__setattr__(self, "needed", max(named, default=-1) + 1)


def even_rows(rows: Iterator[_Row], widths: Widths) -> Iterator[_Row]:
    """The rows that are whole. Cells that are left out at the end of a row are taken to be empty where that is the manner of the file, and
    how many rows have so few is told; where it is not, the row is refused."""
    ahead = list(islice(rows, _LOOKED_AT))
    full = _width(ahead, widths)
    headings, all_named = list(widths.headings), not widths.nameless
    short = _Short(widths, _leaves_cells_out(ahead, widths))
    for row in chain(ahead, rows):
        cells = row[1]
        count = len(cells)
        if cells == _END_OF_FILE:
            continue
        if cells == headings:
            widths.told.append(Notice(row[0], said("the headings stand here once more, and were passed over")))
        elif (count == full and all_named and not short.held) or (is_blank(cells) and cells != _QUOTED):
            yield row
        elif is_remark(cells):
            yield row[0], cells[: len(headings)]
        elif count < widths.needed:
            yield from short.take(row)
        else:
            yield from short.release()
            if count > full:
                widths.told.append(_too_wide(row, widths))
            elif _is_named(row, widths):
                yield row
    yield from short.release()
    widths.told.extend(short.notices())


@dataclass(slots=True)
class _Short:
    """The rows that are shorter than the headings. One is held until the row after it is known, with which it may be one row."""

    widths: Widths
    is_manner: bool
    held: _Row | None = None
    before: int = 0  # how many cells the row before the one that is held has, where that is short as well
    places: list[Place] = field(default_factory=list)

    def take(self, row: _Row) -> Iterator[_Row]:
        """Holds this row, after it is decided of the one that was held."""
        if self.held and self._is_cut(self.held, row):
            message = said("a line break cuts the row in two; join it with the next line, or put the text in quotation marks")
            self._tell(self.held, message, last=row[0].line)
            self.held, self.before = None, 0
            return
        before = len(self.held[1]) if self.held else 0
        yield from self.release(len(row[1]))
        self.held, self.before = row, before

    def release(self, after: int = 0) -> Iterator[_Row]:
        """The row that is held, where it is good: all that must be there is, and rows beside it, or of the file, are short alike."""
        if not self.held:
            return
        row, self.held = self.held, None
        cells = row[1]
        is_alike = len(cells) in (self.before, after)
        self.before = 0
        if all(position < len(cells) for position in self.widths.required) and (self.is_manner or is_alike):
            self.places.append(row[0])
            if _is_named(row, self.widths):
                yield row
        elif len(cells) == 1 and len(parted(cells[0], self.widths.separator)) > 1:
            self._tell(row, said("the whole line stands in quotation marks, so it is one cell; remove those around it"))
        else:
            self._tell(
                row,
                said_of(
                    len(cells),
                    "the row has {n} cell for {headings} headings; look for a line break, or add the separators that are missing",
                    "the row has {n} cells for {headings} headings; look for a line break, or add the separators that are missing",
                    headings=self.widths.needed,
                ),
            )

    def notices(self) -> list[Notice]:
        """What is to be said of those that were good."""
        if not self.places:
            return []
        return [
            Notice(
                self.places[0],
                said_of(
                    len(self.places),
                    "this row ends before the last column; the cells that are not there were taken to be empty",
                    "{n} rows, of which this is the first, end before the last column; the cells that are not there were taken to be empty",
                ),
            )
        ]

    def _is_cut(self, one: _Row, other: _Row) -> bool:
        """Whether two short rows, one after the other, look like one that a line break cuts in two."""
        joined, widths = len(one[1]) + len(other[1]) - 1, self.widths
        return widths.needed <= joined <= len(widths.headings) and not (widths.is_row(*one) and widths.is_row(*other))

    def _tell(self, row: _Row, message: str, *, last: int = 0) -> None:
        self.widths.told.append(Problem(row[0], "", message, _by_heading(row[1], self.widths), last=last))


def is_blank(cells: Sequence[str]) -> bool:
    """Whether nothing stands in a row."""
    return not any(map(str.strip, cells))


def _width(ahead: Sequence[_Row], widths: Widths) -> int:
    """How many cells a row may have: more than there are headings where all of the first rows have as many more, with nothing in them, as
    where a program ends each row with the separator."""
    width = len(widths.headings)
    if not ahead or len(ahead[0][1]) <= width:
        return width
    whole = [row for row in ahead if not is_blank(row[1]) and not is_remark(row[1])]
    counts = {len(cells) for _, cells in whole}
    if len(whole) > 1 and len(counts) == 1 and all(is_blank(cells[width:]) for _, cells in whole):
        widths.told.append(Notice(whole[0][0], said("each row ends with empty cells that have no heading, which were passed over")))
        width = counts.pop()
    return width


def _leaves_cells_out(ahead: Sequence[_Row], widths: Widths) -> bool:
    """Whether the file was written by a program that leaves out empty cells at the end of rows, as its first rows tell: several are short,
    and none that is not ends with an empty cell."""
    short = 0
    for _, cells in ahead:
        if is_blank(cells) or is_remark(cells):
            continue
        if len(cells) < widths.needed:
            short += 1
        elif not cells[-1].strip():
            return False
    return short > 1


def _is_named(row: _Row, widths: Widths) -> bool:
    """Whether all that stands in the row has a heading above it; if not, that is told."""
    place, cells = row
    for position in widths.nameless:
        if position < len(cells) and (text := cells[position].strip()):
            widths.told.append(
                Problem(
                    place,
                    "",
                    said(
                        "'{text}' stands in column {number}, which has no heading; write the heading, or empty the cell",
                        text=_short(text),
                        number=position + 1,
                    ),
                    _by_heading(cells, widths),
                )
            )
            return False
    return True


def _too_wide(row: _Row, widths: Widths) -> Problem:
    place, cells = row
    message = said(
        "the row has {cells} cells for {headings} headings; put text that holds the separator {separator} in quotation marks",
        cells=len(cells),
        headings=len(widths.headings),
        separator=shown(widths.separator),
    )
    return Problem(place, "", message, _by_heading(cells, widths))


def shown(separator: str) -> str:
    """A separator as it is spoken of."""
    return said("(tab)") if separator == "\t" else f"({separator})"


def _by_heading(cells: Sequence[str], widths: Widths) -> dict[str, str]:
    columns = widths.columns.positions.items()
    return {name: cells[position] for name, position in columns if position < len(cells)}


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
