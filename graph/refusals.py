"""Rows that are refused, how many there are, with how many faults, and how many wait for others; and mappings and rules
that are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .drafts import Notice, Problem
from .errors import BadData
from .saying import said, said_of

_MOST_TOLD = 38  # mistakes of a mapping, so that they fit a screen


class BadRows(BadData):
    """Rows that could not be loaded. `problems` are all their faults, `notices` what else is to be said, in the order of the files."""

    def __init__(self, problems: Sequence[Problem], notices: Sequence[Notice] = ()) -> None:
        found = refused(problems)
        if found.following:
            more = said_of(found.following, "{n} more row depends on them", "{n} more rows depend on them")
            what = said("{rows} could not be read, {more}, and nothing was loaded", rows=found, more=more)
        else:
            what = said("{rows} could not be read and nothing was loaded", rows=found)
        is_one = found.sheets + found.rows + found.following == 1
        correct = said("correct it and load again, or use --skip-bad") if is_one else said("correct them and load again, or use --skip-bad")
        super().__init__(what, remedy=correct)
        self.problems, self.notices = tuple(problems), tuple(notices)


class Mistakes(BadData):
    """A file of YAML with mistakes. `problems` are all of them, by line; where they are several, `excerpt` has each in a line."""

    def __init__(self, file: str, problems: Sequence[Problem], *, remedy: str) -> None:
        self.problems = tuple(sorted(problems, key=lambda one: one.place.line))
        if len(self.problems) == 1:
            super().__init__(str(self.problems[0]))
            return
        found = said_of(len(self.problems), "{file} has {n} mistake", "{file} has {n} mistakes", file=file)
        super().__init__(found, remedy=remedy)
        lines = [str(one) for one in self.problems[:_MOST_TOLD]]
        if more := len(self.problems) - _MOST_TOLD:
            lines += [said_of(more, "and {n} more mistake", "and {n} more mistakes")] if more > 0 else []
        self.excerpt = "\n".join(lines)


class BadMapping(Mistakes):
    """A mapping with mistakes."""

    def __init__(self, file: str, problems: Sequence[Problem]) -> None:
        super().__init__(file, problems, remedy=said("correct them and import again"))


class BadRules(Mistakes):
    """Rules of what is expected, with mistakes."""

    def __init__(self, file: str, problems: Sequence[Problem]) -> None:
        super().__init__(file, problems, remedy=said("correct them and ask again"))


class UnsureMapping(BadData):
    """A mapping with so many values that are not sure, which nothing is imported by."""

    def __init__(self, file: object, number: int) -> None:
        not_sure = said_of(
            number,
            "{file} has {n} value that is not sure, so nothing was imported",
            "{file} has {n} values that are not sure, so nothing was imported",
            file=file,
        )
        super().__init__(not_sure, remedy=said("write there what is right, take away the ?, and import again"))


class Refused(NamedTuple):
    """How many sheets could not be read; how many rows have a fault of their own, and how many such faults there are; and how many rows
    have no other fault than that they need one of those."""

    sheets: int
    rows: int
    faults: int
    following: int

    def __str__(self) -> str:
        sheets = said_of(self.sheets, "{n} sheet", "{n} sheets")
        if self.faults == self.rows:
            rows = said_of(self.rows, "{n} row", "{n} rows")
        else:
            faults = said_of(self.faults, "{n} fault", "{n} faults")
            rows = said_of(self.rows, "{n} row with {faults}", "{n} rows with {faults}", faults=faults)
        return said("{sheets} and {rows}", sheets=sheets, rows=rows) if self.sheets and self.rows else sheets if self.sheets else rows


def refused(problems: Iterable[Problem]) -> Refused:
    """The sums of these faults."""
    sheets, own, following, faults = set(), set(), set(), 0
    for one in problems:
        if one.is_whole:
            sheets.add(one.place[:2])
        elif one.cause:
            following.add(one.place)
        else:
            own.add(one.place)
            faults += 1
    return Refused(len(sheets), len(own), faults, len(following - own))
