"""The sheets of workbooks of other formats as grids: the old one of Excel (.xls), its binary one (.xlsb), and OpenDocument (.ods).

They are read by calamine, which tells values and not how they are shown: what a column of dates shows of them alone is not known here.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from ...graph import UnreadableFile, digits, said
from ...graph.drafts import Notice, Place
from ..given import Given
from ..xlsx import LAST_COLUMN, shortest
from .binary import is_within_a_sheet
from .cells import Odd
from .grid import Grid, Line, Span
from .lines import line_of
from .workbook import MOST

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_LARGEST = 500 << 20
"""How many bytes all members of an archive may have together: they are held at once."""
_BINARY_SHEET = re.compile(r"/?xl/worksheets/[^/]+\.bin")
_STDERR = 2
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_Value = str | int | float | bool | date | datetime | time | timedelta


def read_other(given: Given) -> list[Grid]:
    """The sheets, in their order. Raises UnreadableFile, and ModuleNotFoundError where calamine is not installed."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    if _is_locked(given):
        raise UnreadableFile(_locked(given))
    _check_archive(given)
    with given.open() as file, _panics_unseen():
        try:
            book = CalamineWorkbook.from_filelike(file)
            sheets = [about for about in book.sheets_metadata if about.typ == SheetTypeEnum.WorkSheet]
            return [
                _grid(book.get_sheet_by_name(about.name), given, is_hidden=about.visible != SheetVisibleEnum.Visible) for about in sheets
            ]
        except UnreadableFile:
            raise
        except PasswordError as error:
            raise UnreadableFile(_locked(given)) from error
        except (CalamineError, OSError, ValueError, OverflowError, MemoryError) as error:
            raise UnreadableFile(_damaged(given)) from error
        except BaseException as error:  # a panic of calamine is none of Exception
            if type(error).__name__ != "PanicException":
                raise
            raise UnreadableFile(_damaged(given)) from error


def _grid(sheet: CalamineSheet, given: Given, *, is_hidden: bool) -> Grid:
    odd = Odd()
    lines = list(_lines(sheet, odd, given))
    spans = [Span(left, top + 1, right, bottom + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()] if lines else []
    place = Place(given.name, sheet.name, 0)
    told = list(odd.notices(place))
    if is_hidden and lines:
        told.insert(0, Notice(place, said("is hidden and was read; delete it in the file if it should not count")))
    return Grid(sheet.name, lines, spans, is_hidden, told)


def _lines(sheet: CalamineSheet, odd: Odd, given: Given) -> Iterator[Line]:
    if sheet.start is None:
        return
    if sheet.height * sheet.width > MOST:
        raise UnreadableFile(said("{file} has more than {most} cells; import it in parts", file=given, most=MOST))
    top, left = sheet.start
    if left + sheet.width > LAST_COLUMN:
        raise UnreadableFile(_damaged(given))
    before = [""] * left
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=top + 1):
        line = line_of(number, [*before, *map(_text, values)], odd)
        if line.cells:
            yield line


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


@contextmanager
def _panics_unseen() -> Iterator[None]:
    """Within it, nothing is seen of what calamine writes on the terminal itself where a file is so damaged that it gives up."""
    try:
        kept = os.dup(_STDERR)
    except OSError:  # nobody sees anything there
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)


def _is_locked(given: Given) -> bool:
    """Whether it is a workbook that Excel has encrypted, which it keeps in the container of its old format."""
    with given.open() as file:
        return file.read(8).startswith(b"\xd0\xcf\x11\xe0") and _LOCKED in file.read()


def _check_archive(given: Given) -> None:
    try:
        with given.open() as file, ZipFile(file) as archive:
            if sum(info.file_size for info in archive.infolist()) > _LARGEST:
                raise UnreadableFile(said("{file} is too large to be read; save its sheets as CSV files and import those", file=given))
            sheets = [name for name in archive.namelist() if _BINARY_SHEET.fullmatch(name.lower())]
            is_sound = all(is_within_a_sheet(archive.read(name)) for name in sheets)
    except (BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        return  # it is none of these, or so damaged that it is told when it is read
    if not is_sound:
        raise UnreadableFile(_damaged(given))


def _locked(given: Given) -> str:
    return said("{file} is locked with a password; open it, save it without one, and import that", file=given)


def _damaged(given: Given) -> str:
    return said("{file} is no workbook that can be read, or is damaged; open it in Excel, save it as .xlsx, and import that", file=given)
