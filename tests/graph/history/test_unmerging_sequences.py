"""Whatever was merged is taken apart again: random merges and unmerges in any order, with loads between, on both stores."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import pytest

from partnermap.graph import BadData, Evidence, Source, Store, load
from partnermap.graph.changes import Change, in_effect
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.history.changing import last_number
from partnermap.graph.history.merging import merge
from partnermap.graph.history.reviewing import Verdict, review
from partnermap.graph.history.undoing import undo
from partnermap.graph.history.unmerging import unmerge
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import state
from tests.places import SCHEMA, EmbeddedPlace, Place, opened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SEQUENCES = 25
ONE = ("a", "b", "c", "d")
OTHERS = ("x", "y")


def rows(random: Random, *, is_first: bool) -> list[Read]:
    """A file that names each by its own id; the first has ties between those that may be one."""
    line = iter(Line("file.csv", "", number) for number in range(2, 1_000))
    found: list[Read] = [SourceDraft(next(line), Source(id_, id_.upper(), date="2012"), {}) for id_ in ("report", "minutes")]
    for id_ in (*ONE, *OTHERS):
        if is_first or random.random() < 0.4:
            given = {
                "country": random.choice(("", "CA", "US")), "region": random.choice(("", "NS")), "name_fr": random.choice(("", f"Nom {id_}")),
                "aliases": random.choice(((), (f"{id_} two",))), "attributes": random.choice(((), (("ward", random.choice("34")),))),
            }  # fmt: skip
            filled = {name: value for name, value in given.items() if value}
            name = f"Name of {id_}" if is_first or random.random() < 0.7 else f"New name of {id_}"
            found.append(StakeholderDraft(next(line), {}, "agency", name, id_, filled))
    for _ in range(random.randint(2, 8)):
        source, target = random.choice(ONE), random.choice((*OTHERS, *ONE) if is_first else OTHERS)
        if source != target:
            evidence = Evidence(random.choice(("report", "minutes")), random.choice(("p. 1", "p. 2", "p. 3")))
            type_ = random.choice(("WORKS_WITH", "FUNDS"))
            ends = (source, target) if random.random() < 0.6 else (target, source)
            note = random.choice(("", "", "said so", "said again"))
            found.append(TieDraft(next(line), {}, ends[0], type_, ends[1], evidence, {"note": note} if note else {}))
    return found


def merge_some(store: Store, random: Random) -> None:
    there = [one.id for one in store.stakeholders(ONE)]
    if len(there) > 1:
        merge(store, *random.sample(there, 2))


def review_some(store: Store, random: Random) -> None:
    """Several in one change, in a chain or apart."""
    there = [one.id for one in store.stakeholders(ONE)]
    pairs = [random.sample(there, 2) for _ in range(2)] if len(there) > 2 else []
    review(store, [Verdict(Line("review.xlsx", "", 2), "same", *pair) for pair in pairs])


def unmerge_some(store: Store, random: Random) -> bool:
    """Takes one that was merged apart again, whichever can be; whether there was any."""
    merged = [id_ for one in store.stakeholders() for id_ in one.former_ids]
    for id_ in random.sample(merged, len(merged)):
        try:
            unmerge(store, id_)
        except BadData as error:
            assert "is itself a part of" in str(error)
            continue
        return True
    return False


def check(merged: Store, apart: Store, random: Random) -> None:
    """One store is loaded and its members are merged and unmerged; in the other the same files are loaded, and taken back, and nothing is
    merged.
    """
    loads: list[tuple[int, int]] = []
    for number in range(random.randint(3, 12)):
        if number == 0 or random.random() < 0.4:
            file = rows(random, is_first=number == 0)
            loads.append((load(merged, file).change, load(apart, file).change))
        elif len(loads) > 1 and random.random() < 0.2:
            taken_back = loads.pop(random.randrange(1, len(loads)))
            undo(merged, taken_back[0])
            undo(apart, taken_back[1])
        else:
            random.choice((merge_some, merge_some, review_some, unmerge_some))(merged, random)
    while unmerge_some(merged, random):
        pass
    assert state(merged) == state(apart)


def test_who_was_merged_and_unmerged_in_any_order_is_as_if_nobody_had_been() -> None:
    for seed in range(SEQUENCES):
        with in_memory(SCHEMA) as merged, in_memory(SCHEMA) as apart:
            check(merged, apart, Random(seed))


def test_the_same_on_each_store(place: Place) -> None:
    for seed in range(1_000, 1_005 if isinstance(place, EmbeddedPlace) else 1_003):
        with opened(place) as merged, in_memory(SCHEMA) as apart:
            check(merged, apart, Random(seed))
            while in_effect(changes := {change.number: change for change in merged.changes()}) - undos(changes):
                undo(merged)
            assert list(merged.stakeholders()) == []


def test_any_sequence_of_merges_unmerges_and_undos_taken_back_newest_first_gives_each_former_state() -> None:
    for seed in range(2_000, 2_000 + SEQUENCES):
        random = Random(seed)
        with in_memory(SCHEMA) as store:
            states = {last_number(store): state(store)}
            for number in range(random.randint(3, 12)):
                play_one(store, random, is_first=number == 0)
                states[last_number(store)] = state(store)
            numbers = sorted(states)
            for number, before in zip(numbers[:0:-1], numbers[-2::-1], strict=True):
                undo(store, number)
                assert state(store) == states[before]


def undos(changes: Mapping[int, Change]) -> set[int]:
    return {number for number, change in changes.items() if change.kind == "undo"}


def play_one(store: Store, random: Random, *, is_first: bool) -> None:
    """Loads, merges, takes apart, or takes back any change that stands."""
    step = 0 if is_first else random.random()
    standing = sorted(in_effect({change.number: change for change in store.changes()}))
    if step > 0.85 and standing:
        undo(store, random.choice(standing))
        return
    if step < 0.4:
        load(store, rows(random, is_first=is_first), skip_bad=True)
    elif step < 0.7:
        (merge_some if step < 0.6 else review_some)(store, random)
    else:
        unmerge_some(store, random)
