"""`load FILE --replace SOURCE`: a source loaded anew, without what it says no more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ... import graph, loaders, output
from ...graph import BadRows, Report, Store, said, said_of
from ...graph.changes import Origin
from ...graph.history.changing import last_number
from ...graph.history.editing import source_called
from ...output.answers.load import load_summary
from ...output.plans import SHOWN, plan_lines, warning
from ..shared import say, stopped_after
from . import confirmed, opened_to_change, origin, tell_done
from .files import check_unchanged, refuse, tell_rows


def replace_from(
    paths: Sequence[str], sources: Sequence[str], *, schema_file: Path | None, is_sure: bool, is_trial: bool, is_verbose: bool
) -> None:  # fmt: skip
    """Tells what the files add and what these sources say no more, asks, and does it."""
    files = loaders.files_read(paths)
    first = origin(*files)
    piped = loaders.piped_in(paths)
    with opened_to_change() as store:
        ids = list(dict.fromkeys(source_called(store, text).id for text in sources))
        schema = graph.read_schema(schema_file, extending=store.schema) if schema_file else store.schema
        seen = last_number(store)

        def run(source: Origin, *, is_trial: bool) -> Report:
            drafts = loaders.read_all(paths, schema, piped=piped)
            at_most = 0 if is_verbose else SHOWN
            with output.progress() as tell:
                return graph.load(
                    store, drafts, schema=schema, progress=tell, origin=source, is_trial=is_trial, replacing=ids, seen=seen, planned=at_most
                )  # fmt: skip

        try:
            report = run(first, is_trial=is_trial or not is_sure)
        except BadRows as error:
            refuse(error, is_verbose=is_verbose)
        _tell(report, store, schema, is_verbose=is_verbose)
        if report.is_nothing_new:
            return
        if is_trial:
            say(said("nothing was changed"))
            return
        if not is_sure:
            confirmed((), is_sure=False)
            report = run(check_unchanged(first, files), is_trial=False)
        with stopped_after(said("stopped, but the load was kept already")):
            say(load_summary(report, store.address))
            tell_done(store, report.change)


def _tell(report: Report, store: Store, schema: graph.Schema, *, is_verbose: bool) -> None:
    tell_rows((), report.notices, is_verbose=is_verbose)
    if report.is_nothing_new:
        say(load_summary(report, store.address))
    if not report.plan:
        return
    for line in plan_lines(report.plan, schema):
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
