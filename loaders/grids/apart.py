"""Reads a workbook of another format in a process of its own, since what reads it may print, use up the memory or end where one is damaged.

    python -P -m partnermap.loaders.grids.apart < list.xls

The workbook comes in by standard input, and its sheets go out as JSON. The process ends with LOCKED where there is a password, and with
DAMAGED where it cannot be read.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from ...graph import digits
from ..xlsx import LAST_COLUMN, shortest

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

LOCKED, DAMAGED = 3, 4
MOST = 20_000_000
"""How many cells there may be between the first and the last of a sheet."""
_MEMORY = 4 << 30
_Value = str | int | float | bool | date | datetime | time | timedelta


def main() -> int:
    """Reads the workbook; gives how the process ends."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    _limit_memory()
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
        about = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        found = [_sheet(book.get_sheet_by_name(one.name), is_hidden=one.visible != SheetVisibleEnum.Visible) for one in about]
    except PasswordError:
        return LOCKED
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError):
        return DAMAGED
    json.dump(found, sys.stdout)
    return 0


def _sheet(sheet: CalamineSheet, *, is_hidden: bool) -> dict[str, Any]:
    spans = [(left, top + 1, right, bottom + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
    return {"name": sheet.name, "is_hidden": is_hidden, "spans": spans, "rows": list(_rows(sheet))}


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each after its number."""
    if sheet.start is None:
        return
    top, left = sheet.start
    if left + sheet.width > LAST_COLUMN or sheet.height * sheet.width > MOST:
        raise ValueError
    before = [""] * left
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=top + 1):
        if any(value != "" for value in values):
            yield number, [*before, *map(_text, values)]


def _text(value: _Value) -> str:
    """What a value shows: a day in ISO, with the hour where it has one."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return digits(shortest(repr(value)))
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date | time):
        return value.isoformat()
    seconds = round(value.total_seconds())
    return f"{seconds // 3600:02}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def _limit_memory() -> None:
    """Lets the process have so much memory at most, where the system can."""
    try:
        import resource
    except ImportError:
        return
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY if most < 0 else min(_MEMORY, most), most))


if __name__ == "__main__":
    sys.exit(main())
