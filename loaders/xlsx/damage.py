"""What is damaged in a workbook, and how that is told: whatever a library raises, and whenever it does, ends in one line."""

from __future__ import annotations

import errno
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, LargeZipFile

from ...graph import UnreadableFile, said

RAISED = (
    BadZipFile, LargeZipFile, zlib.error, struct.error, EOFError,  # the archive
    ExpatError, LookupError, ValueError,  # XML that is none, encodings nobody knows, bytes that are no text
    NotImplementedError, RuntimeError, OverflowError, MemoryError, OSError,
)  # fmt: skip
"""What reading a damaged archive or its XML was seen to raise. A seek before the beginning of a file is an OSError of EINVAL."""


class Damage(ValueError):
    """The workbook breaks a rule that every program keeps; `cell` tells where, if it is known."""

    def __init__(self, message: str, *, cell: str = "") -> None:
        super().__init__(message)
        self.cell = cell


class TooMuch(Exception):
    """The workbook holds more than can be read; the text is what is said of it, the name of the file before it."""


class At:
    """Where reading is: in which sheet and line, or else in which part of the workbook."""

    def __init__(self, *, sheet: str = "", part: str = "") -> None:
        self.sheet, self.part, self.line = sheet, part, 0


@contextmanager
def told(file: object, at: At) -> Iterator[None]:
    """Within it, what is damaged in the workbook is an UnreadableFile that says where and the remedy."""
    try:
        yield
    except UnreadableFile:
        raise
    except TooMuch as error:
        raise UnreadableFile(f"{file} {error}") from error
    except RAISED as error:
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
            raise UnreadableFile(
                said("{file} cannot be read: {reason}; close it in Excel, check the disk, and try again", file=file, reason=error.strerror)
            ) from error
        raise UnreadableFile(_damaged(file, at, getattr(error, "cell", ""))) from error


def _damaged(file: object, at: At, cell: str) -> str:
    if at.sheet and cell:
        return said(
            "{file} is damaged at cell {cell} of the sheet {sheet}; open it in Excel, let it repair the workbook, and save it",
            file=file, cell=cell, sheet=at.sheet,
        )  # fmt: skip
    if at.sheet and at.line:
        return said(
            "{file} is damaged near line {line} of the sheet {sheet}; open it in Excel, let it repair the workbook, and save it",
            file=file, line=at.line, sheet=at.sheet,
        )  # fmt: skip
    if at.sheet:
        return said(
            "{file} is damaged in the sheet {sheet}; open it in Excel, let it repair the workbook, and save it", file=file, sheet=at.sheet
        )
    if at.part:
        return said(
            "{file} is damaged in its part {part}; open it in Excel, let it repair the workbook, and save it", file=file, part=at.part
        )
    return said("{file} is damaged or cut short; open it in Excel, let it repair the workbook, and save it, or fetch it again", file=file)
