"""The best ways, beside those that trying all gives."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from partnermap.queries.introducing import best_ways

from .small import Small, Steps, by_trying_all, steps


def told(network: Small, source: str = "A", target: str = "B", *, k: int = 3, max_steps: int = 8) -> list[str]:
    ways = best_ways(network, source, target, k=k, max_steps=max_steps)
    return [f"{'-'.join(way.stops)} {min(way.strengths)}" for way in ways]


def test_a_way_that_is_strong_only_up_to_a_weak_step_is_no_reason_to_go_round() -> None:
    network = Small(steps("A-p 9, p-q 9, q-X 9, A-X 6, X-B 5"))
    assert told(network, k=2) == ["A-X-B 5", "A-p-q-X-B 5"]


def test_three_strong_steps_beat_two_of_which_one_is_weak() -> None:
    assert told(Small(steps("A-x 9, x-B 2, A-p 7, p-q 7, q-B 7"))) == ["A-p-q-B 7", "A-x-B 2"]


def test_as_strong_and_as_short_the_greater_sum_comes_first_then_the_names() -> None:
    network = Small(steps("A-m 5, m-B 9, A-n 5, n-B 7, A-o 7, o-B 5, A-p 5, p-B 7"), {"n": "zebra", "o": "yak", "p": "aardvark"})
    assert told(network, k=9) == ["A-m-B 5", "A-p-B 5", "A-o-B 5", "A-n-B 5"]


def test_a_direct_tie_stands_where_its_strength_puts_it() -> None:
    assert told(Small(steps("A-B 3, A-x 4, x-B 4, A-y 2, y-B 9"))) == ["A-x-B 4", "A-B 3", "A-y-B 2"]


def test_a_way_may_have_so_many_steps_and_no_more() -> None:
    network = Small(steps("A-1 9, 1-2 9, 2-3 9, 3-B 9, A-4 1, 4-B 1"))
    assert told(network, max_steps=4) == ["A-1-2-3-B 9", "A-4-B 1"]
    assert told(network, max_steps=3) == ["A-4-B 1"]
    assert told(network, max_steps=1) == []


def test_nothing_leads_from_one_to_itself_nor_to_where_nothing_leads() -> None:
    network = Small(steps("A-x 9, y-B 9"))
    assert told(network, target="A") == told(network) == told(network, k=0) == []


@pytest.mark.parametrize("first", range(0, 500, 50))
def test_the_ways_are_those_that_trying_all_gives(first: int) -> None:
    for seed in range(first, first + 50):
        network, k, max_steps = by_chance(seed)
        told = best_ways(network, "0", "1", k=k, max_steps=max_steps)
        assert told == by_trying_all(network, "0", "1", k=k, max_steps=max_steps), seed


def by_chance(seed: int) -> tuple[Small, int, int]:
    """Up to twelve stakeholders of which some share a name, with few strengths, so that many are equal."""
    dice = random.Random(seed)
    count = dice.randint(2, 12)
    ids = [str(number) for number in range(count)]
    strengths = dice.sample(range(1, 11), dice.randint(1, 3))
    pairs = [pair for pair in combinations(ids, 2) if dice.random() < min(1.0, dice.uniform(1, 4) / count)]
    made: Steps = {frozenset(pair): dice.choice(strengths) for pair in pairs}
    return Small(made, {id_: dice.choice("abc") for id_ in ids}), dice.choice((1, 3, 5, 40)), dice.choice((2, 4, 8, 12))


def test_a_dead_end_however_large_is_not_walked_in_every_order() -> None:
    """All ways to B lead over c alone, and behind c is a thicket of 60, each tied to each: its walks of five steps are hundreds of millions."""
    thicket = {frozenset(pair): 5 for pair in combinations([f"t{number}" for number in range(60)], 2)}
    network = Small({**thicket, **steps("A-c 5, c-B 5, c-t0 5, t1-A 2")})
    assert told(network) == ["A-c-B 5", "A-t1-t0-c-B 2", "A-t1-t10-t0-c-B 2"]
    assert network.asked < 100
