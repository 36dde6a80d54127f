"""Editions: exports for editing. Each bears the number and the key of the change that it shows, and the ids of ties, so that a load can
tell what was edited in it since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..store import Reader

SHEET = "partnermap"
"""What the sheet of a workbook, or the file of a folder, is called that says which edition it is."""
TIE_ID = "id"
"""The column of ties that editions alone have."""
_CHANGE, _KEY = "change", "key"
_AS_A_NUMBER = re.compile(r"\d+(?:e\d+)?", re.IGNORECASE)
_WHOLE = re.compile(r"(\d{1,12})(?:\.0+)?")


class Edition(NamedTuple):
    """The number of the change that an export shows, and its key; 0 and none where the network had no history yet."""

    change: int
    key: str

    def rows(self) -> list[tuple[str, str]]:
        """What its sheet says, each with its name."""
        return [(_CHANGE, str(self.change)), (_KEY, unlike_a_number(self.key))]


def edition_of(reader: Reader) -> Edition:
    """The edition that an export of this network is now."""
    change = max(reader.changes(), key=lambda change: change.number, default=None)
    return Edition(change.number, change.key) if change else Edition(0, "")


def edition_in(rows: Iterable[Sequence[str]]) -> Edition | None:
    """The edition that these rows of a sheet tell of; None where they tell of none."""
    told = {cells[0].strip().lower(): cells[1] for cells in rows if len(cells) > 1}
    number = _WHOLE.fullmatch(told.get(_CHANGE, "").strip())
    return Edition(int(number[1]), original_id(told.get(_KEY, ""))) if number else None


def unlike_a_number(id_: str) -> str:
    """The id with an apostrophe before it where a spreadsheet would take it for a number, and lose it."""
    return f"'{id_}" if _AS_A_NUMBER.fullmatch(id_) else id_


def original_id(cell: str) -> str:
    """What `unlike_a_number` was given."""
    return cell.strip().removeprefix("'").lower()
