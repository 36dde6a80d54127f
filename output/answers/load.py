"""What a load did, and what became of the rows that it left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...graph import BadData, said, said_of
from ...graph.drafts import Problem
from ...graph.intake import Report, Tally
from ...graph.refusals import BadRows, refused


def load_summary(report: Report, address: str) -> str:
    """One line: what is new, what changed, what was there already."""
    if report.is_nothing_new:
        return said_of(
            report.stakeholders.same + report.ties.same + report.sources.same,
            "nothing new for {address}: {n} entry was there already",
            "nothing new for {address}: all {n} entries were there already",
            address=address,
        )
    added = (
        said_of(report.stakeholders.added, "{n} stakeholder added", "{n} stakeholders added"),
        said_of(report.ties.added, "{n} tie added", "{n} ties added"),
        said_of(report.sources.added, "{n} source added", "{n} sources added"),
    )
    rest = map(_rest, (report.stakeholders, report.ties, report.sources))
    what = "; ".join(first + more for first, more in zip(added, rest, strict=True))
    if report.removed:
        what += "; " + said_of(report.removed, "evidence of {n} tie taken out", "evidence of {n} ties taken out")
    return said("loaded into {address}: {what}", address=address, what=what)


def left_out(problems: Sequence[Problem], place: Path) -> str:
    """One line: how many rows were left out, where they are, and what to do with them."""
    found = refused(problems)
    rows = found.rows + found.following
    if found.sheets:
        what = str(found._replace(rows=rows, faults=rows))
        return said("left out: {rows}; all are in '{place}' with the reasons; correct them there and load that", rows=what, place=place)
    return said_of(
        rows,
        "{n} row was left out; it is in '{place}' with the reason; correct it there and load that",
        "{n} rows were left out; they are in '{place}' with the reasons; correct them there and load that",
        place=place,
    )


def where_all_are(place: Path | None) -> str:
    """Where the faults are that did not fit the screen."""
    if place:
        return said("all are in '{place}'", place=place)
    return said("`--rejected FILE` gives back all of these rows with the reasons, and `--verbose` tells each fault")


def refusal(problems: Sequence[Problem], place: Path | None, *, skip_bad: bool) -> BadData:
    """Why nothing was loaded, and what to do now."""
    if not problems:
        nothing = said("nothing to load: no file has a row below its headings, and nothing was changed")
        return BadData(nothing, remedy=said("fill in rows and load again"))
    error = BadRows(problems)
    if not place:
        return BadData(error.message, remedy=error.remedy)
    if skip_bad:
        return BadData(error.message, remedy=said("correct them in '{place}' and load that", place=place))
    remedy = said("they are in '{place}' with the reasons; correct them in your own file and load that, or use --skip-bad", place=place)
    return BadData(error.message, remedy=remedy)


def _rest(tally: Tally) -> str:
    """How many changed and how many did not, behind how many were added."""
    changed = said(", {n} changed", n=tally.changed) if tally.changed else ""
    return changed + (said(", {n} the same", n=tally.same) if tally.same else "")
