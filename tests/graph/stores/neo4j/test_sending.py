"""Loads into Neo4j that are too large for one transaction: side by side, cut off and completed, and never two at once."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnermap.graph import Evidence, StoreError, load
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.errors import StoreBusy
from partnermap.graph.model import Source
from partnermap.graph.store import Progress
from partnermap.graph.stores.neo4j import marks, sending
from partnermap.graph.stores.neo4j.spool import cell_of, tournament
from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.places import ROOT, EmbeddedPlace, Everything, Neo4jPlace, held, many, opened, reopened

SIZE = (100, 2_000)
PLANNED = 1 + sum(SIZE)


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "AT_ONCE", 500)
    monkeypatch.setattr(sending, "BATCH", 100)
    monkeypatch.setattr(marks, "STILL", 4.0)


@pytest.fixture
def neo4j(empty_neo4j: Server, small_batches: None, monkeypatch: pytest.MonkeyPatch) -> Neo4jPlace:
    return neo4j_place(empty_neo4j, monkeypatch)


@pytest.fixture
def whole(tmp_path: Path) -> Everything:
    return wanted(tmp_path, many(0, *SIZE))


def wanted(folder: Path, drafts: Iterator[Read]) -> Everything:
    """What the embedded store makes of these."""
    place = EmbeddedPlace(str(folder / "wanted.db"))
    with opened(place) as store:
        load(store, drafts)
    return held(place)


def load_many(place: Neo4jPlace, first: int = 0, progress: object = lambda _: None) -> None:
    with opened(place) as store:
        load(store, many(first, *SIZE), progress=progress)  # type: ignore[arg-type]


def unfinished(place: Neo4jPlace) -> str:
    with reopened(place) as store:
        return store.unfinished.replace(place.address, "ADDRESS")


def stopping_at(entries: int) -> object:
    """A progress that stops the load as Ctrl-C does, once so many entries were sent."""

    def tell(now: Progress) -> None:
        if now.phase == "sending" and now.done >= entries:
            raise KeyboardInterrupt

    return tell


def hubs() -> Iterator[Read]:
    """Three hubs that everybody is tied to, by ties of several types."""
    line = Line("hubs.csv", "", 1)
    yield SourceDraft(line, Source("big", "Big register"), {})
    for number in range(300):
        yield StakeholderDraft(line, {}, "agency", f"Agency number {number}", id=f"n{number}")
    for number in range(3, 300):
        for hub in range(3):
            for type_ in ("FUNDS", "SUPPORTS", "TRAINS"):
                yield TieDraft(line, {}, f"n{number}", type_, f"n{hub}", Evidence("big", f"line {number}"))


# Who writes where.


@pytest.mark.parametrize("teams", [2, 4, 8])
def test_in_a_tournament_everyone_meets_everyone_once_and_nobody_plays_twice_in_a_round(teams: int) -> None:
    rounds = tournament(teams)
    assert [sorted(team for pair in round_ for team in pair) for round_ in rounds] == [list(range(teams))] * (teams - 1)
    assert len({pair for round_ in rounds for pair in round_}) == teams * (teams - 1) // 2


def test_the_ties_of_a_stakeholder_are_in_one_cell_of_each_round_at_most() -> None:
    rounds = tournament(4)
    numbers = {pair: number for number, pair in enumerate(pair for round_ in rounds for pair in round_)}
    cell = cell_of(numbers, 4)
    for one in range(50):
        cells = {cell(f"n{one}", f"n{other}") for other in range(50)} | {cell(f"n{other}", f"n{one}") for other in range(50)}
        for round_ in rounds:
            assert len(cells & {numbers[pair] for pair in round_}) <= 1


@pytest.mark.neo4j
def test_sessions_side_by_side_never_wait_for_each_other_in_a_circle(
    neo4j: Neo4jPlace, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "partnermap.graph.stores.neo4j.sending"), opened(neo4j) as store:
        load(store, hubs())
    assert caplog.messages == []
    assert held(neo4j) == wanted(tmp_path, hubs())


# What is loaded.


@pytest.mark.neo4j
def test_a_large_load_ends_in_the_same_network_and_tells_how_far_it_is(neo4j: Neo4jPlace, whole: Everything) -> None:
    told: list[Progress] = []
    load_many(neo4j, progress=told.append)
    assert held(neo4j) == whole
    sent = [now for now in told if now.phase == "sending"]
    assert [now.done for now in sent] == sorted(now.done for now in sent)
    assert ({now.total for now in sent}, sent[-1].done) == ({PLANNED}, PLANNED)
    assert (unfinished(neo4j), neo4j.server.run_when_ready("MATCH (s:PartnermapStore) RETURN s.id")) == ("", [["partnermap"]])


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 700, PLANNED])
def test_a_load_that_is_stopped_says_what_is_in_and_the_same_load_completes_it(neo4j: Neo4jPlace, whole: Everything, entries: int) -> None:
    with pytest.raises(
        StoreError,
        match=r"it was stopped; [\d,]+ of 2,101 entries are in; repeat the command to complete it, or take it back with `partnermap undo 1`",
    ):
        load_many(neo4j, progress=stopping_at(entries))
    counts = held(neo4j).counts
    there = sum(counts.kinds.values()) + sum(counts.types.values()) + counts.sources
    assert unfinished(neo4j) == (
        ""
        if there == PLANNED
        else f"the last change of ADDRESS is not complete: {there:,} of 2,101 entries are in; "
        "wait if it goes on, else repeat the command to complete it, or take it back with `partnermap undo 1`"
    )
    load_many(neo4j)
    assert (held(neo4j), unfinished(neo4j)) == (whole, "")


@pytest.mark.neo4j
def test_a_load_of_something_else_takes_over_and_the_mark_stays(neo4j: Neo4jPlace, whole: Everything) -> None:
    with pytest.raises(StoreError):
        load_many(neo4j, progress=stopping_at(700))
    said = unfinished(neo4j)
    load_many(neo4j, first=5_000)
    with opened(neo4j) as store:
        load(store, [])
    assert unfinished(neo4j) == said
    load_many(neo4j)
    assert unfinished(neo4j) == ""
    assert set(whole.ties) < set(held(neo4j).ties)


@pytest.mark.neo4j
def test_a_load_beside_one_that_goes_on_is_refused(neo4j: Neo4jPlace, whole: Everything) -> None:
    refused: list[BaseException] = []

    def second() -> None:
        try:
            load_many(neo4j, first=5_000)
        except StoreBusy as error:
            refused.append(error)

    other = threading.Thread(target=second)

    def tell(now: Progress) -> None:
        if now.phase == "sending":
            if other.ident is None:
                other.start()
            time.sleep(0.3)

    load_many(neo4j, progress=tell)
    other.join()
    assert [str(error) for error in refused] == [f"another load is writing to {neo4j.address}; wait until it has ended, then load again"]
    assert held(neo4j) == whole


@pytest.mark.neo4j
def test_a_load_that_was_taken_for_dead_gives_up(neo4j: Neo4jPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "STILL", 0.01)
    other = threading.Thread(target=load_many, args=(neo4j, 5_000))

    def tell(now: Progress) -> None:
        if now.phase == "sending" and other.ident is None:
            time.sleep(3)  # until the other session waits to tell of its batch
            other.start()
            other.join()

    with pytest.raises(StoreBusy, match=r"another load has taken over bolt://\S+; [\d,]+ of 2,101 entries are in; repeat the command"):
        load_many(neo4j, progress=tell)
    assert unfinished(neo4j).startswith("the last change of ADDRESS is not complete: ")
    assert {stakeholder.id for stakeholder in held(neo4j).stakeholders} >= {f"n{number}" for number in range(5_000, 5_100)}


# What dies.

LOADER = f"""
import sys
from partnermap.graph import load, open_store, read_schema
from partnermap.graph.stores.neo4j import sending
from tests.places import many
sending.AT_ONCE, sending.BATCH = 500, 100
with open_store(sys.argv[1], to_write=True, schema=read_schema()) as store:
    load(store, many(0, *{SIZE}), progress=lambda now: print(now.phase, now.done, flush=True))
