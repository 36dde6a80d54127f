"""Rejected rows by what was read of them, where their file cannot be copied: as a plain workbook, or as a list of faults."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from ...graph.drafts import Place, Problem
from ...graph.sheets import safe_cell, without_controls
from ..reasons import reason_heading, reasons_of


def write_plain(problems: Sequence[Problem], path: Path) -> None:
    """Writes a workbook with a sheet for each that has rejected rows, and all their cells as text."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheets: defaultdict[str, list[Problem]] = defaultdict(list)
    for one in problems:
        sheets[one.place.sheet or one.table].append(one)
    for title, some in sheets.items():
        page = book.create_sheet(title)
        rows: defaultdict[Place, list[Problem]] = defaultdict(list)
        for one in some:
            rows[one.place].append(one)
        columns = list(dict.fromkeys(column for one in some for column in one.row))
        page.append([*map(_cell, columns), reason_heading()])
        for told in rows.values():
            cells = [] if all(one.is_whole for one in told) else [_cell(told[0].row.get(column, "")) for column in columns]
            page.append([*cells, *[""] * (len(columns) - len(cells)), _cell(reasons_of(told))])
    book.save(path)


def write_list(problems: Sequence[Problem], path: Path) -> None:
    """Writes each fault in a line."""
    path.write_text("".join(f"{problem}\n" for problem in problems), encoding="utf-8-sig")


def _cell(text: str) -> str:
    return without_controls(safe_cell(text))
