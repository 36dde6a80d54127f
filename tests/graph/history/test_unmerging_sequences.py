"""Whatever was merged is taken apart again: random merges and unmerges in any order, with loads between, on both stores."""

from __future__ import annotations

from random import Random

from partnermap.graph import BadData, Evidence, Source, Store, load
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.history.merging import merge
from partnermap.graph.history.reviewing import Verdict, review
from partnermap.graph.history.undoing import undo
from partnermap.graph.history.unmerging import unmerge
from partnermap.graph.stores.embedded import in_memory
from tests.graph.history.sequences import state
from tests.places import SCHEMA, EmbeddedPlace, Place, opened

SEQUENCES = 60
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
    assert merged == []
    return False


def check(merged: Store, apart: Store, random: Random) -> None:
    """One store is loaded and its members are merged and unmerged; in the other the same files are loaded and nothing is merged."""
    for number in range(random.randint(3, 12)):
        step = random.random()
        if number == 0 or step < 0.4:
            file = rows(random, is_first=number == 0)
            for store in (merged, apart):
                load(store, file)
        elif step < 0.65:
            merge_some(merged, random)
        elif step < 0.75:
            review_some(merged, random)
        else:
            unmerge_some(merged, random)
    while unmerge_some(merged, random):
        pass
    assert state(merged) == state(apart)


def test_who_was_merged_and_unmerged_in_any_order_is_as_if_nobody_had_been() -> None:
    for seed in range(SEQUENCES):
        with in_memory(SCHEMA) as merged, in_memory(SCHEMA) as apart:
            check(merged, apart, Random(seed))


def test_the_same_on_each_store(place: Place) -> None:
    for seed in range(1_000, 1_010 if isinstance(place, EmbeddedPlace) else 1_003):
        with opened(place) as merged, in_memory(SCHEMA) as apart:
            check(merged, apart, Random(seed))
            while list(merged.stakeholders()):
                undo(merged)
