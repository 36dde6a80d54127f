"""`unmerge`: two that were merged, apart again."""

from __future__ import annotations

import click

from ..graph import said
from ..graph.history.changing import last_number
from ..graph.history.unmerging import unmerge
from ..output.answers.merge import unmerge_lines
from .correcting import agreed, dry_run_option, opened_to_change, origin, tell_done, yes_option
from .shared import name_argument, stopped_after, store_option
from .speech.helping import Command


@click.command(cls=Command, example='unmerge "Edmonton Police Service" --dry-run')
@name_argument
@store_option
@yes_option
@dry_run_option
def command(name: str, is_sure: bool, is_trial: bool) -> None:
    """Take what was merged into another apart from it again: NAME is its former id, or a name that it had.

    What was said of each since, by rows that named it, is said of that one. Merges of merges are taken apart from the outside in.
    """
    with opened_to_change() as store:
        seen = last_number(store)
        lines = list(unmerge_lines(unmerge(store, name, is_trial=True)))
        if not agreed(lines, is_sure=is_sure, is_trial=is_trial):
            return
        done = unmerge(store, name, origin(), seen=seen)
        with stopped_after(said("stopped, but the two were apart already")):
            tell_done(store, done.number)
