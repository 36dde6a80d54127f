"""A load that is acknowledged is in the one file, or it is said where it is, and it is put there at the next opening."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest

from partnermap.graph import Stakeholder, open_store
from tests.places import PATIENCE, ROOT, EmbeddedPlace, load_folder

NOBODY = 65534
TUG = Stakeholder("tug", "unit", "Tug Unit")


@pytest.fixture
def place(example_folder: Path) -> Iterator[EmbeddedPlace]:
    """The example in a folder that any user may enter."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    place = EmbeddedPlace(str(folder / "network.db"))
    load_folder(place, example_folder)
    Path(place.address).chmod(0o644)
    yield place
    folder.chmod(0o755)
    shutil.rmtree(folder)


READER = """
import sys
from partnermap.graph import open_store
with open_store(sys.argv[1]) as store:
    ties = store.ties()
    if sys.argv[2] == "reading":
        next(ties)
    print("open", flush=True)
    sys.stdin.readline()
    print(sum(1 for _ in ties), flush=True)
"""


@contextmanager
def another(place: EmbeddedPlace, doing: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the store open, and that is in the middle of `reading` or not, until a line comes or the block ends."""
    arguments = [sys.executable, "-c", READER, place.address, doing]
    with subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdin
        assert process.stdout.readline() == "open\n"
        yield process
        if process.poll() is None:
            process.stdin.write("\n")
            process.stdin.flush()
        process.wait(PATIENCE)


def in_the_file_alone(place: EmbeddedPlace, folder: Path) -> set[str]:
    """The stakeholders in a copy of the file without anything beside it."""
    shutil.copy(place.address, folder / "alone.db")
    with open_store(str(folder / "alone.db")) as store:
        return {one.id for one in store.stakeholders()}


def beside(place: EmbeddedPlace) -> list[str]:
    return sorted(path.name for path in Path(place.address).parent.iterdir())


def logged(place: EmbeddedPlace) -> None:
    """Leaves the store with a load in its log that is not in the file, as a process does that is killed, and nobody has it open."""
    folder = Path(place.address).parent / "held"
    folder.mkdir()
    with ExitStack() as readers, open_store(place.address, to_write=True) as store:
        with store.writer() as writer:
            writer.put_stakeholders([TUG])
            readers.enter_context(another(place, "reading"))
        for name in ("network.db", "network.db-wal"):
            shutil.copy(Path(place.address).with_name(name), folder / name)
    for name in beside(place):
        if name.startswith("network.db"):
            Path(place.address).with_name(name).unlink()
    for file in folder.iterdir():
        file.rename(Path(place.address).with_name(file.name))
    folder.rmdir()
    assert beside(place) == ["network.db", "network.db-wal"]


def test_who_has_the_store_open_and_does_not_read_keeps_no_load_out_of_the_file(place: EmbeddedPlace, tmp_path: Path) -> None:
    with another(place, "nothing"):
        with open_store(place.address, to_write=True) as store, store.writer() as writer:
            writer.put_stakeholders([TUG])
        assert store.aside == ""
        assert "tug" in in_the_file_alone(place, tmp_path)
    with open_store(place.address) as store:
        assert (store.aside, beside(place)) == ("", ["network.db"])


def test_a_load_that_stays_in_the_log_is_told_and_put_into_the_file_at_the_next_opening(place: EmbeddedPlace, tmp_path: Path) -> None:
    with ExitStack() as readers:
        with open_store(place.address, to_write=True) as store:
            with store.writer() as writer:
                writer.put_stakeholders([TUG])
                readers.enter_context(another(place, "reading"))
            assert store.aside == (
                "the load is kept, but as somebody was reading at its end, it stands in network.db-wal until "
                f"{place.address} is opened the next time; do not copy or move the one without the other"
            )
        assert "tug" not in in_the_file_alone(place, tmp_path)
        with open_store(place.address) as store:
            assert "tug" in {one.id for one in store.stakeholders()}
    with open_store(place.address) as store:
        assert "tug" in {one.id for one in store.stakeholders()}
    assert beside(place) == ["network.db"]
    assert "tug" in in_the_file_alone(place, tmp_path)


def test_a_log_that_was_left_is_put_into_the_file_by_the_next_question(place: EmbeddedPlace, tmp_path: Path) -> None:
    logged(place)
    with open_store(place.address) as store:
        assert "tug" in {one.id for one in store.stakeholders()}
        assert beside(place) == ["network.db"]
    assert "tug" in in_the_file_alone(place, tmp_path)


def test_who_may_not_write_there_reads_the_log_too_and_leaves_all_as_it_is(place: EmbeddedPlace) -> None:
    logged(place)
    folder = Path(place.address).parent
    folder.chmod(0o555)
    for file in folder.iterdir():
        file.chmod(0o444)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert as_nobody("print('tug' in {one.id for one in store.stakeholders()})", place) == "True"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    folder.chmod(0o755)
    Path(f"{place.address}-wal").chmod(0)
    folder.chmod(0o555)
    assert as_nobody("print('tug' in {one.id for one in store.stakeholders()})", place).startswith("StoreError FOLDER/network.db")


def test_a_link_has_the_log_of_the_file_that_it_leads_to(place: EmbeddedPlace, tmp_path: Path) -> None:
    logged(place)
    (tmp_path / "link.db").symlink_to(place.address)
    with open_store(str(tmp_path / "link.db")) as store:
        assert "tug" in {one.id for one in store.stakeholders()}
    assert beside(place) == ["network.db"]


def test_a_question_does_not_end_a_load_that_goes_on(place: EmbeddedPlace) -> None:
    with open_store(place.address, to_write=True) as store, store.writer() as writer:
        writer.put_stakeholders([TUG])
        with open_store(place.address) as reader:
            assert "tug" not in {one.id for one in reader.stakeholders()}
    with open_store(place.address) as reader:
        assert "tug" in {one.id for one in reader.stakeholders()}
    assert beside(place) == ["network.db"]


def test_a_store_that_is_moved_or_removed_meanwhile_is_called_so(place: EmbeddedPlace) -> None:
    script = "os.rename(path, path + '.old')\n    with store.writer() as writer: writer.put_stakeholders([])"
    said = f"StoreMissing {place.address} was moved or removed meanwhile; nothing was changed; look where it is and try again"
    assert acting(script, place) == said


def as_nobody(script: str, place: EmbeddedPlace) -> str:
    """What the script prints of the store, or the error that it ends with, where whoever runs it has no rights."""
    return acting(script, place, to_write=False, user=NOBODY).replace(str(Path(place.address).parent), "FOLDER")


def acting(script: str, place: EmbeddedPlace, *, to_write: bool = True, user: int = 0) -> str:
    wrapper = f"""
import os, sys, shutil, tempfile
from partnermap.graph import open_store, read_schema
from partnermap.graph.errors import PartnerMapError
schema, path = read_schema(), sys.argv[1]
if os.geteuid() == 0 and {user}:
    os.setgid({user}), os.setuid({user})
try:
  with open_store(path, to_write={to_write}) as store:
    {script}
except PartnerMapError as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run([sys.executable, "-c", wrapper, place.address], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()
