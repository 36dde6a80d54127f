"""The odd cells of a row: those that say nothing, those of the template's example, errors of formulas, and signs as HTML has them."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import NamedTuple

from ..graph import said
from ..graph.sheets import COLUMNS
from .example import EXAMPLE_CELLS
from .nothing import UNSAID, is_error, is_needed, is_to_come, says_nothing
from .telling import Told

ODD = UNSAID | EXAMPLE_CELLS
"""Cells that are not taken as they are; a row without any is passed at once."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TWICE = 2


class Faults(NamedTuple):
    """What is wrong with a row: the column of each fault and why; `instead` is what to say of a column that is needed and empty. A row
    that `is_example` has nothing but cells of the template's example."""

    found: list[tuple[str, str]]
    instead: dict[str, str]
    is_example: bool = False


NONE = Faults([], {})


def may_be_odd(joined: str, row: Mapping[str, str]) -> bool:
    """Whether a row, whose cells are `joined`, may have cells that are not to be taken as they are."""
    return "&" in joined or "#" in joined or not ODD.isdisjoint(row.values()) or "Err:" in joined


def tidied(sheet: str, row: dict[str, str], told: Told) -> Faults:
    """Empties the cells of the row that say nothing, and puts signs as they are; says which cells may not be so."""
    _decode(row, told)
    faults = Faults([], {})
    has_example = False
    for column, text in row.items():
        if text in EXAMPLE_CELLS:
            row[column], has_example = "", True
        elif fault := _fault(sheet, column, text):
            row[column] = ""
            if is_needed(sheet, column):
                faults.instead[column] = fault
            else:
                faults.found.append((column, fault))
        elif text in ODD and says_nothing(sheet, column, text):
            row[column] = ""
            told.read(column, text, text, "")
    return faults._replace(is_example=has_example and not faults.found and not faults.instead and not any(row.values()))


def _fault(sheet: str, column: str, text: str) -> str:
    """Why a cell cannot stand for a value; empty where it can, or where it is as an empty one."""
    if is_error(text):
        return said("a formula gives {error}; correct it, or paste its value", error=text)
    if text not in ODD:
        return ""
    if is_needed(sheet, column) and says_nothing(sheet, column, text):
        return said(
            "'{text}' stands for nothing, and the {column} is needed; fill in the cell, or remove the row", text=text, column=column
        )
    is_ours = column in COLUMNS[sheet]  # an attribute may be called status
    return _to_come(sheet, column, text) if is_ours and is_to_come(column, text) and not says_nothing(sheet, column, text) else ""


def _to_come(sheet: str, column: str, text: str) -> str:
    if COLUMNS[sheet][column].written == "date":
        return said("'{text}' is not a date; leave the cell empty until it is known", text=text)
    return said("'{text}' is no {column}; leave the cell empty until it is known", text=text, column=column)


def _decode(row: dict[str, str], told: Told) -> None:
    """Puts the signs that were written as in HTML, `&amp;` or `&#39;`, as they are."""
    for column, text in row.items():
        if "&" not in text:
            continue
        plain = text
        for _ in range(_TWICE):  # a web export of a web export
            plain = _ENTITY.sub(lambda found: html.unescape(found[0]), plain)
        if plain != text:
            plain = plain.replace("\u00a0", " ").strip()
            row[column] = plain
            told.read(column, text, "\0html", plain)
