"""What becomes of the columns that another program's tables have beside its own: a field of ours where the heading means one and the cell
fits it, else an attribute. Contact details are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from ...graph import STATUSES, BadData, parse_date
from ...graph.drafts import Place
from ...graph.sheets import SHEETS
from ..amounts import currency_of, parse_confidence, read_amount
from ..contacts import is_contact_heading
from ..meanings import column_of, heading
from .fates import Fates

_FIELDS = {
    "stakeholders": ("name_fr", "aliases", "aliases_fr", "country", "region", "sector", "since", "until", "url", "note"),
    "ties": (
        "role", "since", "until", "amount", "currency", "status", "confidence", "note",
        "evidence_source", "evidence_locator", "evidence_quote",
    ),
}  # fmt: skip
"""What a column of theirs may become; kinds, types and ends are told otherwise."""
_OTHERS = {
    "stakeholders": {"description": "note"},
    "ties": {"description": "note", "source": "evidence_source", "sources": "evidence_source", "citation": "evidence_source"},
}
_NOT_HERE = frozenset({"web", "link", "lien"})
_TAKEN = frozenset({"attributes", "key", "former_ids", "distinct_from", "undecided_with", "standing", "sheet"})
_AS_WRITTEN = "_as_written"


class Parted(NamedTuple):
    """The cells of a row: by our columns, and by the names of attributes."""

    known: dict[str, str]
    extra: dict[str, str]


def parted(sheet: str, cells: Mapping[str, str], place: Place, fates: Fates) -> Parted:
    """What becomes of these cells, given by heading; those that are empty say nothing."""
    known: dict[str, str] = {}
    extra: dict[str, str] = {}
    for title, text in cells.items():
        if not (text := text.strip()):
            continue
        if is_contact_heading(title):
            fates.left_out(title, place)
            continue
        column = _column(sheet, title)
        if column and column not in known and (read := _read(column, text)):
            known[column] = read
            continue
        name = _free(attribute_name(sheet, title), extra)
        extra[name] = text
        if column and column not in known:
            fates.did_not_fit(title, name, text, place)
        else:
            fates.kept(title, place)
    return Parted(known, extra)


@cache
def attribute_name(sheet: str, title: str) -> str:
    """What an attribute is called whose heading this was: never as a field is."""
    name = heading(title) or "column"
    return f"{name}{_AS_WRITTEN}" if name in SHEETS.get(sheet, ()) or name in _TAKEN else name


def _free(name: str, taken: Mapping[str, str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free


@cache
def _column(sheet: str, title: str) -> str:
    """The column of ours that a heading means, or nothing."""
    name = heading(title)
    found = _OTHERS[sheet].get(name) or ("" if name in _NOT_HERE else column_of(sheet, title))
    return found if found in _FIELDS[sheet] else ""


def _read(column: str, text: str) -> str:
    """The cell as our column has it; nothing where it does not fit there."""
    try:
        return _READINGS[column](text) if column in _READINGS else text
    except BadData:
        return ""


def _url(text: str) -> str:
    text = f"https://{text}" if text.lower().startswith("www.") else text
    return text if text.lower().startswith(("http://", "https://")) and not any(map(str.isspace, text)) else ""


def _amount(text: str) -> str:
    return text if read_amount(text).value is not None else ""


def _confidence(text: str) -> str:
    found = parse_confidence(text)
    return text if found is not None and 0 <= found <= 1 else ""


_READINGS: Mapping[str, Callable[[str], str]] = {
    "since": parse_date, "until": parse_date, "url": _url, "amount": _amount, "confidence": _confidence,
    "currency": lambda text: found if len(found := currency_of(text)) == 3 and found.isalpha() else "",
    "status": lambda text: text.lower() if text.lower() in STATUSES else "",
}  # fmt: skip
