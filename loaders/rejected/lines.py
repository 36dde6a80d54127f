"""Which lines of one sheet were not loaded, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ...graph.drafts import Problem
from ...graph.sheets import SHEETS
from ..contacts import is_contact_heading
from ..headings import heading
from ..reasons import reasons_of


@dataclass(frozen=True, slots=True)
class Rejected:
    """The rejected rows of a sheet of ours: `reasons` by line; all rows from line `rest` on were not read, because of `why`, where it is
    not 0. Those in `cut` are halves of rows, which must stay as they are to be known as such."""

    table: str
    reasons: dict[int, str]
    rest: int
    why: str
    cut: frozenset[int] = frozenset()

    def reason(self, line: int) -> str | None:
        """Why the row in this line was rejected; nothing where it is one of many that were not read, and None where it was loaded."""
        if (known := self.reasons.get(line)) is not None:
            return known
        return "" if self.rest and line >= self.rest else None


def rejected_of(problems: Sequence[Problem]) -> Rejected:
    """What these faults say of one sheet."""
    rows: defaultdict[int, list[Problem]] = defaultdict(list)
    wholes = [one for one in problems if one.is_whole]
    for one in problems:
        if not one.is_whole:
            for line in range(one.place.line, max(one.place.line, one.last) + 1):
                rows[line].append(one)
    table = next((one.table for one in problems if one.table), "")
    rest = min((one.place.line for one in wholes), default=0)
    cut = frozenset(line for line, some in rows.items() if any(one.last for one in some))
    return Rejected(table, {line: reasons_of(some) for line, some in rows.items()}, rest, reasons_of(wholes), cut)


def contact_columns(table: str, headings: Sequence[str]) -> list[int]:
    """The positions of the columns that a load drops, as they hold personal contact details."""
    ours = SHEETS.get(table, ())
    return [at for at, text in enumerate(headings) if text and heading(text) not in ours and is_contact_heading(text)]
