"""Rows that are written as nearly every program writes them. Two patterns read these, several times faster than a parser of XML does.

A row is plain where the pattern fits all of it, from its first sign to its last; whatever else a sheet says goes to the parser, which sees
the sheet as if no plain row were in it.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import Protocol

BEGIN_CELL = '<c r="'

_TEXT = rb"(?:[^<>&\x00-\x08\x0b-\x1f\xef]++|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)*+"
_CELL = (
    rb'<c r="[A-Z]{1,3}(?P=row)"(?: s="\d{1,6}")?+(?: t="[a-zA-Z]{1,9}")?+(?:/>|>(?:'
    rb"(?:<f>" + _TEXT + rb"</f>)?+<v>" + _TEXT + rb"</v>|"
    rb'<is><t(?: xml:space="preserve")?+>' + _TEXT + rb"</t></is>)</c>)"
)
_ROW = re.compile(rb'\s*+<row r="(?P<row>[1-9]\d{0,6})"(?P<about>(?: [A-Za-z:\d]++="[^"<&]*+")*+)>(?P<cells>(?:' + _CELL + rb")*+)</row>")
_SAID = re.compile(r'(?: s="(\d+)")?(?: t="(\w+)")?(?:/>|>(<f>[^<]*</f>)?(?:<v>([^<]*)</v>|<is><t[^>]*>([^<]*)</t></is>)</c>)')
_ENTITY = re.compile("&(?:#(?P<number>\\d+)|#x(?P<hex>\\w+)|(?P<name>\\w+));")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_BEGIN = re.compile(rb"\s*<row[ >]")
_DATA, _END = b"<sheetData>", b"</row>"
_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=(?![\"'][uU][tT][fF]-8[\"'])")
_LONGEST = 1 << 20
_BETWEEN = 64
"""How many bytes may stand between rows."""


class Taker(Protocol):
    """Who takes the rows."""

    @property
    def is_between_rows(self) -> bool:
        """Whether the parser is where a row may begin."""

    def take(self, number: int, about: str, cells: str) -> bool:
        """Takes a plain row, all of whose cells begin with BEGIN_CELL; False where it must be parsed."""


def beside_plain(pieces: Iterator[bytes], taker: Taker) -> Iterator[bytes]:
    """What of a sheet is left for the parser, which must have parsed each piece before the next is asked for."""
    buffer = b""
    for piece in pieces:
        buffer += piece
        if _DATA in buffer or len(buffer) > _LONGEST:
            break
    end = buffer.find(_DATA) + len(_DATA)
    if end < len(_DATA) or b"\0" in buffer or _DECLARED.match(buffer):
        yield buffer
    else:
        yield buffer[:end]
        yield (yield from _beside_rows(buffer[end:], pieces, taker))
    yield from pieces


def _beside_rows(buffer: bytes, pieces: Iterator[bytes], taker: Taker) -> Generator[bytes, None, bytes]:
    """The rows that are not plain, and at last what of the buffer is no row, or none that can be told from the rest without parsing."""
    at = 0
    while taker.is_between_rows:
        found = _ROW.match(buffer, at)
        if found and _take(found, taker):
            at = found.end()
            continue
        is_row = found or _BEGIN.match(buffer, at)
        end = found.end() if found else buffer.find(_END, at) + len(_END)
        if is_row and end >= len(_END):
            row = buffer[at:end]
            if b"<!" in row or b"<?" in row:
                break
            yield row
            at = end
        elif len(buffer) - at > (_LONGEST if is_row else _BETWEEN):
            break
        else:
            yield b""
            piece = next(pieces, b"")
            if not piece:
                break
            buffer, at = buffer[at:] + piece, 0
    return buffer[at:]


def _take(found: re.Match[bytes], taker: Taker) -> bool:
    number, about, cells = found.groups()
    return taker.take(int(number), about.decode(), cells.decode())


def said_by(cell: str) -> tuple[str, str, str, str | None]:
    """What a plain cell says, of which this is all behind its name: its style and type, its formula, and its value or text as it is meant.
    That is None where it has a sign that no XML may have, or is a text in a cell of another type."""
    found = _SAID.fullmatch(cell)
    assert found
    style, sort, formula, value, inline = found.groups("")
    text = inline or value
    if inline and sort != "inlineStr":
        return style, sort, formula, None
    return style, sort, formula, unescaped(text) if "&" in text else text


def unescaped(text: str) -> str | None:
    """A text of a plain cell with the signs that its entities stand for; None where one stands for a sign that no XML may have."""
    try:
        return _ENTITY.sub(_sign, text)
    except ValueError:
        return None


def _sign(found: re.Match[str]) -> str:
    if found["name"]:
        return _SIGNS[found["name"]]
    code = int(found["number"] or found["hex"], 10 if found["number"] else 16)
    if code < 0x20 or 0xD800 <= code < 0xE000 or 0xFFFE <= code < 0x10000:
        raise ValueError(code)
    return chr(code)  # raises ValueError for what is beyond the last
