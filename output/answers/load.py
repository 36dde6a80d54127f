"""What a load did, and the rows it left out."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from ...graph import said
from ...graph.drafts import Problem
from ...graph.guard import UNGUARDED, Guard, Kind, read_head
from ...graph.intake import Report
from ...graph.keeping import unwritable, whole
from ...graph.sheets import safe_cell
from ...words.sentences import counted


def load_summary(report: Report, address: str) -> str:
    """One line: what is new, what changed, what was there already."""
    if report.is_nothing_new:
        same = report.stakeholders.same + report.ties.same + report.sources.same
        return f"nothing new for {address}: {'' if same == 1 else 'all '}{counted('n_entries', same, 'en')} {_were(same)} there already"
    groups = (("n_stakeholders", report.stakeholders), ("n_ties", report.ties), ("n_sources", report.sources))
    told = [
        f"{counted(name, tally.added, 'en')} added"
        + (f", {tally.changed:,} changed" if tally.changed else "")
        + (f", {tally.same:,} the same" if tally.same else "")
        for name, tally in groups
    ]
    return f"loaded into {address}: {'; '.join(told)}"


def left_out(number: int, place: Path) -> str:
    """One line: how many rows were left out, and where they are."""
    if number == 1:
        return f"1 row was left out; it is in {place} with the reason"
    return f"{number:,} rows were left out; they are in {place} with the reasons"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


REJECTED = Kind(
    lambda: said("a list of rejected rows"), "rejected.csv", lambda path: read_head(path).startswith("\ufefffile,sheet,line,column,reason")
)


def write_rejected(problems: Sequence[Problem], path: Path, guard: Guard = UNGUARDED) -> None:
    """Writes the rows that were left out as CSV, each with its place and the reason. Raises UnwritableFile."""
    columns = list(dict.fromkeys(column for problem in problems for column in problem.row))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["file", "sheet", "line", "column", "reason", *columns])
    for problem in problems:
        cells = [safe_cell(problem.row.get(column, "")) for column in columns]
        writer.writerow([problem.place.file, problem.place.sheet, problem.place.line, problem.column, problem.message, *cells])
    try:
        with whole(path, REJECTED, guard) as draft:
            draft.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    except OSError as error:
        raise unwritable(path, error) from error
