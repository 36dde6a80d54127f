"""What is to be said of a sheet of a workbook once its rows have been read: what was hidden, merged, or in a column without a heading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...graph import said, said_of
from ...graph.drafts import Notice, Place
from ..hidden import MOST_NAMED, hidden_columns, hidden_rows, listed
from ..xlsx import Merge, letters
from .tables import Table


@dataclass
class Seen:
    """What was met while rows were read: the hidden ones, the merged cells that gave their value to a row below, and how many cells stand
    in columns without a heading."""

    hidden: list[int] = field(default_factory=list)
    merged: dict[Merge, None] = field(default_factory=dict)
    without_heading: Counter[int] = field(default_factory=Counter)


def notices(table: Table, file: str, seen: Seen) -> Iterator[Notice]:
    """What is to be said of a table whose rows have been read."""
    place = Place(file, table.page.title, 0)
    return (Notice(place, message) for message in (*_of_hidden(table, seen), *_of_merged(table, seen), *_of_no_heading(seen)))


def _of_hidden(table: Table, seen: Seen) -> Iterator[str]:
    if seen.hidden:
        yield hidden_rows(seen.hidden)
    headed = zip(table.columns, table.headings, strict=True)
    hidden = [text for column, text in headed if any(column in columns for columns in table.page.hidden_columns)]
    if hidden:
        yield hidden_columns(hidden)


def _of_merged(table: Table, seen: Seen) -> Iterator[str]:
    if seen.merged:
        yield said("merged cells gave their value to each of their rows: {cells}", cells=listed(map(str, seen.merged)))
    across = [merge for merge in table.merges if merge.top > table.row and any(merge.left < one <= merge.right for one in table.columns)]
    if across:
        yield said("merged cells count for the first of their columns alone: {cells}", cells=listed(map(str, across)))


def _of_no_heading(seen: Seen) -> Iterator[str]:
    for column, count in sorted(seen.without_heading.items())[:MOST_NAMED]:
        yield said_of(
            count,
            "column {column} has no heading, so {n} cell in it was not read; write a heading above it if it should be",
            "column {column} has no heading, so {n} cells in it were not read; write a heading above them if they should be",
            column=letters(column),
        )
    if (more := len(seen.without_heading) - MOST_NAMED) > 0:
        yield said_of(more, "nor was {n} more column without a heading", "nor were {n} more columns without headings")
