"""Rows that are taken into a store, all or nothing, perhaps in the place of what their sources said before: told, asked and done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from ... import graph, output
from ...graph import BadData, BadRows, Report, Schema, Store, said, said_of
from ...graph.changes import Origin
from ...graph.drafts import Read
from ...output.answers.load import load_summary
from ...output.plans import SHOWN, plan_lines, warning
from ..shared import say, stopped_after
from . import confirmed, tell_done
from .files import check_unchanged, refuse, tell_rows


@dataclass(frozen=True, slots=True)
class Coming:
    """What comes into a store: `drafts` reads it, anew each time; `files` are those that it is read from, which were as `first` says when
    the command began. What the sources `replacing` (ids) said before and say no more is taken out. `seen` is the newest change of the store
    that was looked at, and `remedy` what to do where rows cannot be read.
    """

    store: Store
    schema: Schema
    drafts: Callable[[], Iterable[Read]]
    files: Sequence[Path]
    first: Origin
    replacing: Sequence[str] = ()
    seen: int = 0
    remedy: str = ""

    def load(self, source: Origin, *, is_trial: bool, planned: int | None = None, skip_bad: bool = False) -> Report:
        """Loads it, or tries to; raises as `graph.load` does."""
        with output.progress() as tell:
            return graph.load(
                self.store, self.drafts(), schema=self.schema, skip_bad=skip_bad, progress=tell, origin=source, is_trial=is_trial,
                replacing=self.replacing, seen=self.seen, planned=planned,
            )  # fmt: skip


def add(what: Coming, *, skip_bad: bool, is_verbose: bool) -> None:
    """Adds it, and says what that did. Raises BadData where rows cannot be read, or where there is none."""
    try:
        report = what.load(what.first, is_trial=False, skip_bad=skip_bad)
    except BadRows as error:
        refuse(error, is_verbose=is_verbose, remedy=what.remedy)
    is_kept = not report.is_empty
    with stopped_after(said("stopped, but the load was kept already")) if is_kept else nullcontext():
        tell_rows(report.rejected, report.notices, is_verbose=is_verbose)
        if not is_kept:
            raise nothing_of(report, what.remedy)
        say(load_summary(report, what.store.address))
        if not report.is_nothing_new:
            tell_done(what.store, report.change)
        if report.rejected:
            rows = len({one.place for one in report.rejected})
            say(said_of(rows, "{n} row was left out; correct it and repeat this", "{n} rows were left out; correct them and repeat this"))


def nothing_of(report: Report, remedy: str) -> BadData:
    """Why nothing was kept of rows of which nothing came, and what to do where they could not be read."""
    if report.rejected:
        return BadData(BadRows(report.rejected).message, remedy=remedy)
    return BadData(
        said("no row makes a stakeholder or a tie, so there is nothing to keep"), remedy=said("look at what is read, and from where")
    )


def replace_with(what: Coming, *, is_sure: bool, is_trial: bool, is_verbose: bool) -> bool:
    """Tells what it adds and what its sources say no more, asks, and does it. Gives whether the store has it now."""
    planned = 0 if is_verbose else SHOWN
    try:
        report = what.load(what.first, is_trial=is_trial or not is_sure, planned=planned)
    except BadRows as error:
        refuse(error, is_verbose=is_verbose, remedy=what.remedy)
    _tell_plan(report, what, is_verbose=is_verbose)
    if report.is_nothing_new:
        return not is_trial
    if is_trial:
        say(said("nothing was changed"))
        return False
    if not is_sure:
        confirmed((), is_sure=False)
        report = what.load(check_unchanged(what.first, what.files), is_trial=False, planned=planned)
    with stopped_after(said("stopped, but the load was kept already")):
        say(load_summary(report, what.store.address))
        tell_done(what.store, report.change)
    return True


def _tell_plan(report: Report, what: Coming, *, is_verbose: bool) -> None:
    tell_rows((), report.notices, is_verbose=is_verbose)
    if report.is_nothing_new:
        say(load_summary(report, what.store.address))
    if not report.plan:
        return
    for line in plan_lines(report.plan, what.schema):
        say(line)
    if report.plan.removed_ties * 2 > report.citing:
        say(warning(report.plan.removed_ties, report.citing))
    if report.lonely:
        say(
            said_of(
                len(report.lonely),
                "{n} stakeholder has no tie any more, and stays; to take it out:",
                "{n} stakeholders have no tie any more, and stay; to take them out:",
            )
        )
        shown = report.lonely if is_verbose else report.lonely[:SHOWN]
        for one in shown:
            say("  " + said("{name}: `partnermap remove {id}`", name=one.called(graph.language()), id=one.id))
        if more := len(report.lonely) - len(shown):
            say("  " + said_of(more, "and {n} more", "and {n} more"))
