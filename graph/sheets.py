"""The columns of the workbook and of the CSV folder, the same for what is loaded and what is exported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from .fields import Field, Sort, fields_as_shown, fields_of
from .model import Evidence, Source, Stakeholder, Tie
from .saying import digits


def _columns(model: type) -> dict[str, Field]:
    columns: dict[str, Field] = {}
    for field in fields_as_shown(model):
        if field.sort == "evidence":
            columns |= {f"{field.name}_{part.name}": part for part in fields_as_shown(Evidence)}
        elif field.is_column:
            columns[field.name] = field
    return columns


MODELS: Mapping[str, type] = {"sources": Source, "stakeholders": Stakeholder, "ties": Tie}
"""What a row of each sheet is, in the order in which the sheets are loaded."""
COLUMNS = {sheet: _columns(model) for sheet, model in MODELS.items()}
"""The field behind each column; the columns of a piece of evidence begin with `evidence_`."""
SHEETS = {sheet: tuple(columns) for sheet, columns in COLUMNS.items()}
REQUIRED = {sheet: tuple(name for name, field in columns.items() if field.is_required) for sheet, columns in COLUMNS.items()}
BETWEEN_ALIASES = "|"
COMPUTED = "computed_"
"""How the columns begin that an export computes of stakeholders; they say nothing of them that a load would keep."""
COMPUTED_ON = f"{COMPUTED}on"
"""The one of them that says of which network: a load knows the others by it."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[\d.,\s%]+")


def computed_columns(names: Iterable[str]) -> frozenset[str]:
    """Those of the names that an export gave to what it computed; none where the one is not there that says of which network."""
    found = frozenset(name for name in names if name.startswith(COMPUTED))
    return found if COMPUTED_ON in found else frozenset()


def safe_cell(text: str) -> str:
    """The text as a spreadsheet may hold it: an apostrophe goes before what Excel would run as a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def original_cell(text: str) -> str:
    """What `safe_cell` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def without_controls(text: str) -> str:
    """The text without characters that no XML file, and so no workbook, can hold."""
    return _NOT_XML.sub("", text)


def source_row(source: Source) -> dict[str, str]:
    """The cells of a source by column."""
    return _cells(source) | dict(source.attributes)


def stakeholder_row(one: Stakeholder) -> dict[str, str]:
    """The cells of a stakeholder by column."""
    return _cells(one) | dict(one.attributes)


def tie_rows(tie: Tie) -> Iterator[dict[str, str]]:
    """The cells of a tie by column, one row a piece of evidence."""
    cells = _cells(tie)
    for item in tie.evidence:
        yield cells | {f"evidence_{column}": cell for column, cell in _cells(item).items()} | dict(tie.attributes)


def _cells(thing: Source | Stakeholder | Tie | Evidence) -> dict[str, str]:
    fields = (field for field in fields_of(type(thing)) if field.is_column and field.sort in _CELLS)
    return {field.name: _CELLS[field.sort](getattr(thing, field.name)) for field in fields}


def _amount(amount: Decimal | None) -> str:
    return "" if amount is None else digits(amount)


_CELLS: Mapping[Sort, Callable[[Any], str]] = {
    "text": str,
    "texts": BETWEEN_ALIASES.join,
    "amount": _amount,
    "number": "{:g}".format,
}
"""A value of each sort as a cell; pairs and evidence have columns of their own."""
