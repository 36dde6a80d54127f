"""The rejected rows of a CSV as a CSV: its headings, what stands above them, and its cells as they were."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ...graph.drafts import Problem
from ..csv_file import opened, table_in
from ..given import Given
from ..reasons import is_reason_heading, reason_heading
from .lines import Rejected, contact_columns, rejected_of


def write_csv(given: Given, problems: list[Problem], path: Path) -> None:
    """Writes the rows in UTF-8 with a mark, which Excel needs, and with the separator of the file. Raises OSError, or UnreadableFile where
    the file was changed meanwhile."""
    rejected = rejected_of(problems)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        if problems[0].is_whole and not problems[0].place.line:
            with opened(given) as lines:
                file.writelines(lines)
            return
        with opened(given) as lines:
            line, separator = table_in(lines, given.name, rejected.table)
        with opened(given) as lines:
            csv.writer(file, delimiter=separator, lineterminator="\r\n").writerows(_rows(lines, line, separator, rejected))


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
        if not told:
            told, owed = owed, ""
        kept = [text for position, text in enumerate(cells) if position not in former] if former else cells
        if at == headings:
            width, emptied = len(kept), contact_columns(rejected.table, kept)
        else:
            for position in emptied:
                kept[position : position + 1] = [""]
        yield [*kept[:width], *[""] * (width - len(kept)), told, *kept[width:]]
