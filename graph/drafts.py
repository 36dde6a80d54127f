"""Drafts: what a loader read, before it is known what the rest of the network makes of it.

A draft has passed the checks that need no other row. Its place says where a person finds it again: file, sheet and line. Drafts are
tuples, since a load makes one a row and a tuple is made several times faster than a frozen dataclass. What the intake looks at itself has
a name here; the other fields of the model are in `given`, by name, as far as the row fills them in.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from .model import Evidence, Source
from .saying import said

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Place(NamedTuple):
    """A row in a file; `sheet` is empty where the file is the sheet, and `line` is 0 where all of it is meant."""

    file: str
    sheet: str
    line: int

    def __str__(self) -> str:
        line = str(self.line)
        if self.sheet and self.line:
            return said("{file} sheet {sheet} line {line}", file=self.file, sheet=self.sheet, line=line)
        if self.sheet:
            return said("{file} sheet {sheet}", file=self.file, sheet=self.sheet)
        return said("{file} line {line}", file=self.file, line=line) if self.line else self.file


class Notice(NamedTuple):
    """Something a loader did that its user should know, such as a column of phone numbers left out."""

    place: Place
    message: str

    def __str__(self) -> str:
        return said("{place}: {message}", place=self.place, message=self.message)


class Problem(NamedTuple):
    """Why a row cannot be loaded: the place, the column, and a sentence with its remedy; `row` is what stood there.

    `table` is the sheet of ours that the row is of, whatever its file calls it. A fault of the headings, or one that keeps the rows from
    being read, `is_whole`: it stands for all of the table in that file, so nothing else is said of its rows. `cause` is where the fault
    is that this one follows from, such as that of the stakeholder whom a tie names: when that is corrected, this one is gone. `last` is the
    line of the last row that is at fault together with this one, such as the other half of a row that was cut in two. `cell` is where a
    workbook has it.
    """

    place: Place
    column: str
    message: str
    row: Mapping[str, str] = _NOTHING
    table: str = ""
    is_whole: bool = False
    cause: Place | None = None
    last: int = 0
    cell: str = ""

    def __str__(self) -> str:
        if self.cell:
            return said(
                "{place} column {column}, cell {cell}: {message}",
                place=self.place,
                column=self.column,
                cell=self.cell,
                message=self.message,
            )
        if not self.column:
            return said("{place}: {message}", place=self.place, message=self.message)
        return said("{place} column {column}: {message}", place=self.place, column=self.column, message=self.message)


class SourceDraft(NamedTuple):
    """A source as one row gives it."""

    place: Place
    source: Source
    row: Mapping[str, str]


class StakeholderDraft(NamedTuple):
    """A stakeholder as one row gives it; `id` may be empty. Where the row does not say its kind, that `is_presumed`: whoever has the name
    is meant, of whatever kind, and only where nobody has it is it of this one."""

    place: Place
    row: Mapping[str, str]
    kind: str
    name: str
    id: str = ""
    given: Mapping[str, Any] = _NOTHING
    is_presumed: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All that the row calls it by."""
        return (self.name, self.given.get("name_fr", ""), *self.given.get("aliases", ()), *self.given.get("aliases_fr", ()))


class TieDraft(NamedTuple):
    """A tie as one row gives it: its ends are names still. `id` is the one that an export for editing gave it."""

    place: Place
    row: Mapping[str, str]
    source: str
    type: str
    target: str
    evidence: Evidence
    given: Mapping[str, Any] = _NOTHING
    id: str = ""


Draft = SourceDraft | StakeholderDraft | TieDraft
Read = Draft | Problem | Notice
