"""Cells that say plainly what they say, understood once for each text: most of a long list.

A row that has any other cell (a date in words, an amount in euros, a contact detail, a word that says nothing) is left to what reads the
rows of a load, and so is all of a table in which months may be fiscal years: there cells tell of each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ...graph import STATUSES, BadData
from ...graph.dates import is_date
from ...graph.datestyles import may_be_fiscal
from ...graph.sheets import COLUMNS
from ..amounts import currency_of, parse_confidence, read_amount
from ..contacts import without_contacts
from ..habits import Habits
from ..list_amounts import amount_in_list
from ..odd import ODD
from .cells import Cells

_TEXTS = frozenset(["role", "note", "evidence_quote", "country", "region", "sector", "name_fr"])
_DATED = ("since", "until")
_CERTAIN = re.compile(r"\$?(?:\d{1,3}(?:,\d{3})+\.\d\d|\d+(?:\.\d\d)?)", re.ASCII)
"""Amounts that are one number in English and in French."""


class NotPlain(Exception):
    """A cell that has to be looked at with its row."""


class Plain:
    """The plain cells of fields of one sheet of ours and of attributes, in the order of the cells of a row. `is_usable` tells whether rows
    may be understood by themselves at all. `forms` are those of the schema."""

    def __init__(
        self, sheet: str, fields: Mapping[str, Cells], attributes: Mapping[str, Cells], habits: Habits, forms: Iterable[str] = ()
    ) -> None:  # fmt: skip
        self._names, self._attributes = [*fields], [*attributes]
        readers = [_one_of(forms) if name == "form" else _reader(sheet, name, habits) for name in fields]
        dated = [cells for name, cells in fields.items() if name in _DATED]
        self.is_usable = all(readers) and not any(may_be_fiscal(text) for cells in dated for text in set(cells.texts))
        self._columns = [_Column(read) for read in (*readers, *([_text] * len(attributes))) if read]

    def given(self, cells: Sequence[str]) -> dict[str, Any]:
        """What the cells of a row say, by field. Raises NotPlain."""
        found: dict[str, Any] = {}
        count = len(self._names)
        for name, column, text in zip(self._names, self._columns, cells, strict=False):
            if text:
                found[name] = column[text]
        if self._attributes:
            pairs = tuple(
                (name, column[text])
                for name, column, text in zip(self._attributes, self._columns[count:], cells[count:], strict=True)
                if text
            )
            if pairs:
                found["attributes"] = pairs
        return found


class _Column(dict[str, Any]):
    """What the texts of a column say. Raises NotPlain for those that are not plain."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Any:
        if text in ODD:
            raise NotPlain
        try:
            value = self._read(text)
        except BadData as error:
            raise NotPlain from error
        self[text] = value
        return value


def plain_name(text: str) -> bool:
    """Whether a name without contact details is right as it stands."""
    return any(map(str.isalnum, text)) and text.isprintable() and not _is_odd(text)


def _reader(sheet: str, name: str, habits: Habits) -> Callable[[str], Any] | None:
    """What reads the plain cells of a field; None where there is nothing that does."""
    if name in _TEXTS:
        return _text
    if name == "amount":
        return _amount(habits)
    if name in COLUMNS[sheet] and COLUMNS[sheet][name].written == "date":
        return _date
    return {"currency": _currency, "status": _one_of(STATUSES), "confidence": _confidence}.get(name)


def _is_odd(text: str) -> bool:
    """Whether a text may be something else than it says: it says nothing, is an error of a formula, or has signs as HTML has them."""
    return text in ODD or "'" in text or "&" in text or "#" in text or text.startswith("Err:")


def _text(text: str) -> str:
    if _is_odd(text) or without_contacts(text) != text:
        raise NotPlain
    return text


def _date(text: str) -> str:
    if not is_date(text):
        raise NotPlain
    return text


def _amount(habits: Habits) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        if _CERTAIN.fullmatch(text):
            return read_amount(text).value
        value, style, _ = amount_in_list(text, habits)
        if value is None or style:
            raise NotPlain
        return value

    return read


def _currency(text: str) -> str:
    found = currency_of(text)
    if found != text or len(found) != 3 or not found.isalpha():
        raise NotPlain
    return found


def _confidence(text: str) -> Any:
    if (value := parse_confidence(text)) is None:
        raise NotPlain
    return value


def _one_of(words: Iterable[str]) -> Callable[[str], str]:
    known = frozenset(words)

    def read(text: str) -> str:
        if text not in known:
            raise NotPlain
        return text

    return read
