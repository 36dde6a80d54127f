"""The network as the three tables that a workbook or a folder of CSV holds, and that can be loaded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..graph import Reader, Tie
from ..graph.history.editions import TIE_ID, unlike_a_number
from ..graph.sheets import SHEETS, source_row, stakeholder_row, tie_rows
from .computed import NOTHING, Computed

Rows = list[Mapping[str, str | int | float]]


def tables(reader: Reader, *, is_for_editing: bool = False, computed: Computed = NOTHING) -> Iterator[tuple[str, list[str], Rows]]:
    """Each sheet with its columns (ours, then the attributes in use, then what was computed) and its rows; for editing, ties have their ids
    before all.
    """
    rows_of_tie = _with_id if is_for_editing else tie_rows
    first = (TIE_ID,) if is_for_editing else ()
    readers: dict[str, Callable[[], Rows]] = {
        "stakeholders": lambda: [{**stakeholder_row(one), **computed.cells(one.id)} for one in reader.stakeholders()],
        "ties": lambda: [row for tie in reader.ties() for row in rows_of_tie(tie)],
        "sources": lambda: [source_row(source) for source in reader.sources()],
    }
    for sheet, rows_of in readers.items():
        rows = rows_of()
        before = first if sheet == "ties" else ()
        names = computed.names if sheet == "stakeholders" else ()
        used = dict.fromkeys((*before, *SHEETS[sheet], *(column for row in rows for column in row)))
        yield sheet, [*(column for column in used if column not in names), *names], rows


def _with_id(tie: Tie) -> Iterator[dict[str, str]]:
    return (row | {TIE_ID: unlike_a_number(tie.id)} for row in tie_rows(tie))
