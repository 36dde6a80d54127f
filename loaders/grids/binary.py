"""Where the cells of a binary workbook (.xlsb) stand: its reader makes room for all up to the last, however far that is."""

from __future__ import annotations

import struct

from ..xlsx import LAST_COLUMN, LAST_ROW

_ROW, _LAST_CELL, _RICH = 0, 11, 62
"""The numbers of the records that begin a row, and of those that are cells: 1 to 11, and texts with several fonts."""
_FIRST = struct.Struct("<I")


def is_within_a_sheet(content: bytes) -> bool:
    """Whether all rows and cells of a sheet are where those of Excel can be. False as well where its records do not fit together."""
    at, end = 0, len(content)
    try:
        while at < end:
            number, at = _sevens(content, at)
            size, at = _sevens(content, at)
            if number <= _LAST_CELL or number == _RICH:
                (place,) = _FIRST.unpack_from(content, at)
                if place >= (LAST_ROW if number == _ROW else LAST_COLUMN):
                    return False
            at += size
    except (IndexError, struct.error):
        return False
    return at == end


def _sevens(content: bytes, at: int) -> tuple[int, int]:
    """A number that is written in seven bits a byte, the lowest first, and what is behind it."""
    value = shift = 0
    while shift < 28:
        byte = content[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            break
    return value, at
