"""A workbook of pairs that may be one, as `partnermap duplicates -o review.xlsx` writes it, with somebody's decisions."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from ..graph import UnreadableFile, name_key, said
from ..graph.drafts import Place, Problem
from ..graph.history.reviewing import COLUMN, Verdict, Word
from .given import Given
from .xlsx import Row, Sheet, open_book

_ENDINGS = (".xlsx", ".xlsm")
_ARCHIVE = b"PK\x03\x04"
_TITLES = ("duplicates", "doublons")
_LOOKED_AT = 10  # rows, among which are the headings
_NEEDED = (COLUMN, "id", "other_id")
_HEADINGS = {"decision": COLUMN, "id": "id", "other id": "other_id", "autre id": "other_id", "keep": "keep", "garder": "keep"}
_WORDS: Mapping[str, Word] = {
    "same": "same", "identique": "same", "identiques": "same", "distinct": "distinct", "distincts": "distinct", "distinctes": "distinct",
    "later": "later", "plus tard": "later",
}  # fmt: skip
_NONE = ("", "-", "?")


class Review(NamedTuple):
    """The decisions in a workbook, what is wrong with some of its rows, and how many rows have none."""

    verdicts: list[Verdict]
    faults: list[Problem]
    undecided: int


def is_review(path: Path) -> bool:
    """Whether the file is such a workbook. What cannot be read is none; a load says why."""
    try:
        with ExitStack() as stack:
            return _sheet(path, stack) is not None
    except (UnreadableFile, OSError):
        return False


def read_review(path: Path) -> Review:
    """The decisions in such a workbook. Raises UnreadableFile where it is damaged, or is none."""
    with ExitStack() as stack:
        found = _sheet(path, stack)
        if not found:
            raise UnreadableFile(
                said("{file} is no workbook of pairs to decide on; `partnermap duplicates -o review.xlsx` makes one", file=path)
            )
        sheet, number, columns = found
        review = Review([], [], 0)
        undecided = 0
        for row in sheet.rows():
            if row.number <= number:
                continue
            cells = {name: _text(row, column) for name, column in columns.items()}
            if not any(cells.values()):
                continue
            place = Place(path.name, sheet.title, row.number)
            if cells[COLUMN] in _NONE:
                undecided += 1
                continue
            one = _read(place, cells)
            if isinstance(one, Problem):
                review.faults.append(one)
            else:
                review.verdicts.append(one)
        return review._replace(undecided=undecided)


def _sheet(path: Path, stack: ExitStack) -> tuple[Sheet, int, dict[str, int]] | None:
    """The first sheet with the headings of a review, the number of the row in which they stand, and their columns."""
    if path.suffix.lower() not in _ENDINGS or not path.is_file():
        return None
    given = Given(path, path.name, stack)
    file = stack.enter_context(given.open())
    if file.read(len(_ARCHIVE)) != _ARCHIVE:
        return None
    file.seek(0)
    book = open_book(file, str(given))
    stack.callback(book.package.close)
    for sheet in book.sheets:
        if not sheet.is_table or name_key(sheet.title) not in _TITLES:
            continue
        for row in islice(sheet.rows(), _LOOKED_AT):
            columns: dict[str, int] = {}
            for column in sorted(row.cells):
                if name := _HEADINGS.get(name_key(_text(row, column).replace("_", " "))):
                    columns.setdefault(name, column)
            if all(name in columns for name in _NEEDED):
                return sheet, row.number, columns
    return None


def _text(row: Row, column: int) -> str:
    cell = row.cells.get(column, "")
    return (cell if isinstance(cell, str) else cell.raw).strip()


def _read(place: Place, cells: Mapping[str, str]) -> Verdict | Problem:
    """The decision of a row, or what is wrong with it."""
    word = _WORDS.get(name_key(cells[COLUMN]))
    one, other, keep = cells["id"], cells["other_id"], cells.get("keep", "")
    if not word:
        message = said("'{text}' is no decision; write same, distinct or later, or leave the cell empty", text=cells[COLUMN])
        return Problem(place, COLUMN, message)
    if not one or not other:
        missing = "other_id" if one else "id"
        return Problem(place, missing, said("the {column} is missing; fill in the cell", column=missing))
    if keep and keep not in (one, other):
        return Problem(place, "keep", said("'{text}' is none of the two; write one of their ids, or leave the cell empty", text=keep))
    return Verdict(place, word, other if keep == other else one, one if keep == other else other)
