"""A folder of three CSV files, with a byte order mark, so that Excel opens the accents right at a double-click."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from ..graph import Reader
from ..graph.sheets import SHEETS, safe_cell
from .exported import Exported
from .tables import tables

NAME = "folder of CSV"
ENDINGS = ("",)
FILES = tuple(f"{sheet}.csv" for sheet in SHEETS)
is_ours = None  # such files are what users keep their networks in


def write(what: Exported, path: Path) -> None:
    """Makes the folder, with a file a sheet."""
    path.mkdir()
    for sheet, text in csv_texts(what.reader).items():
        (path / f"{sheet}.csv").write_text(text, encoding="utf-8-sig", newline="")


def csv_texts(reader: Reader) -> dict[str, str]:
    """The network as the text of three CSV files, by sheet."""
    return {sheet: _csv(columns, rows) for sheet, columns, rows in tables(reader)}


def _csv(columns: Sequence[str], rows: Sequence[dict[str, str]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({column: safe_cell(cell) for column, cell in row.items()} for row in rows)
    return text.getvalue()
