"""The cells of a row of a workbook as the texts that they show, by what their columns are for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from ...graph import BadData, said
from ...graph.fields import Field
from ...graph.sheets import BETWEEN_ALIASES, COLUMNS
from ..headings import Headings
from ..xlsx import ERRORS, Cell, Purpose, Special, shown

_OF_MANY_LINES = ("note", "quote")


class Columns:
    """The columns of a table, by position: their names, and how the texts in them are taken."""

    def __init__(self, kind: str, headings: Headings, *, is_from_1904: bool) -> None:
        self.names = {position: name for name, position in headings.positions.items()}
        self._is_from_1904 = is_from_1904
        ours = {position: COLUMNS[kind][name] for name, position in headings.known.items()}
        fields = [ours.get(position) for position in range(headings.width)]
        self._purposes = [_purpose(field) for field in fields]
        self._breaks = [_instead_of_breaks(field) for field in fields]

    def are_plain(self, cells: list[Cell]) -> TypeGuard[list[str]]:
        """Whether the cells of a row are texts that can be taken as they are."""
        try:
            joined = "".join(cells)  # type: ignore[arg-type]  # which of them are texts is asked so, as fast as can be
        except TypeError:
            return False
        return "\n" not in joined and ("#" not in joined or ERRORS.isdisjoint(cells))

    def named(self, texts: Sequence[str]) -> dict[str, str]:
        """The texts of a row by the names of their columns."""
        return {name: texts[position] for position, name in self.names.items()}

    def read(self, cells: Sequence[Cell]) -> tuple[list[str], dict[int, str]]:
        """The texts of a row, and by position what is wrong with those that cannot be taken."""
        texts: list[str] = []
        wrong: dict[int, str] = {}
        for position, cell in enumerate(cells):
            text, fault = self._text(cell, self._purposes[position])
            texts.append(self._breaks[position].join(map(str.strip, text.split("\n"))) if "\n" in text else text)
            if fault and position in self.names:
                wrong[position] = fault
        return texts, wrong

    def _text(self, cell: Cell, purpose: Purpose) -> tuple[str, str]:
        """The text of a cell, and what is wrong with it or nothing."""
        if type(cell) is Special and cell.sort == "unsaved":
            return "", said("the formula has no saved value; open the file in Excel and save it")
        if type(cell) is Special and cell.sort in ("number", "day"):
            try:
                return shown(cell, purpose, is_from_1904=self._is_from_1904), ""
            except BadData:
                return cell.raw, said("the date cannot be read: the calendar has no such day; correct it")
        text = cell if isinstance(cell, str) else cell.raw
        if text in ERRORS or not isinstance(cell, str):
            return text, said("a formula gives {error}; correct it, or paste its value", error=text)
        return text, ""


def _purpose(field: Field | None) -> Purpose:
    if field and field.sort in ("amount", "number"):
        return "number"
    return "date" if field and field.written == "date" else "text"


def _instead_of_breaks(field: Field | None) -> str:
    """What stands for a line break: several aliases may be written on lines of their own, and a name goes over two lines for its length."""
    if field is None or field.name in _OF_MANY_LINES:
        return "\n"
    return BETWEEN_ALIASES if field.sort == "texts" else " "
