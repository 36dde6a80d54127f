"""`history forget N`: what an undone change did, taken out of the history for good."""

from __future__ import annotations

from collections.abc import Iterator

import click

from ...graph import said, said_of
from ...graph.changes import Change
from ...graph.history.forgetting import check_can_be_forgotten, forget
from ...output.answers.history import effect
from ...output.answers.undo import told
from ..shared import say, settings, stopped_after
from . import agreed, opened_to_change

WORD = "forget"


def number_to_forget(words: tuple[str, ...], *, is_sure: bool, is_trial: bool) -> int:
    """The number of the change that is to be forgotten, where the words of `history` say so; else 0. Raises UsageError."""
    if words[:1] == (WORD,) and len(words) == 2 and words[1].isdecimal() and len(words[1]) < 10:
        return int(words[1])
    if words == (WORD,):
        raise click.UsageError(said("write the number of the change behind it, as in {example}", example="`partnermap history forget 3`"))
    if is_sure or is_trial:
        raise click.UsageError(said("--yes and --dry-run go with `history forget N` alone"))
    return 0


def forgotten(number: int, *, is_sure: bool, is_trial: bool) -> None:
    """Tells what is to be forgotten, asks, and forgets it."""
    with opened_to_change() as store:
        change = check_can_be_forgotten(store, number)
        if not agreed(_plan(change), is_sure=is_sure, is_trial=is_trial):
            return
        with stopped_after(said("stopped; `partnermap history` tells whether it is forgotten")):
            done = forget(store, number)
        say(said("what change {number} did is forgotten for good", number=str(number)))
        if done.still_there:
            say(
                said_of(
                    done.still_there,
                    "{n} thing that it had brought is still in the network, since something else keeps it",
                    "{n} things that it had brought are still in the network, since something else keeps them",
                )
            )


def _plan(change: Change) -> Iterator[str]:
    yield said("this takes out of the history for good what change {number} did: {what}", number=str(change.number), what=told(change))
    if what := effect(change, settings().language):
        yield what
    yield said("it cannot be taken back, and copies, exports and backups that were made before are not touched")