"""


def loading(place: Neo4jPlace) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", LOADER, place.address], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def wait_until_sent(process: subprocess.Popen[str], entries: int) -> None:
    assert process.stdout
    for line in process.stdout:
        phase, done = line.split()
        if phase == "sending" and int(done) >= entries:
            return


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 300, 1_500])
def test_a_large_load_that_is_killed_is_completed_by_the_same_load(neo4j: Neo4jPlace, whole: Everything, entries: int) -> None:
    with loading(neo4j) as process:
        wait_until_sent(process, entries)
        process.send_signal(signal.SIGKILL)
    neo4j.wait_until_idle()
    counts = held(neo4j).counts
    there = sum(counts.kinds.values()) + sum(counts.types.values()) + counts.sources
    assert unfinished(neo4j).startswith(f"the last change of ADDRESS is not complete: {there:,} of 2,101 entries are in; ")
    load_many(neo4j)
    assert (held(neo4j), unfinished(neo4j)) == (whole, "")


@pytest.mark.neo4j
@pytest.mark.parametrize("entries", [1, 1_000])
def test_a_large_load_survives_a_server_that_is_killed_and_restarted(
    own_neo4j_server: Server, small_batches: None, monkeypatch: pytest.MonkeyPatch, whole: Everything, entries: int
) -> None:
    place = neo4j_place(own_neo4j_server, monkeypatch)
    with loading(place) as process:
        wait_until_sent(process, entries)
        own_neo4j_server.kill()
        own_neo4j_server.restart()
        process.communicate()
    assert process.returncode == 0
    assert (held(place), unfinished(place)) == (whole, "")
