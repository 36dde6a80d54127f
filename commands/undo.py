"""`undo`: a change taken back."""

from __future__ import annotations

import click

from .. import output
from ..graph import said
from ..graph.history.changing import last_number
from ..graph.history.undoing import to_undo, undo
from ..output.answers.undo import undo_lines
from .correcting import agreed, dry_run_option, opened_to_change, origin, tell_done, yes_option
from .shared import say, stopped_after, store_option
from .speech.helping import Command
from .speech.values import Whole


@click.command(cls=Command, example="undo --yes")
@click.argument("number", metavar="[N]", type=Whole(1), required=False)
@store_option
@yes_option
@dry_run_option
@click.option("-v", "--verbose", "is_verbose", is_flag=True, help="Tell all that stays, however much.")
def command(number: int | None, is_sure: bool, is_trial: bool, is_verbose: bool) -> None:
    """Take back change N of the history, or the newest that stands.

    What other changes say, or have changed since, stays and is told; the rest is as it was before. An undo is a change too: `undo` of its
    number brings back what it took away.
    """
    at_most = 1_000 if is_verbose else 20
    with opened_to_change() as store:
        change = to_undo(store, number)
        seen = last_number(store)
        if not is_sure or is_trial:
            with output.progress() as tell:
                plan = undo(store, change.number, tell=tell, is_trial=True)
            lines = list(undo_lines(plan, store, at_most=at_most))
            if not agreed(lines, is_sure=False, is_trial=is_trial):
                return
        with output.progress() as tell:
            done = undo(store, change.number, origin(), tell, seen=seen)
        with stopped_after(said("stopped, but the change was taken back already")):
            if is_sure:
                for line in undo_lines(done, store, at_most=at_most):
                    say(line)
            tell_done(store, done.number)
