"""An answer made ready to be read: blocks for people, data for JSON, records for CSV; and the one writer for all formats."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import click

from ..graph.sheets import safe_cell
from .grid import lay_out, wrapped

FORMATS = ("table", "json", "csv", "md")
FOR_PEOPLE = frozenset({"table", "md"})

# What a terminal would obey rather than show, the C1 controls and marks that turn the reading direction included.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#])")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of text. Columns named in `numbers` are aligned right; the first takes what room the others leave."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Document:
    """One answer in all its forms. `data` is what `--format json` gives, `records` the rows of `--format csv` under `columns`."""

    data: Any
    columns: Sequence[str]
    records: Sequence[Sequence[object]]
    blocks: Sequence[Heading | Text | Table] = field(default_factory=tuple)


def render(document: Document, form: str, *, width: int = 100, is_terminal: bool = False) -> str:
    """The document as text that ends with a newline. Colours only where `is_terminal` and NO_COLOR is not set."""
    if form == "json":
        return json.dumps(document.data, ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        return _csv(document.columns, document.records)
    if form == "md":
        return _markdown(document)
    return _table(document, width, is_terminal)


def _csv(columns: Sequence[str], records: Sequence[Sequence[object]]) -> str:
    import csv
    import io

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_csv_cell(cell) for cell in record] for record in records)
    return text.getvalue()


def _csv_cell(cell: object) -> str:
    # A lone carriage return would end the row for some readers, and Python's writer does not put it in quotes.
    return "" if cell is None else safe_cell(str(cell).replace("\r\n", "\n").replace("\r", "\n"))


def _markdown(document: Document) -> str:
    parts = []
    for block in document.blocks:
        if isinstance(block, Heading):
            parts.append(f"## {_md(block.text)}")
        elif isinstance(block, Text):
            parts.append("  \n".join(_md(line) for line in block.text.splitlines()))
        elif block.rows:
            rule = ["---:" if column in block.numbers else "---" for column in block.columns]
            rows = [[_md(cell).replace("\n", "<br>") for cell in row] for row in (block.columns, *block.rows)]
            parts.append("\n".join("| " + " | ".join(row) + " |" for row in (rows[0], rule, *rows[1:])))
    return "\n\n".join(parts) + "\n"


def _md(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", _CONTROLS.sub("\ufffd", text))


def _table(document: Document, width: int, is_terminal: bool) -> str:
    def styled(text: str, **style: Any) -> str:
        return "\n".join(click.style(line, **style) for line in text.split("\n")) if is_terminal else text

    lines: list[str] = []
    for number, block in enumerate(document.blocks):
        if isinstance(block, Table):
            if block.rows:
                right = [place for place, column in enumerate(block.columns) if column in block.numbers]
                rows = [[_shown(cell) for cell in row] for row in block.rows]
                head, rule, body = lay_out([_shown(column) for column in block.columns], rows, right=right, width=width)
                lines += ["", *((styled(head, fg="cyan", bold=True), rule) if head else ()), *body]
        else:
            text = "\n".join(wrapped(_shown(block.text), width))
            if isinstance(block, Heading):
                lines += [*([""] if number else []), styled(text, bold=True)]
            else:
                lines.append(text)
    return "\n".join(lines) + "\n"


def _shown(text: str) -> str:
    """The text with what a terminal would obey made visible."""
    return _CONTROLS.sub("\ufffd", text).replace("\t", " ")
