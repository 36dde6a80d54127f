"""What is said of the rows and columns of a sheet that are hidden, and how many things are listed in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, islice

from ..graph import said_of

MOST_NAMED = 8


def hidden_rows(lines: Sequence[int]) -> str:
    """What is said of hidden rows that were read, by their numbers in their order."""
    return said_of(
        len(lines),
        "{n} hidden row was read, line {lines}; delete it in the file if it should not count",
        "{n} hidden rows were read, lines {lines}; delete them in the file if they should not count",
        lines=runs(lines),
    )


def hidden_columns(names: Sequence[str]) -> str:
    """What is said of hidden columns that were read."""
    return said_of(len(names), "{n} hidden column was read: {columns}", "{n} hidden columns were read: {columns}", columns=listed(names))


def listed(names: Iterable[str]) -> str:
    """The first few, and a sign that there are more."""
    first = list(islice(names, MOST_NAMED + 1))
    return ", ".join([*first[:MOST_NAMED], *(["…"] if len(first) > MOST_NAMED else [])])


def runs(lines: Sequence[int]) -> str:
    """The first few of these numbers of rows, those that follow each other as 4-9."""
    runs = [[line for _, line in run] for _, run in groupby(enumerate(lines), lambda pair: pair[1] - pair[0])]
    return listed(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
