"""Any edits one after the other leave dates as the network says that they are, and are taken back exactly, on both stores."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from partnermap.graph import BadData, Store, load
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.editing import (
    Plan,
    Wanted,
    carry_out,
    end_tie,
    removal,
    removal_of_source,
    removal_of_ties,
    set_source,
    set_stakeholder,
    set_tie,
)
from partnermap.graph.redating import redated
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import drafts, state, unwind
from tests.places import SCHEMA, EmbeddedPlace, Place, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

_DATES = ("", "1995", "2004-05", "2012")


def _of_stakeholder(store: Store, random: Random) -> Plan:
    one = random.choice(list(store.stakeholders()))
    values: dict[str, Any] = random.choice(
        ({"since": random.choice(_DATES)}, {"until": random.choice(_DATES)}, {"name": f"{one.name} II"}, {"note": ""}, {"kind": "person"})
    )
    return set_stakeholder(store, one, Wanted(values, more={"aliases": ("The former",)}, attributes={"ward": random.choice(("", "4"))}))


def _of_tie(store: Store, random: Random) -> Plan:
    tie = random.choice(list(store.ties()))
    values: dict[str, Any] = random.choice(
        ({"since": random.choice(_DATES)}, {"until": random.choice(_DATES)}, {"note": "corrected"}, {"amount": Decimal(random.randint(1, 2))},
         {"role": ""}, {"type": "SUPPORTS"}, {"source": tie.target, "target": tie.source})
    )  # fmt: skip
    return set_tie(store, tie, Wanted(values))


_EDITS: tuple[Callable[[Store, Random], Plan], ...] = (
    _of_stakeholder,
    _of_tie,
    _of_tie,
    lambda store, random: set_source(random.choice(list(store.sources())), Wanted({"date": random.choice(_DATES)})),
    lambda store, random: end_tie(store, random.choice(list(store.ties())), random.choice(_DATES[1:])),
    lambda store, random: removal(store, random.choice(list(store.stakeholders())), with_ties=True),
    lambda store, random: removal_of_ties([random.choice(list(store.ties()))]),
    lambda store, random: removal_of_source(store, random.choice(list(store.sources())), with_ties=True),
)


def edits(store: Store, random: Random, number: int) -> dict[int, tuple[str, str]]:
    """What the store holds after a load and after each of so many edits, by the number of the change."""
    load(store, drafts(random), skip_bad=True)
    load(store, drafts(random), skip_bad=True)
    states = {last_number(store): state(store)}
    for _ in range(number):
        seen = last_number(store)
        try:
            plan = random.choice(_EDITS)(store, random)
        except (BadData, IndexError):  # a rule forbids it, or nothing is left
            continue
        change = carry_out(store, plan, "set", seen=seen)
        assert (change is None) == plan.is_empty
        assert [tie for tie, now in zip(store.ties(), redated(store, list(store.ties())), strict=True) if tie != now] == []
        states[last_number(store)] = state(store)
    return states


def check_unwound(store: Store, random: Random) -> None:
    states = edits(store, random, random.randint(1, 8))
    numbers = sorted(states)
    assert unwind(store, numbers[:0:-1]) == [states[before] for before in numbers[-2::-1]]


def test_edits_keep_dates_right_and_are_taken_back_one_after_the_other() -> None:
    for seed in range(200):
        with in_memory(SCHEMA) as store:
            check_unwound(store, Random(seed))


def test_the_same_on_each_store(place: Place) -> None:
    for seed in range(1_000, 1_000 + (3 if isinstance(place, EmbeddedPlace) else 10)):
        with opened(place) as store:
            check_unwound(store, Random(seed))
