"""`merge`: two stakeholders that are one."""

from __future__ import annotations

import click

from ..graph import BadData, Stakeholder, Store, resolve, said
from ..graph.history.changing import last_number
from ..graph.history.merging import merge
from ..output.answers.merge import merge_lines
from .correcting import agreed, dry_run_option, opened_to_change, origin, tell_done, yes_option
from .shared import stopped_after, store_option, two_names_argument
from .speech.former import resolved_two
from .speech.helping import Command


@click.command(cls=Command, example='merge "Calgary Police Service" "Edmonton Police Service" --dry-run')
@two_names_argument
@click.option("--keep", "keep", metavar="NAME", help="Which of the two is kept.  [default: the first]")
@store_option
@yes_option
@dry_run_option
def command(names: tuple[str, ...], keep: str | None, is_sure: bool, is_trial: bool) -> None:
    """Make B a part of A, as they are one: its names, ties and evidence are those of A from now on, and its id means A.

    What A has already stays, and what differs is shown. `unmerge B` takes them apart again, whatever was loaded meanwhile.
    """
    with opened_to_change() as store:
        kept, other = _kept_first(store, names, keep)
        seen = last_number(store)
        plan = merge(store, kept.id, other.id, is_trial=True)
        lines = [line for merged in plan.merged for line in merge_lines(merged, store.schema)]
        if not agreed(lines, is_sure=is_sure, is_trial=is_trial):
            return
        done = merge(store, kept.id, other.id, origin(), seen=seen)
        with stopped_after(said("stopped, but the two were merged already")):
            tell_done(store, done.number)


def _kept_first(store: Store, names: tuple[str, ...], keep: str | None) -> tuple[Stakeholder, Stakeholder]:
    """The two that are named, the one that is kept first. Raises BadData where that is neither."""
    one, other = resolved_two(store, names)
    if not keep:
        return one, other
    kept = resolve(store, keep)
    if kept.id not in (one.id, other.id):
        raise BadData(said("'{name}' is neither of the two", name=keep), field="keep", remedy=said("name one of them"))
    return (one, other) if kept.id == one.id else (other, one)
