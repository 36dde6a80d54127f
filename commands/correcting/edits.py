"""How an edit goes on once it is planned: it is told, asked about, done, and how it is taken back is said."""

from __future__ import annotations

from collections.abc import Iterable

from ... import output
from ...graph import Store, said
from ...graph.history.editing import HangingTies, Plan, carry_out
from ...output.edits import done_lines, plan_lines
from ..shared import say, stopped_after
from . import agreed, origin, taken_back
from .statements import tell_ties


def go_on(
    store: Store, plan: Plan, kind: str, *, seen: int, is_sure: bool, is_trial: bool, told: Iterable[str] = (), hints: Iterable[str] = ()
) -> None:
    """Tells the plan and what else there is to be told of it, asks, and does it. `seen` is the newest change when it was made."""
    for line in told:
        say(line)
    if plan.is_empty:
        say(said("it is so already; nothing was changed"))
        return
    lines = [*plan_lines(plan, store), *hints]
    if not agreed(lines, is_sure=is_sure, is_trial=is_trial):
        return
    with output.progress() as tell:
        change = carry_out(store, plan, kind, origin(), seen=seen, tell=tell)
    with stopped_after(said("stopped, but the change was made already")):
        for line in done_lines(plan):
            say(line)
        if store.aside:
            say(store.aside)
        if change:
            say(taken_back(change.number))


def refused(store: Store, error: HangingTies) -> HangingTies:
    """The same error, after telling the ties that hang on what was to be removed."""
    tell_ties(store, error.ties)
    return error
