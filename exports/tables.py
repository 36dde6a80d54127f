"""The network as the three tables that a workbook or a folder of CSV holds, and that can be loaded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..graph import Reader
from ..graph.sheets import SHEETS, source_row, stakeholder_row, tie_rows


def tables(reader: Reader) -> Iterator[tuple[str, list[str], list[dict[str, str]]]]:
    """Each sheet with its columns (ours, then the attributes in use) and its rows."""
    readers: dict[str, Callable[[], list[dict[str, str]]]] = {
        "stakeholders": lambda: [stakeholder_row(one) for one in reader.stakeholders()],
        "ties": lambda: [row for tie in reader.ties() for row in tie_rows(tie)],
        "sources": lambda: [source_row(source) for source in reader.sources()],
    }
    for sheet, rows_of in readers.items():
        rows = rows_of()
        yield sheet, list(dict.fromkeys((*SHEETS[sheet], *(column for row in rows for column in row)))), rows
