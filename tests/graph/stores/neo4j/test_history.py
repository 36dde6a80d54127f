"""The history on a server: where it lies, and what becomes of a change that goes in batches and is cut off."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnermap.graph import Stakeholder, Store, StoreError, load
from partnermap.graph.changes import Change, Entry
from partnermap.graph.copying import copy
from partnermap.graph.errors import StoreBusy
from partnermap.graph.history.changing import changing
from partnermap.graph.history.forgetting import forget
from partnermap.graph.history.undoing import undo
from partnermap.graph.store import Progress
from partnermap.graph.stores.neo4j import marks, sending
from tests.conftest import neo4j_place
from tests.graph.stores.given import DIVE, HARBOUR, REPORT
from tests.neo4j_server import Server
from tests.places import EmbeddedPlace, Everything, Neo4jPlace, ask, held, many, opened, put, reopened

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

SIZE = (50, 800)
PLANNED = 1 + sum(SIZE)


@pytest.fixture
def neo4j(empty_neo4j: Server, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    """Where more than 200 things go in batches of 100."""
    monkeypatch.setattr(sending, "AT_ONCE", 200)
    monkeypatch.setattr(sending, "BATCH", 100)
    monkeypatch.setattr(marks, "STILL", 2.0)
    return neo4j_place(empty_neo4j, monkeypatch)


@pytest.fixture
def whole(tmp_path: Path) -> Everything:
    place = EmbeddedPlace(str(tmp_path / "wanted.db"))
    load_many(place)
    return held(place)


def load_many(place: Neo4jPlace | EmbeddedPlace, entries: int = 0) -> None:
    """Loads them all, or is stopped when so many are in."""
    with opened(place) as store:
        load(store, many(0, *SIZE), progress=stopping_at(entries))  # type: ignore[arg-type]


def stopping_at(entries: int) -> object:
    def tell(now: Progress) -> None:
        if entries and now.phase == "sending" and now.done >= entries:
            raise KeyboardInterrupt

    return tell


def take_back(place: Neo4jPlace, number: int | None = None, entries: int = 0) -> None:
    with opened(place) as store:
        undo(store, number, tell=stopping_at(entries))  # type: ignore[arg-type]


def changes(place: Neo4jPlace) -> list[tuple[int, int, bool]]:
    """The numbers of the changes, what each takes back, and whether it is finished."""
    with reopened(place) as store:
        assert (store.unfinished == "") == all(change.is_finished for change in store.changes())
        return [(change.number, change.undoes, change.is_finished) for change in store.changes()]


# Where it lies.


@pytest.mark.neo4j
def test_the_history_has_one_label_and_no_question_meets_it(neo4j: Neo4jPlace) -> None:
    load_many(neo4j)
    labels = [sorted(labels) for [labels] in ask(neo4j, "MATCH (n) RETURN DISTINCT labels(n)")]
    assert sorted(labels) == [["Agency", "Stakeholder"], ["PartnermapHistory"], ["PartnermapStore"], ["Source"]]
    assert ask(neo4j, "MATCH (n:PartnermapHistory)--() RETURN count(*)") == [[0]]
    nodes = ask(neo4j, "MATCH (n:PartnermapHistory) RETURN n.id, n.number, n.change, n.sort, n.low, n.high ORDER BY n.id")
    ties = sorted(tie.id for tie in held(neo4j).ties)
    assert nodes == [
        ["000001", 1, None, None, None, None], ["000001/0/000000", None, 1, 0, "big", "big"],
        ["000001/1/000000", None, 1, 1, "n0", "n9"], ["000001/2/000000", None, 1, 2, ties[0], ties[-1]],
    ]  # fmt: skip
    with reopened(neo4j) as store:
        counts = {
            query: store.cypher(f"MATCH {query} RETURN count(n) AS n", {}, limit=1, timeout=10).rows[0]["n"]
            for query in ("(n)", "(n:%) WHERE NOT n:PartnermapHistory", "(n:%)")
        }
    assert counts == {"(n)": 50, "(n:%) WHERE NOT n:PartnermapHistory": 52, "(n:%)": 56}


@pytest.mark.neo4j
def test_of_two_who_change_at_once_the_second_is_told_and_no_change_is_lost(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT], [HARBOUR])

    def both(mine: Store, theirs: Store) -> None:
        with changing(mine, "remove") as one:
            with changing(theirs, "set") as other:
                other.put("stakeholder", {}, {"dive": DIVE})
            one.remove("source", [REPORT])

    with opened(neo4j) as mine, opened(neo4j) as theirs:
        with pytest.raises(StoreBusy, match="another load has changed"):
            both(mine, theirs)
        assert (changes(neo4j), held(neo4j).sources) == ([(1, 0, True)], [REPORT])
        with changing(mine, "remove") as one:
            one.remove("source", [REPORT])
    assert (changes(neo4j), held(neo4j).sources, held(neo4j).stakeholders) == ([(1, 0, True), (2, 0, True)], [], [DIVE, HARBOUR])


@pytest.mark.neo4j
def test_who_has_relationships_of_other_peoples_is_not_removed(neo4j: Neo4jPlace) -> None:
    put(neo4j, stakeholders=[HARBOUR])
    ask(neo4j, "MATCH (s:Stakeholder) CREATE (s)<-[:SHOWS]-(:Dashboard)")
    with (
        opened(neo4j) as store,
        pytest.raises(
            StoreError, match="a node at bolt://.* cannot be removed while it has relationships; remove these first, and nothing was"
        ),
        changing(store, "remove") as change,
    ):
        change.remove("stakeholder", [HARBOUR])
    assert (held(neo4j).stakeholders, changes(neo4j)) == ([HARBOUR], [])


# What is cut off.


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 400, PLANNED])
def test_a_load_that_is_cut_off_is_a_change_and_the_same_again_completes_it(neo4j: Neo4jPlace, whole: Everything, entries: int) -> None:
    with pytest.raises(StoreError, match="repeat the command to complete it, or take it back with `partnermap undo 1`"):
        load_many(neo4j, entries)
    assert changes(neo4j) == [(1, 0, entries == PLANNED)]  # then all is in, and only its end was not told
    with suppress(StoreError):
        load_many(neo4j, 100)
    assert [number for number, _, is_finished in changes(neo4j) if not is_finished] in ([1, 2], [])
    load_many(neo4j)
    assert held(neo4j) == whole
    assert all(is_finished for _, _, is_finished in changes(neo4j))


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 400, PLANNED])
def test_a_load_that_is_cut_off_is_taken_back(neo4j: Neo4jPlace, entries: int) -> None:
    put(neo4j, [REPORT], [HARBOUR])
    before = held(neo4j)
    with pytest.raises(StoreError):
        load_many(neo4j, entries)
    take_back(neo4j)
    assert (held(neo4j), changes(neo4j)) == (before, [(1, 0, True), (2, 1, True)])


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 400, PLANNED])
def test_an_undo_that_is_cut_off_is_completed_by_the_same_or_taken_back(neo4j: Neo4jPlace, whole: Everything, entries: int) -> None:
    put(neo4j, [REPORT], [HARBOUR])
    before = held(neo4j)
    load_many(neo4j)
    after = held(neo4j)
    with pytest.raises(StoreError, match="repeat the command to complete it, or take it back with `partnermap undo 2`"):
        take_back(neo4j, None, entries)
    assert changes(neo4j) == [(1, 0, True), (2, 1, entries == PLANNED)]
    take_back(neo4j, 2)
    assert (held(neo4j), changes(neo4j)) == (after, [(1, 0, True), (2, 1, True), (3, 2, True)])
    with pytest.raises(StoreError):
        take_back(neo4j, 1, entries)
    if entries < PLANNED:
        take_back(neo4j)
    assert (held(neo4j), changes(neo4j)[3:]) == (before, [(4, 1, True), (5, 1, True)][: 1 if entries == PLANNED else 2])


@pytest.mark.neo4j
def test_an_edit_that_is_cut_off_is_taken_back(neo4j: Neo4jPlace) -> None:
    put(neo4j, [REPORT], [HARBOUR])
    before = held(neo4j)

    def edit() -> None:
        many_new = {f"n{number}": Stakeholder(f"n{number}", "agency", f"Number {number}") for number in range(300)}
        with opened(neo4j) as store, changing(store, "set", tell=stopping_at(100)) as change:  # type: ignore[arg-type]
            change.put("stakeholder", {}, many_new)

    with pytest.raises(
        StoreError, match="it was stopped; .* of 300 entries are in; take it back with `partnermap undo 1`, and do it again"
    ):
        edit()
    with reopened(neo4j) as store:
        assert store.unfinished.endswith("wait if it goes on, else take it back with `partnermap undo 1`, and do it again")
    take_back(neo4j)
    assert (held(neo4j), changes(neo4j)) == (before, [(1, 0, True), (2, 1, True)])


@pytest.mark.neo4j
def test_a_change_is_in_the_history_before_it_is_done(neo4j: Neo4jPlace) -> None:
    seen: list[Change] = []

    def tell(now: Progress) -> None:
        if now.phase == "sending" and not seen:
            with reopened(neo4j) as other:
                seen.extend(other.changes())
                assert len(list(other.entries(1))) == PLANNED

    with opened(neo4j) as store:
        load(store, many(0, *SIZE), progress=tell)
    assert [(change.number, change.is_finished) for change in seen] == [(1, False)]


@pytest.mark.neo4j
def test_what_is_forgotten_is_told_to_be_so_when_all_of_it_is(neo4j: Neo4jPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    load_many(neo4j)
    take_back(neo4j)
    end = marks.end

    def cut_off(transaction: ManagedTransaction, mark: marks.Mark, *, is_whole: bool, settled: Collection[int], address: str) -> None:
        if is_whole:
            raise StoreError("cut off")
        end(transaction, mark, is_whole=is_whole, settled=settled, address=address)

    with monkeypatch.context() as patch, opened(neo4j) as store:
        patch.setattr(marks, "end", cut_off)
        with pytest.raises(StoreError, match="cut off; [0-9,]+ of [0-9,]+ entries are in; repeat the command to complete it"):
            forget(store, 1)
    with opened(neo4j) as store:
        assert [bool(change.forgotten) for change in store.changes()] == [False, False]
        assert store.unfinished.endswith("entries are in; wait if it goes on, else repeat the command to complete it")
        forget(store, 1)
        assert [bool(change.forgotten) for change in store.changes()] == [True, False]
        assert list(store.entries(1)) == []
    with reopened(neo4j) as store:
        assert store.unfinished == ""


@pytest.mark.neo4j
def test_a_copy_in_batches_takes_the_history_along_and_one_that_is_cut_off_is_completed(neo4j: Neo4jPlace, tmp_path: Path) -> None:
    origin, back = EmbeddedPlace(str(tmp_path / "origin.db")), EmbeddedPlace(str(tmp_path / "back.db"))
    load_many(origin)
    with opened(origin) as store:
        undo(store, 1)
        undo(store, 2)
    with reopened(origin) as source, opened(neo4j) as target:
        with pytest.raises(StoreError, match="it was stopped; .* of 851 entries are in"):
            copy(source, target, stopping_at(400))  # type: ignore[arg-type]
        copy(source, target)
    with reopened(neo4j) as source, opened(back) as target:
        copy(source, target)
    assert changes(neo4j) == [(1, 0, True), (2, 1, True), (3, 2, True)]
    assert held(back) == held(origin)
    assert history_of(back) == history_of(neo4j) == history_of(origin)


def history_of(place: Neo4jPlace | EmbeddedPlace) -> list[tuple[Change, list[Entry]]]:
    with reopened(place) as store:
        return [(change, list(store.entries(change.number))) for change in store.changes()]
