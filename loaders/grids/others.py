"""The sheets of workbooks of other formats as grids: the old one of Excel (.xls), its binary one (.xlsb), and OpenDocument (.ods).

They are read by calamine, which tells values and not how they are shown: what a column of dates shows of them alone is not known here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zlib
from collections.abc import Mapping
from typing import Any
from zipfile import BadZipFile, ZipFile

from ...graph import UnreadableFile, said
from ...graph.drafts import Notice, Place
from ..given import Given
from .apart import LOCKED
from .binary import is_within_a_sheet
from .cells import Odd
from .grid import Grid, Span
from .lines import line_of

_LARGEST = 500 << 20
"""How many bytes all members of an archive may have together: they are held at once."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BINARY_SHEET = re.compile(r"/?xl/worksheets/[^/]+\.bin")
_SECONDS = 120


def read_other(given: Given) -> list[Grid]:
    """The sheets, in their order. Raises UnreadableFile, and ModuleNotFoundError where calamine is not installed."""
    import python_calamine  # noqa: F401  # so that it is known at once whether it is there

    if _is_locked(given):
        raise UnreadableFile(_locked(given))
    _check_archive(given)
    command = [sys.executable, "-P", "-m", f"{__package__}.apart"]
    try:
        with given.open() as file:
            done = subprocess.run(command, input=file.read(), capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603  # our own
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(_damaged(given)) from error
    if done.returncode:
        raise UnreadableFile(_locked(given) if done.returncode == LOCKED else _damaged(given))
    return [_grid(sheet, given) for sheet in json.loads(done.stdout)]


def _grid(sheet: Mapping[str, Any], given: Given) -> Grid:
    odd = Odd()
    lines = [line for number, cells in sheet["rows"] if (line := line_of(number, cells, odd)).cells]
    place = Place(given.name, sheet["name"], 0)
    told = list(odd.notices(place))
    if sheet["is_hidden"] and lines:
        told.insert(0, Notice(place, said("is hidden and was read; delete it in the file if it should not count")))
    spans = [Span(*span) for span in sheet["spans"]] if lines else []
    return Grid(sheet["name"], lines, spans, sheet["is_hidden"], told)


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
