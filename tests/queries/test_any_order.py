"""A store gives ties in whatever order: an answer has its own."""

import random
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import pytest

import partnermap
from partnermap.graph import ANY, Brief, Link, Source, Stakeholder, Store, Tie, Ties
from partnermap.graph.without import Without

SEEDS = (2, 4, 7)


class Shuffled(Without):
    """A store that gives everything whose order is nobody's promise in another order each time."""

    def __init__(self, store: Store, seed: int) -> None:
        super().__init__(store, ())
        self._chance = random.Random(seed)  # any order will do

    def _shuffled(self, found: Iterable[Any]) -> Iterator[Any]:
        every = list(found)
        self._chance.shuffle(every)
        return iter(every)

    def stakeholders(self, ids: Collection[str] | None = None) -> Iterator[Stakeholder]:
        found = super().stakeholders(ids)
        return found if ids is None else self._shuffled(found)

    def briefs(self, ids: Collection[str]) -> Iterator[Brief]:
        return self._shuffled(super().briefs(ids))

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        found = super().sources(ids)
        return found if ids is None else self._shuffled(found)

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        return self._shuffled(super().ties_of(stakeholders, only))

    def links_of(self, stakeholders: Collection[str], only: Ties = ANY, **end: Any) -> Iterator[Link]:
        return self._shuffled(super().links_of(stakeholders, only, **end))

    def ties_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[Tie]:
        return self._shuffled(super().ties_between(pairs, only))

    def evidence_between(self, pairs: Collection[tuple[str, str]], only: Ties = ANY) -> Iterator[tuple[Link, str, str]]:
        return self._shuffled(super().evidence_between(pairs, only))


@pytest.mark.parametrize(
    ("question", "names", "choices"),
    [
        ("who", ("NCECC",), {}),
        ("path", ("NCECC", "C3P"), {}),
        ("introduce", ("NCECC", "Boost Child & Youth Advocacy Centre"), {"k": 5}),
        ("timeline", (), {}),
        ("without", (["C3P"],), {}),
        ("without", ([],), {}),
        ("brokers", (), {"between": "sector"}),
        ("gaps", (), {}),
        ("health", (), {}),
    ],
)
def test_an_answer_does_not_hang_on_the_order_in_which_a_store_reads(
    question: str, names: tuple[Any, ...], choices: dict[str, Any]
) -> None:
    with partnermap.open() as network:
        store = network.store
        wanted = getattr(network, question)(*names, **choices).to_dict()
        for seed in SEEDS:
            network._store = Shuffled(store, seed)
            assert getattr(network, question)(*names, **choices).to_dict() == wanted
        network._store = store
