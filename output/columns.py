"""Which columns of a table are to keep their cells on one line of paper."""

from __future__ import annotations

from .document import Table

_LINE, _MOST, _ONE, _LEAST, _BETWEEN = 95, 55, 36, 9, 2
"""In characters: a line of paper, what columns that do not break may take of it, all and one alone, what another column needs, and what
parts two.
"""


def widths(table: Table) -> dict[str, int]:
    """The number of characters of the longest line that each column has, its name included."""
    return {
        name: max(len(line) for cell in (name, *(row[place] for row in table.rows)) for line in (cell.splitlines() or [""]))
        for place, name in enumerate(table.columns)
    }


def short_columns(table: Table) -> frozenset[str]:
    """The narrowest columns, as long as they leave each of the others room enough; one at least is left to break."""
    wide = widths(table)
    is_room = sum(wide.values()) + _BETWEEN * len(wide) <= _LINE  # for all as they are
    short: set[str] = set()
    for name in sorted(wide, key=lambda name: wide[name])[: len(wide) - 1]:
        taken, others = sum(wide[one] for one in short) + wide[name], len(wide) - len(short) - 1
        if taken <= _MOST and (is_room or wide[name] <= _ONE) and taken + _LEAST * others + _BETWEEN * len(wide) <= _LINE:
            short.add(name)
    return frozenset(short)
