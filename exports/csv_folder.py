"""A folder of CSV files, one a sheet, with a byte order mark, so that Excel opens the accents right at a double-click."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..graph import Reader
from ..graph.history.editions import SHEET as EDITION
from ..graph.sheets import SHEETS, safe_cell
from .computed import NOTHING, Computed
from .edition import edition_rows
from .exported import Exported
from .tables import Rows, tables

NAME = "folder of CSV"
ENDINGS = ("",)
IS_EDITABLE = True
FILES = tuple(f"{sheet}.csv" for sheet in (*SHEETS, EDITION))
is_ours = None  # such files are what users keep their networks in


def write(what: Exported, path: Path) -> None:
    """Makes the folder, with a file a sheet."""
    path.mkdir()
    texts = csv_texts(what.reader, is_for_editing=what.is_for_editing, computed=what.computed)
    if what.is_for_editing:
        texts[EDITION] = _text(edition_rows(what.reader))
    for sheet, text in texts.items():
        (path / f"{sheet}.csv").write_text(text, encoding="utf-8-sig", newline="")


def csv_texts(reader: Reader, *, is_for_editing: bool = False, computed: Computed = NOTHING) -> dict[str, str]:
    """The network as the text of three CSV files, by sheet."""
    return {sheet: _csv(columns, rows) for sheet, columns, rows in tables(reader, is_for_editing=is_for_editing, computed=computed)}


def _csv(columns: Sequence[str], rows: Rows) -> str:
    return _text([columns, *([safe_cell(str(row.get(column, ""))) for column in columns] for row in rows)])


def _text(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()
