"""What only the embedded store has: one file, its rights, its locks, and files that are something else."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest

from partnermap.graph import BadRows, Source, Stakeholder, load, open_store
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Problem
from partnermap.graph.errors import NotAStore, StoreBusy, StoreDamaged, StoreMissing
from partnermap.graph.store import Counts
from partnermap.graph.stores.embedded.store import in_memory
from tests.places import ROOT, SCHEMA, EmbeddedPlace, Everything, everything, held, load_folder, loading, many, opened, put, reopened

BAD = Problem(Line("bad.csv", "", 2), "kind", "'tug' is no kind")
NOBODY = 65534


@pytest.fixture
def file(tmp_path: Path, example_folder: Path) -> EmbeddedPlace:
    """The example in a file of its own folder."""
    (tmp_path / "store").mkdir()
    place = EmbeddedPlace(str(tmp_path / "store" / "network.db"))
    load_folder(place, example_folder)
    return place


def inside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def beside(place: EmbeddedPlace) -> list[str]:
    return inside(Path(place.address).parent)


def test_a_store_is_one_file_after_its_first_load_and_after_later_ones(file: EmbeddedPlace) -> None:
    assert beside(file) == ["network.db"]
    put(file, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    assert beside(file) == ["network.db"]
    with opened(file) as store, pytest.raises(BadRows):
        load(store, [*many(0, 10, 10), BAD])
    assert beside(file) == ["network.db"]


def test_a_store_has_all_its_indexes_after_its_first_load_whether_it_failed_before_or_not(tmp_path: Path) -> None:
    for name, tries in (("one.db", [[]]), ("two.db", [[BAD], []])):
        with open_store(str(tmp_path / name), to_write=True, schema=SCHEMA) as store:
            for bad in tries:
                with suppress(BadRows):
                    load(store, [*many(0, 10, 10), *bad])
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            indexes = {row[0] for row in connection.execute("select name from sqlite_schema where type = 'index' and sql is not null")}
        assert indexes == {
            "names_by_key", "names_by_stakeholder", "ties_by_id", "ties_by_source", "ties_by_target", "evidence_by_source",
            "entries_by_change",
        }  # fmt: skip


def test_a_first_load_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "new.db"), to_write=True, schema=SCHEMA) as store, pytest.raises(BadRows):
        load(store, [*many(0, 10, 10), BAD])
    assert inside(tmp_path) == []


def test_a_store_stays_whole_where_readers_hold_it_during_a_load(file: EmbeddedPlace) -> None:
    before = held(file)
    with ExitStack() as readers, opened(file) as store:
        early = readers.enter_context(reopened(file))
        late = readers.enter_context(reopened(file))
        with store.writer() as writer:
            writer.put_stakeholders([Stakeholder("tug", "unit", "Tug Unit")])
            ties = late.ties()
            first = next(ties)
            assert everything(early) == everything(late) == before
            store._connection.execute("pragma busy_timeout = 10")  # type: ignore[attr-defined]
        assert [first, *ties] == before.ties
        assert len(list(early.stakeholders())) == len(before.stakeholders) + 1
    put(file, stakeholders=[Stakeholder("tug2", "unit", "Second Tug Unit")])
    assert beside(file) == ["network.db"]


def test_a_load_that_begins_in_the_middle_of_an_answer_is_told_so(file: EmbeddedPlace) -> None:
    before = held(file)
    with reopened(file) as reader, opened(file) as store:
        store._connection.execute("pragma busy_timeout = 10")  # type: ignore[attr-defined]
        ties = reader.ties()
        first = next(ties)
        with pytest.raises(StoreBusy, match="by another load or a long question; wait until it has ended"), store.writer():
            pass
        assert [first, *ties] == before.ties
        with store.writer() as writer:
            writer.put_stakeholders([Stakeholder("tug", "unit", "Tug Unit")])


def test_a_second_load_at_the_same_time_is_told_so(file: EmbeddedPlace) -> None:
    with opened(file) as one, one.writer() as writer:
        writer.put_sources([Source("atlas", "Atlas")])
        with opened(file) as other:
            other._connection.execute("pragma busy_timeout = 10")  # type: ignore[attr-defined]
            with pytest.raises(StoreBusy, match="in use by another load or a long question; wait until it has ended"), other.writer():
                pass
    assert "atlas" in [source.id for source in held(file).sources]


def test_a_second_first_load_at_the_same_time_is_told_so(tmp_path: Path, example_folder: Path) -> None:
    place = EmbeddedPlace(str(tmp_path / "new.db"))
    with opened(place) as store:
        with pytest.raises(StoreBusy, match="being made by another load"):
            opened(place)
        with store.writer() as writer:
            writer.put_sources([Source("atlas", "Atlas")])
            with pytest.raises(StoreBusy, match="being made by another load"):
                opened(place)
    assert [source.id for source in held(place).sources] == ["atlas"]


def test_what_a_killed_first_load_left_behind_is_in_nobodys_way(tmp_path: Path, example_folder: Path) -> None:
    place = EmbeddedPlace(str(tmp_path / "new.db"))
    with loading(place, first=0, ties=100) as process:
        place.wait_until_written(process)
        process.kill()
    assert inside(tmp_path) == ["new.db.new"]
    load_folder(place, example_folder)
    assert inside(tmp_path) == ["new.db"]


@pytest.mark.parametrize("left", [b"", b"SQLite format 3\0" + bytes(50), b"something else" * 100])
def test_a_damaged_left_over_is_in_nobodys_way(tmp_path: Path, example_folder: Path, left: bytes) -> None:
    (tmp_path / "new.db.new").write_bytes(left)
    load_folder(EmbeddedPlace(str(tmp_path / "new.db")), example_folder)
    assert inside(tmp_path) == ["new.db"]


def test_there_must_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match=r"there is no folder .*/nowhere; make it first"):
        opened(EmbeddedPlace(str(tmp_path / "nowhere" / "new.db")))


def make_other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table theirs (x)")
        connection.commit()


OTHERS = {
    "an empty file": lambda path: path.touch(),
    "a workbook": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(500)),
    "a text": lambda path: path.write_text("id,name\n"),
    "a folder": lambda path: path.mkdir(),
    "another database": make_other_database,
    "a header alone": lambda path: path.write_bytes(b"SQLite format 3\x00"),
}


@pytest.mark.parametrize("make", OTHERS.values(), ids=OTHERS.keys())
def test_what_is_not_a_store_is_refused_and_left_alone(tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "other.db"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    for open_ in (reopened, opened):
        with pytest.raises(NotAStore, match=r"other\.db"):
            open_(EmbeddedPlace(str(path)))
    assert not path.is_file() or path.read_bytes() == before
    assert inside(tmp_path) == ["other.db"]


def held_with_names(place: EmbeddedPlace) -> None:
    held(place)
    with reopened(place) as store:
        for one in store.stakeholders():
            assert list(store.names_with(one.id, 5)) is not None
            assert list(store.ties_of([one.id])) is not None
        assert list(store.names()) != []


@pytest.mark.parametrize("share", [0.001, 0.05, 0.3, 0.6])
def test_a_store_that_was_cut_short_is_called_damaged(file: EmbeddedPlace, share: float) -> None:
    size = Path(file.address).stat().st_size
    os.truncate(file.address, max(100, int(size * share)))
    with pytest.raises(StoreDamaged, match=r"network\.db is damaged .*; nothing was changed; bring it back from a copy"):
        held_with_names(file)


@pytest.mark.parametrize("offset", [0.2, 0.5, 0.8])
def test_a_store_with_wild_bytes_is_called_damaged_or_read(file: EmbeddedPlace, offset: float) -> None:
    data = bytearray(Path(file.address).read_bytes())
    start = int(len(data) * offset)
    data[start : start + 3000] = b"\xff" * 3000
    Path(file.address).write_bytes(data)
    with suppress(StoreDamaged):  # and no other error
        held_with_names(file)


# Rights. The tests may run as root, whom no right stops, so what is tried is tried as nobody.


@pytest.fixture
def guarded(file: EmbeddedPlace) -> Iterator[Path]:
    """The example in a folder that everybody may enter and only its owner may write to."""
    folder = Path(mkdtemp())
    shutil.copy(file.address, folder / "network.db")
    folder.chmod(0o755)
    (folder / "network.db").chmod(0o644)
    yield folder / "network.db"
    shutil.rmtree(folder)


def as_nobody(script: str, path: Path) -> str:
    """What the script prints about the store at `path`, or the error it ends with."""
    wrapper = f"""
