"""The rejected rows of a CSV as a CSV: its headings, what stands above them, and its cells as they were."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ...graph.drafts import Problem
from ..csv_layout import find_layout
from ..given import Given
from ..reasons import is_reason_heading, reason_heading
from ..rows import COMMENT
from ..text import MARK, open_text
from .lines import Rejected, contact_columns, rejected_of


def write_csv(given: Given, problems: list[Problem], path: Path) -> None:
    """Writes the rows in UTF-8 with a mark, which Excel needs, and with the separator of the file. Raises OSError, or UnreadableFile where
    the file was changed meanwhile."""
    rejected = rejected_of(problems)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        if problems[0].is_whole and not problems[0].place.line:
            with open_text(given) as text:
                file.writelines(text.lines)
            return
        with open_text(given) as text:
            layout = find_layout(text.lines, given.name, rejected.table)
        with open_text(given) as text:
            lines = (line.lstrip(MARK) for line in text.lines) if text.has_marks else text.lines
            writer = csv.writer(file, delimiter=layout.separator, lineterminator="\r\n")
            writer.writerows(_rows(lines, layout.line, layout.separator, rejected))


def _rows(lines: Iterator[str], headings: int, separator: str, rejected: Rejected) -> Iterator[list[str]]:
    """The rows up to the headings in line `headings`, and then those that were rejected."""
    reader = csv.reader(lines, delimiter=separator)
    line, width = 1, 0
    former: list[int] = []
    emptied: list[int] = []
    owed = rejected.why
    for cells in reader:
        at, line = line, reader.line_num + 1
        if at < headings:
            yield cells
            continue
        if at == headings:
            former = [position for position, text in enumerate(cells) if is_reason_heading(text)]
        told = reason_heading() if at == headings else rejected.reason(at)
        if told is None or not any(map(str.strip, cells)):
            continue
        if at in rejected.cut:
            yield [f"{COMMENT} {told}"]
            yield cells
            continue
        if not told:
            told, owed = owed, ""
        kept = [text for position, text in enumerate(cells) if position not in former] if former else cells
        if at == headings:
            width, emptied = len(kept), contact_columns(rejected.table, kept)
        else:
            for position in emptied:
                kept[position : position + 1] = [""]
        yield [*kept[:width], *[""] * (width - len(kept)), told, *kept[width:]]
