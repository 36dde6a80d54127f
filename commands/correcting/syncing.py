"""`load FILE --sync`: the network made to say what an edited file says."""

from __future__ import annotations

from shlex import quote

from ... import loaders, output
from ...graph import BadRows, Store, said, said_of
from ...graph.changes import Origin
from ...graph.history.changing import last_number
from ...graph.syncing import Synced, check_edition, sync
from ...output.plans import SHOWN, conflict_lines, plan_lines, warning
from ..shared import say, stopped_after
from . import confirmed, opened_to_change, origin, tell_done
from .files import check_unchanged, refuse, tell_rows


def sync_from(path: str, *, is_sure: bool, is_trial: bool, is_verbose: bool) -> None:
    """Tells what was edited in the file, asks, and brings it in."""
    files = loaders.files_read([path])
    first = origin(*files)
    piped = loaders.piped_in([path])
    with opened_to_change() as store:
        edited = loaders.read_edited(path, store.schema, piped=piped)
        edition = check_edition(store, edited.edition, path)
        seen = last_number(store)

        def run(source: Origin, *, is_trial: bool) -> Synced:
            at_most = 0 if is_verbose else SHOWN
            with output.progress() as tell:
                return sync(store, edited.rows, edition, edited.sheets, source, tell, seen=seen, is_trial=is_trial, at_most=at_most)

        try:
            done = run(first, is_trial=is_trial or not is_sure)
        except BadRows as error:
            refuse(error, is_verbose=is_verbose)
        _tell(done, store, path, is_verbose=is_verbose)
        if done.plan.is_empty and not done.conflicts:
            return
        if is_trial or done.plan.is_empty:
            say(said("nothing was changed"))
            return
        if not is_sure:
            confirmed((), is_sure=False)
            done = run(check_unchanged(first, files), is_trial=False)
        _tell_done(done, store, path)


def _tell(done: Synced, store: Store, path: str, *, is_verbose: bool) -> None:
    tell_rows((), done.notices, is_verbose=is_verbose)
    if done.left_alone:
        say(said("{file} has no sheet {sheets}, so what they hold is left alone", file=path, sheets=", ".join(done.left_alone)))
    for line in plan_lines(done.plan, store.schema):
        say(line)
    if done.is_most_gone:
        say(warning(done.plan.removed_ties, done.ties_before))
    for line in conflict_lines(done.conflicts, done.plan.ends, store.schema, at_most=0 if is_verbose else SHOWN):
        say(line)
    if done.plan.is_empty and not done.conflicts:
        say(said("nothing was changed: {address} has all that was edited in {file}", address=store.address, file=path))


def _tell_done(done: Synced, store: Store, path: str) -> None:
    with stopped_after(said("stopped, but the change was made already")):
        n = len(done.conflicts)
        if n:
            one = said_of(n, "but for {n} conflict", "but for {n} conflicts")
            say(said("{address} says now what {file} says, {but}", address=store.address, file=path, but=one))
        else:
            say(said("{address} says now what {file} says", address=store.address, file=path))
        tell_done(store, done.change)
        if path != "-":
            say(said("to go on editing, export it anew: `partnermap export {file} --for-editing --force`", file=quote(path)))
