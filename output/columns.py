"""Which columns of a table are to keep their cells on one line of paper."""

from __future__ import annotations

from .document import Table

_ON_A_LINE = 55
"""How many characters of a line of paper they may take together."""


def widths(table: Table) -> dict[str, int]:
    """The number of characters of the longest line that each column has, its name included."""
    return {
        name: max(len(line) for cell in (name, *(row[place] for row in table.rows)) for line in (cell.splitlines() or [""]))
        for place, name in enumerate(table.columns)
    }


def short_columns(table: Table) -> frozenset[str]:
    """The narrowest columns, as long as they fit together and leave the others most of the line; one at least is left to break."""
    wide = widths(table)
    short: set[str] = set()
    for name in sorted(wide, key=lambda name: wide[name])[: len(wide) - 1]:
        if sum(wide[one] for one in short) + wide[name] <= _ON_A_LINE:
            short.add(name)
    return frozenset(short)
