"""Core and periphery, beside all cores there are."""

from __future__ import annotations

import numpy as np
import pytest

from partnermap.measures import core_periphery as measured
from partnermap.measures import graphs
from partnermap.measures.core_periphery import CLEAR, Rule, best_core, core_periphery
from tests.measures.networks import Network, florentine_without_pucci, kite, knoke_information

KITE, KNOKE, FLORENTINE = kite(), knoke_information().undirected, florentine_without_pucci()
BEST: list[tuple[Network, Rule, float, str]] = [
    (KITE, "or", 0.32733, "0 3 5 6 8"),
    (KITE, "and", 0.50918, "0 1 2 3 4 5 6"),
    (KITE, "missing", 0.6, "0 1 3 5 6"),
    (KNOKE, "or", 0.48536, "COUN COMM MAYR NEWS"),
    (KNOKE, "and", 0.49794, "COUN COMM INDU MAYR NEWS UWAY WELF"),
    (KNOKE, "missing", 0.67082, "COUN COMM EDUC MAYR NEWS UWAY"),
    (FLORENTINE, "or", 0.32985, "Guadagni Medici Strozzi"),
    (FLORENTINE, "and", 0.40303, "Bischeri Castellani Peruzzi Strozzi"),
    (FLORENTINE, "missing", 0.42258, "Medici Ridolfi Tornabuoni"),
]


def named(network: Network, members: np.ndarray) -> str:
    return " ".join(network.names[place] for place in members)


@pytest.mark.parametrize(("network", "rule", "correlation", "core"), BEST)
def test_the_core_is_the_best_of_all(network: Network, rule: Rule, correlation: float, core: str) -> None:
    members, found, is_exact = best_core(network.adjacency, rule=rule)
    assert (named(network, members), round(found, 5), is_exact) == (core, correlation, True)


@pytest.mark.parametrize(("network", "rule", "correlation", "core"), BEST)
def test_where_not_all_can_be_tried_the_same_is_found(
    network: Network, rule: Rule, correlation: float, core: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measured, "EXACT", 1)
    members, found, is_exact = best_core(network.adjacency, rule=rule)
    assert (named(network, members), round(found, 5), is_exact) == (core, correlation, False)


def test_a_core_that_was_put_there_is_found_and_chance_does_not_make_one() -> None:
    chance = np.random.default_rng(2)
    inner = [(one, other) for one in range(8) for other in range(one)]
    network = graphs.undirected(60, [*inner, *((place, int(chance.integers(8))) for place in range(8, 60))])
    found = core_periphery(network, deals=49)
    assert (found.members.tolist(), round(found.correlation, 4), found.is_exact) == (list(range(8)), 1.0, False)
    assert (found.p, found.deals) == (0.02, 49)
    ring = core_periphery(graphs.undirected(40, [(place, (place + 1) % 40) for place in range(40)]), deals=49)
    assert ring.correlation < CLEAR
    assert ring.p > 0.1


def test_few_with_ties_among_many_without_are_a_core_of_the_whole() -> None:
    members, found, is_exact = best_core(graphs.undirected(30, [(3, 4), (4, 5), (3, 5), (5, 6)]))
    assert (members.tolist(), is_exact) == ([3, 4, 5], True)
    assert round(found, 4) == 1.0


def test_in_a_star_the_middle_alone_is_sure_to_be_of_the_core() -> None:
    star = core_periphery(graphs.undirected(9, [(0, other) for other in range(1, 9)]), deals=9)
    assert (star.members.tolist(), star.correlation, star.replaceable.tolist()) == ([0, 1], 1.0, [1])
    assert core_periphery(FLORENTINE.adjacency, deals=9).replaceable.tolist() == []


def test_without_ties_or_without_a_rest_there_is_nothing_to_tell() -> None:
    nobody = core_periphery(graphs.undirected(5, []))
    assert (nobody.members.tolist(), nobody.correlation, nobody.p) == ([], 0.0, 1.0)
    two = core_periphery(graphs.undirected(2, [(0, 1)]), deals=9)
    assert (two.members.tolist(), two.correlation, two.p) == ([], 0.0, 1.0)
    assert core_periphery(graphs.undirected(0, [])).members.tolist() == []


def test_the_same_seed_deals_the_same() -> None:
    first, again = (core_periphery(KITE.adjacency, deals=49) for _ in range(2))
    assert (first.p, first.members.tolist()) == (again.p, again.members.tolist())
    directed = core_periphery(knoke_information().adjacency, deals=9)
    assert round(directed.correlation, 4) == 0.6574