import os, sys
from partnermap.graph import Source, open_store, read_schema
from partnermap.graph.errors import PartnerMapError
schema, path = read_schema(), sys.argv[1]
if os.geteuid() == 0:
    os.setgid({NOBODY}), os.setuid({NOBODY})
try:
    {script}
except PartnerMapError as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run([sys.executable, "-c", wrapper, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.replace(str(path.parent), "FOLDER").strip()


COUNT = "print(sum(1 for _ in open_store(path).stakeholders()))"
WRITE = "with open_store(path, to_write=True, schema=schema) as store, store.writer() as writer: writer.put_sources([Source('a', 'b')])"


def test_questions_need_no_right_to_write(guarded: Path) -> None:
    assert as_nobody(COUNT, guarded) == "14"


def test_questions_need_no_right_to_write_where_a_load_left_its_mode_behind(guarded: Path) -> None:
    with closing(sqlite3.connect(guarded)) as connection:
        assert connection.execute("pragma journal_mode = wal").fetchone() == ("wal",)
    assert inside(guarded.parent) == ["network.db"]
    assert as_nobody(COUNT, guarded) == "14"


def test_a_file_that_may_not_be_read(guarded: Path) -> None:
    guarded.chmod(0o600)
    assert as_nobody(COUNT, guarded) == "StoreError FOLDER/network.db may not be read; ask its owner for the right to read it"


def test_a_folder_that_may_not_be_entered(guarded: Path) -> None:
    guarded.parent.chmod(0o700)
    assert as_nobody(COUNT, guarded).startswith("StoreError FOLDER/network.db")


def test_a_load_into_a_file_that_may_only_be_read(guarded: Path) -> None:
    before = guarded.read_bytes()
    assert as_nobody(WRITE, guarded) == (
        "ReadOnly FOLDER/network.db may only be read; ask for the right to write it, or give another path to --store"
    )
    assert guarded.read_bytes() == before


def test_a_load_into_a_folder_that_may_only_be_read(guarded: Path) -> None:
    guarded.chmod(0o666)
    assert as_nobody(WRITE, guarded).startswith(("ReadOnly FOLDER/network.db", "StoreError FOLDER/network.db cannot be opened"))
    assert len(held(EmbeddedPlace(str(guarded))).sources) == 3
    said = as_nobody(WRITE, guarded.with_name("new.db"))
    assert said == "StoreError FOLDER/new.db cannot be opened; check that its folder exists and that you may write there"


# A full disk, played by a limit on the size of files.


def load_with_limit(place: EmbeddedPlace, limit: int) -> str:
    script = """
import sys
from partnermap.graph import load, open_store, read_schema
from partnermap.graph.errors import PartnerMapError
from tests.places import many
try:
    with open_store(sys.argv[1], to_write=True, schema=read_schema()) as store:
        load(store, many(0, 4000, 20000))
except PartnerMapError as error:
    print(type(error).__name__, error)
"""

    def restrict() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    arguments = [sys.executable, "-c", script, place.address]
    done = subprocess.run(arguments, cwd=ROOT, preexec_fn=restrict, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("room", [0, 4096, 40_000, 400_000, 2_000_000])
def test_a_full_disk_leaves_the_former_state(file: EmbeddedPlace, room: int) -> None:
    before = held(file)
    assert load_with_limit(file, Path(file.address).stat().st_size + room).startswith(f"StoreFull {file.address} cannot ")
    assert held(file) == before
    put(file, stakeholders=[Stakeholder("tug", "unit", "Tug Unit")])
    assert beside(file) == ["network.db"]


@pytest.mark.parametrize("room", [0, 4096, 40_000, 400_000, 2_000_000])
def test_a_full_disk_at_the_first_load_leaves_nothing(tmp_path: Path, room: int) -> None:
    place = EmbeddedPlace(str(tmp_path / "new.db"))
    assert load_with_limit(place, room).startswith(f"StoreFull {place.address} cannot ")
    assert inside(tmp_path) == []


# A store without a place.


def test_a_store_without_a_place_can_be_filled_more_than_once() -> None:
    with in_memory(SCHEMA) as store:
        assert everything(store) == Everything([], [], [], Counts({}, {}, {}, 0, 0))
        with pytest.raises(BadRows):
            load(store, [*many(0, 5, 5), BAD])
        assert everything(store) == Everything([], [], [], Counts({}, {}, {}, 0, 0))
        load(store, many(0, 5, 5))
        load(store, many(5, 5, 5))
        assert store.counts() == Counts({"agency": 10}, {"FUNDS": 10}, {"confirmed": 10}, 1, 10)
