"""What an export computes of every stakeholder, on the marriages of Florence."""

from __future__ import annotations

import networkx as nx
import pytest

from partnermap.graph import BadData
from partnermap.queries.structure import Scope, read_live
from partnermap.queries.structure.columns import COLUMNS, columns_meant, computed
from tests.queries.small import network

FAMILIES = "; ".join(f"{name} agency" for name in [*nx.florentine_families_graph(), "Pucci"])
MARRIAGES = "; ".join(f"{one} WORKS_WITH {other}" for one, other in nx.florentine_families_graph().edges)


def test_every_column_is_the_measure_of_that_name() -> None:
    with network(FAMILIES, MARRIAGES) as store:
        found = computed(read_live(store), COLUMNS)
    of = {
        name: {family: by_id[family] for family in ("Medici", "Guadagni", "Pazzi", "Pucci") if family in by_id}
        for name, by_id in found.items()
    }
    in_core, group, stability = of.pop("in_core"), of.pop("group"), of.pop("group_stability")
    assert {name: {family: round(value, 4) for family, value in by_id.items()} for name, by_id in of.items()} == {
        "degree": {"Medici": 6, "Guadagni": 4, "Pazzi": 1, "Pucci": 0},
        "betweenness": {"Medici": 47.5, "Guadagni": 23.1667, "Pazzi": 0, "Pucci": 0},
        "constraint": {"Medici": 0.2099, "Guadagni": 0.25, "Pazzi": 1},
        "effective_size": {"Medici": 5.6667, "Guadagni": 4, "Pazzi": 1},
        "hierarchy": {"Medici": 0.0225, "Guadagni": 0, "Pazzi": 1},
        "core": {"Medici": 2, "Guadagni": 2, "Pazzi": 1, "Pucci": 0},
        "articulation": {"Medici": 1, "Guadagni": 1, "Pazzi": 0, "Pucci": 0},
    }
    assert (in_core, group["Pucci"], stability["Pucci"]) == ({"Medici": 1, "Guadagni": 0, "Pazzi": 0, "Pucci": 0}, 0, 1)
    assert all(number >= 1 for family, number in group.items() if family != "Pucci")


def test_whoever_does_not_count_has_no_number() -> None:
    with network("a agency; b agency; g agency group; day collaboration event", "a WORKS_WITH b; g WORKS_WITH a; b HOSTS day") as store:
        assert computed(read_live(store), ["degree"]) == {"degree": {"a": 1, "b": 1}}
        scope = Scope(with_meetings=True, with_groups=True)
        assert computed(read_live(store, scope=scope), ["degree"]) == {"degree": {"a": 2, "b": 2, "day": 1, "g": 1}}


def test_a_network_of_nobody_has_no_numbers() -> None:
    with network("", "", sources=()) as store:
        assert computed(read_live(store), COLUMNS) == {name: {} for name in COLUMNS}


def test_columns_are_named_with_commas_or_one_by_one_and_as_people_write_them() -> None:
    assert columns_meant(["degree, Effective size", "in-core", "degree"]) == ("degree", "effective_size", "in_core")


@pytest.mark.parametrize(
    ("name", "told"),
    [("betweeness", "'betweeness' is nothing that is computed; did you mean betweenness?"), ("zzz", "'zzz' is nothing that is computed")],
)
def test_what_is_no_column_is_refused_with_all_there_are(name: str, told: str) -> None:
    with pytest.raises(BadData) as refused:
        columns_meant([f"degree,{name}"])
    assert str(refused.value) == f"{told}; there are {', '.join(COLUMNS)}"
