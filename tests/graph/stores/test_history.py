"""The contract of the stores, run over the embedded store and over Neo4j: the history beside the network, and what is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie
from partnermap.graph.changes import ABSENT, ALL, SORTS, STATED, Change, Counted, Entry, Sort
from partnermap.graph.history.undoing import undo
from partnermap.graph.names import names_of
from partnermap.graph.store import Reader
from tests.graph.stores.given import CLEAR, DIVE, HARBOUR, REPORT, SAID
from tests.places import Place, held, load_tables, opened, put, reopened

SOURCES = "id,title\nreport,Annual report\n"
STAKEHOLDERS = "id,kind,name,note\nharbour,agency,Harbour Safety Agency,\ndive,unit,Dive Unit,\n"
TIES = "source,type,target,status,evidence_source,evidence_locator\nharbour,OPERATES,dive,,report,p. 1\n"
OPERATES = Tie("harbour", "WORKS_WITH", "dive", evidence=SAID)
CHANGE = Change(1, "load", "k1", "2026-01-02T03:04:05Z", "Ann", "partnermap load x.csv", counts={"tie": Counted(1, 2, 3, 4)})


def entries(store: Reader, changes: Sequence[int]) -> list[list[tuple[object, ...]]]:
    return [[tuple(entry) for entry in store.entries(change)] for change in changes]


def all_of(reader: Reader, some: Sequence[Entry]) -> list[Entry]:
    """The same entries asked for by their things."""
    ids: dict[Sort, list[str]] = {sort: [entry.id for entry in some if entry.sort == sort] for sort in SORTS}
    return [entry for sort in SORTS for entry in reader.entries_of(sort, ids[sort])]


# What a load leaves.


def test_a_load_leaves_a_change_and_an_entry_of_each_thing(place: Place) -> None:
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS, ties=TIES)
    again = STAKEHOLDERS.replace("Dive Unit,", "Dive Unit,wet")
    load_tables(place, sources=SOURCES, stakeholders=again, ties=TIES.replace("DE,,", "DE,confirmed,"))
    with reopened(place) as store:
        [tie] = store.ties()
        first, second = store.changes()
        assert (first.number, first.kind, first.counts, first.is_finished) == (
            1, "load", {"source": Counted(1), "stakeholder": Counted(2), "tie": Counted(1)}, True,
        )  # fmt: skip
        assert (second.number, second.counts) == (
            2, {"source": Counted(same=1), "stakeholder": Counted(changed=1, same=1), "tie": Counted(same=1)},
        )  # fmt: skip
        assert entries(store, [1, 2, 3]) == [
            [
                ("source", "report", 1, ABSENT, ALL, ""), ("stakeholder", "dive", 1, ABSENT, ALL, ""),
                ("stakeholder", "harbour", 1, ABSENT, ALL, ""), ("tie", tie.id, 1, ABSENT, STATED, ""),
            ],
            [
                ("source", "report", 2, None, ALL, ""),
                ("stakeholder", "dive", 2, '{"kind":"unit","name":"Dive Unit"}', ALL, ""),
                ("stakeholder", "harbour", 2, None, ALL, ""), ("tie", tie.id, 2, None, STATED, ""),
            ],
            [],
        ]  # fmt: skip
        dive = [(entry.change, entry.id) for entry in store.entries_of("stakeholder", ["harbour", "dive", "nobody"])]
        assert dive == [(1, "dive"), (2, "dive"), (1, "harbour"), (2, "harbour")]
        assert [entry.change for entry in store.entries_of("stakeholder", ["harbour", "dive"], change=2)] == [2, 2]
        assert list(store.entries_of("tie", ["dive"])) == list(store.entries_of("stakeholder", [])) == []


def test_a_load_that_brings_nothing_leaves_nothing(place: Place) -> None:
    load_tables(place, sources=SOURCES)
    load_tables(place, sources="id,title\n")
    with reopened(place) as store:
        assert [change.number for change in store.changes()] == [1]


def test_changes_come_back_as_they_were_put(place: Place) -> None:
    newer = replace(CHANGE, number=2, undoes=1, forgotten="2026-01-03", schema="{}", key="k2")
    with opened(place) as store, store.writer() as writer:
        writer.put_changes([newer, CHANGE])
        assert list(writer.changes()) == [CHANGE, newer]
    with opened(place) as store, store.writer() as writer:
        writer.put_changes([replace(CHANGE, who="Bob")])
        assert list(writer.changes()) == [replace(CHANGE, who="Bob"), newer]
    with reopened(place) as store:
        assert list(store.changes()) == [replace(CHANGE, who="Bob"), newer]


# What is put into the history, replaced in it and taken out of it.


@pytest.mark.parametrize("seed", [1, 2])
def test_entries_are_put_replaced_and_taken_out(place: Place, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.graph.stores.neo4j.history.SIZE", 3)
    random = Random(seed)
    wanted: dict[tuple[int, str, str], Entry] = {}
    for _ in range(6):
        with opened(place) as store, store.writer() as writer:
            for _ in range(2):
                new = [entry(random) for _ in range(random.randint(0, 12))]
                writer.put_entries(new)
                wanted |= {key(one): one for one in new}
                old = random.sample(list(wanted.values()), min(len(wanted), random.randint(0, 8)))
                writer.remove_entries(old)
                wanted = {one: wanted[one] for one in wanted if one not in set(map(key, old))}
            check(writer, wanted)
        with reopened(place) as store:
            check(store, wanted)


def entry(random: Random) -> Entry:
    sort: Sort = random.choice(list(SORTS))
    text = random.choice((None, ABSENT, '{"name":"É ` \' \\\\"}'))
    return Entry(
        sort, f"x{random.randint(0, 30):02}", random.randint(1, 3), text, random.choice((None, ALL, STATED)), random.choice(("", "[]"))
    )


def key(one: Entry) -> tuple[int, str, str]:
    return one.change, one.sort, one.id


def check(reader: Reader, wanted: dict[tuple[int, str, str], Entry]) -> None:
    sorts = list(SORTS)
    for change in (1, 2, 3):
        held = sorted((one for one in wanted.values() if one.change == change), key=lambda one: (sorts.index(one.sort), one.id))
        assert list(reader.entries(change)) == held
    lives = sorted(wanted.values(), key=lambda one: (sorts.index(one.sort), one.id, one.change))
    assert all_of(reader, lives) == lives


# What is taken away.


def test_what_is_taken_away_is_gone_at_once_and_afterwards(place: Place) -> None:
    put(place, [REPORT, Source("minutes", "Minutes")], [HARBOUR, DIVE, CLEAR], [OPERATES])
    with opened(place) as store, store.writer() as writer:
        writer.remove_ties([OPERATES.id, "0123456789abcdef"])
        writer.remove_stakeholders(["harbour", "nobody"])
        writer.remove_sources(["minutes"])
        assert_gone(writer)
    with reopened(place) as store:
        assert_gone(store)


def assert_gone(reader: Reader) -> None:
    assert list(reader.sources()) == list(reader.sources(["minutes", "report"])) == [REPORT]
    assert list(reader.stakeholders()) == [CLEAR, DIVE]
    assert list(reader.stakeholders(["harbour", "dive"])) == [DIVE]
    assert [brief.id for brief in reader.briefs(["harbour", "dive"])] == ["dive"]
    ties = [reader.ties(), reader.ties([OPERATES.id]), reader.ties_of(["dive"]), reader.ties_citing(["report"])]
    assert [list(some) for some in (*ties, reader.ties_between([("harbour", "dive")]))] == [[]] * 5
    assert list(reader.links_of(["dive"])) == []
    keys = [name.key for name in names_of(HARBOUR)]
    assert list(reader.named(keys)) == list(reader.names_starting(keys[0], 5)) == list(reader.names_with(keys[0].split(), 5)) == []
    assert {name.stakeholder for name in reader.names()} == {"clear", "dive"}
    assert reader.counts().types == {}


def test_what_is_taken_away_and_put_again_in_one_change_is_there(place: Place) -> None:
    put(place, [REPORT], [HARBOUR, DIVE, CLEAR], [OPERATES])
    noted, otherwise = replace(OPERATES, note="again", id=OPERATES.id), replace(OPERATES, target="clear", id=OPERATES.id)
    plain = Stakeholder("dive", "program", "Dive Programme")
    for tie in (noted, otherwise, noted):
        with opened(place) as store, store.writer() as writer:
            writer.remove_ties([OPERATES.id])
            writer.remove_stakeholders(["dive"])
            writer.remove_sources(["report"])
            writer.put_sources([REPORT])
            writer.put_stakeholders([plain])
            writer.put_ties([tie])
            assert (list(writer.sources()), list(writer.ties()), list(writer.stakeholders())) == ([REPORT], [tie], [CLEAR, plain, HARBOUR])
        with reopened(place) as store:
            assert (list(store.sources()), list(store.ties()), list(store.stakeholders())) == ([REPORT], [tie], [CLEAR, plain, HARBOUR])


def test_what_is_put_and_taken_away_in_one_change_was_never_there(place: Place) -> None:
    put(place, [REPORT], [HARBOUR, DIVE])
    with opened(place) as store, store.writer() as writer:
        writer.put_sources([Source("minutes", "Minutes")])
        writer.put_stakeholders([CLEAR])
        writer.put_ties([OPERATES, Tie("harbour", "OPERATES", "clear", evidence=(Evidence("minutes", "item 2"),))])
        writer.remove_ties([tie.id for tie in writer.ties()])
        writer.remove_stakeholders(["clear"])
        writer.remove_sources(["minutes"])
        assert_only_ends(writer)
    with reopened(place) as store:
        assert_only_ends(store)


def assert_only_ends(reader: Reader) -> None:
    assert (list(reader.sources()), list(reader.ties()), list(reader.stakeholders())) == ([REPORT], [], [DIVE, HARBOUR])


# What is taken back.


def test_a_load_is_taken_back_and_that_too(place: Place) -> None:
    load_tables(place, sources=SOURCES, stakeholders=STAKEHOLDERS)
    before = held(place)
    load_tables(place, stakeholders="id,kind,name,note\ndive,unit,Dive Unit,wet\npier,agency,Pier,\n", ties=TIES.replace("dive", "pier"))
    after = held(place)
    with opened(place) as store:
        undo(store, 2)
        assert numbers(store) == [(1, 0), (2, 0), (3, 2)]
    assert held(place) == before
    with opened(place) as store:
        undo(store, 3)
    assert held(place) == after


def numbers(store: Store) -> list[tuple[int, int]]:
    return [(change.number, change.undoes) for change in store.changes()]
