"""What things were before and after each change, on both stores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnermap.graph import Reader, Source, Stakeholder, Tie
from partnermap.graph.changes import Thing
from partnermap.graph.history.changing import changing
from partnermap.graph.history.images import plain
from partnermap.graph.history.states import states
from tests.places import Place, held, load_tables, opened, reopened

pytestmark = pytest.mark.one_version("what a change does is decided above the stores, which are asked alike in each version")

SOURCES = "id,title\nreport,Report\n"
TIES = "source,type,target,evidence_source,evidence_locator\nhsa,FUNDS,guard,report,p. 1\n"
FIRST = {"sources": SOURCES, "stakeholders": "id,kind,name\nguard,agency,Coastal Guard\nhsa,agency,Harbour Safety\n", "ties": TIES}
SECOND = {
    "sources": SOURCES, "stakeholders": "id,kind,name,country\nguard,agency,Coastal Guard,\nhsa,agency,Harbour Safety,CA\n",
    "ties": TIES.replace("p. 1", "p. 2"),
}  # fmt: skip


@pytest.fixture
def changed(place: Place) -> tuple[Place, list[Thing]]:
    """A network after four changes, and what its tie and its first two stakeholders were after the first, the second and the last."""
    seen: list[Thing] = []
    for tables in (FIRST, SECOND):
        load_tables(place, **tables)
        seen += [*map(plain, held(place).ties), *held(place).stakeholders]
    with opened(place) as store, changing(store, "remove") as change:
        change.remove("tie", list(store.ties()))
        change.put("stakeholder", {"hsa": seen[5]}, {"hsa": replace(stakeholder(seen[5]), name="Harbours")})
    load_tables(place, **FIRST)
    return place, [*seen, *map(plain, held(place).ties), *held(place).stakeholders]


def stakeholder(thing: Thing) -> Stakeholder:
    assert isinstance(thing, Stakeholder)
    return thing


def told(reader: Reader, change: int, *, page: int = 5_000) -> list[tuple[str, Thing | None, Thing | None]]:
    return [(state.entry.id, state.before, state.after) for state in states(reader, reader.entries(change), page=page)]


@pytest.mark.parametrize("page", [1, 5_000])
def test_what_a_thing_was_after_a_change_is_what_the_next_one_found(changed: tuple[Place, list[Thing]], page: int) -> None:
    place, [tie, guard, hsa, tie_2, guard_2, hsa_2, tie_4, guard_4, hsa_4] = changed
    report = Source("report", "Report")
    assert guard == guard_2 == guard_4
    assert (stakeholder(hsa_4).name, stakeholder(hsa_4).aliases) == ("Harbour Safety", ("Harbours",))
    assert isinstance(tie, Tie)
    with reopened(place) as store:
        assert [told(store, change, page=page) for change in (1, 2, 3, 4)] == [
            [("report", None, report), ("guard", None, guard), ("hsa", None, hsa), (tie.id, None, tie)],
            [("report", report, report), ("guard", guard, guard), ("hsa", hsa, hsa_2), (tie.id, tie, tie_2)],
            [("hsa", hsa_2, replace(stakeholder(hsa_2), name="Harbours")), (tie.id, tie_2, None)],
            [
                ("report", report, report), ("guard", guard, guard), ("hsa", replace(stakeholder(hsa_2), name="Harbours"), hsa_4),
                (tie.id, None, tie_4),
            ],
        ]  # fmt: skip


def test_the_life_of_one_is_told_from_its_entries_alone(changed: tuple[Place, list[Thing]]) -> None:
    place, [_, _, hsa, _, _, hsa_2, _, _, hsa_4] = changed
    harbours = replace(stakeholder(hsa_2), name="Harbours")
    with reopened(place) as store:
        found = [(state.entry.change, state.before, state.after) for state in states(store, store.entries_of("stakeholder", ["hsa"]))]
    assert found == [(1, None, hsa), (2, hsa, hsa_2), (3, hsa_2, harbours), (4, harbours, hsa_4)]
