"""CSV: the records of an answer under their columns; in a file, what it is about stands in rows above, and an empty row between.

A file begins with a byte order mark, so that Excel reads the accents right.
"""

from __future__ import annotations

import csv
import io
import re

from ...graph.sheets import safe_cell
from ..document import Document
from ..heading import about_rows

NAME = "csv"
ENDINGS = (".csv",)

_BOM = "\ufeff"
_OURS = re.compile(_BOM + r"Question,[^\r\n]*\r?\n(Command|Commande),\"?partnermap ")


def render(document: Document) -> str:
    """The text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n" if document.about else "\n")
    if document.about:
        text.write(_BOM)
        writer.writerows([[_cell(cell) for cell in row] for row in about_rows(document)])
        writer.writerow([])
    writer.writerow(document.columns)
    writer.writerows([_cell(cell) for cell in record] for record in document.records)
    return text.getvalue()


def is_ours(head: str) -> bool:
    """Whether a file that begins so is such an answer."""
    return bool(_OURS.match(head))


def _cell(cell: object) -> str:
    # A lone carriage return would end the row for some readers, and Python's writer does not put it in quotes.
    return "" if cell is None else safe_cell(str(cell).replace("\r\n", "\n").replace("\r", "\n"))
