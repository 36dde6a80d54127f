"""Edits as tests make them: planned and carried out on the example, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from partnermap.graph import Stakeholder, Store, Tie, resolve
from partnermap.graph.changes import Change
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.editing import Plan, carry_out, ties_meant
from partnermap.graph.history.undoing import undo
from tests.places import Place, held, opened


def edit(place: Place, plan: Callable[[Store], Plan], kind: str = "set") -> Change | None:
    """The change that a plan made, in a store opened for it."""
    with opened(place) as store:
        seen = last_number(store)
        return carry_out(store, plan(store), kind, seen=seen)


def is_taken_back(place: Place, plan: Callable[[Store], Plan], kind: str = "set") -> bool:
    """Whether the edit changes the network, and an undo makes it what it was."""
    before = held(place)
    change = edit(place, plan, kind)
    assert change
    after = held(place)
    with opened(place) as store:
        undo(store, change.number)
    return after != before == held(place)


def one(store: Store, name: str) -> Stakeholder:
    return resolve(store, name)


def tie(store: Store, source: str, type_: str, target: str, since: str = "") -> Tie:
    [found] = ties_meant(store, source, type_, target, since=since)
    return found
