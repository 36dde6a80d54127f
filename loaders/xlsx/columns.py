"""Columns by their letters: A is 1, XFD is 16,384, the last that a sheet can have."""

from __future__ import annotations

import re

from ...graph import said
from .damage import Damage, TooMuch

LAST_COLUMN = 16_384
LAST_ROW = 1_048_576
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")


def letters(column: int) -> str:
    """The letters of a column, of which the first is 1."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def column_of(text: str) -> int:
    """The column that has these letters. Raises Damage where none is called so, and TooMuch where it is beyond the last."""
    if not (text.isascii() and text.isalpha() and text.isupper()):
        raise Damage(f"no column is called {text[:20]}")
    number = 0
    for letter in text[:4]:
        number = number * 26 + ord(letter) - ord("A") + 1
    if number > LAST_COLUMN:
        raise beyond()
    return number


def beyond() -> TooMuch:
    """What is said of a cell that no sheet has room for."""
    return TooMuch(
        said("has rows or columns beyond the last of a sheet (row {row}, column XFD); open it in Excel and save it again", row=LAST_ROW)
    )


def parse_range(text: str) -> tuple[int, int, int, int]:
    """The first column and row of `B2:D9`, and the last. Raises Damage."""
    found = _RANGE.fullmatch(text)
    if not found:
        raise Damage(f"no range is written {text[:40]}")
    left, top, right, bottom = found.groups()
    first, last = (column_of(left), int(top)), (column_of(right or left), int(bottom or top))
    if not (first[0] <= last[0] and 0 < first[1] <= last[1] <= LAST_ROW):
        raise Damage(f"no range is written {text[:40]}")
    return *first, *last
