"""Ctrl-C: whoever stops a load, a copy or an export is told what is so, at whatever moment that is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from partnermap.graph import Stakeholder, copying, open_store
from partnermap.graph.errors import Stopped
from partnermap.graph.keeping import whole
from tests.places import SCHEMA, EmbeddedPlace, held, put

TUG = Stakeholder("tug", "unit", "Tug Unit")


class Stopping:
    """Raises KeyboardInterrupt before the nth line that is run in some files."""

    def __init__(self, line: int, *files: str) -> None:
        self._left, self._files = line, files

    def __enter__(self) -> Stopping:
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _trace(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        if not frame.f_code.co_filename.endswith(self._files):
            return None
        if event == "line":
            self._left -= 1
            if self._left == 0:
                sys.settrace(None)
                raise KeyboardInterrupt
        return self._trace


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # a file that is open at that moment is closed a little later
@pytest.mark.parametrize("is_first", [True, False], ids=["a first load", "a later load"])
def test_a_load_that_is_stopped_anywhere_says_whether_it_was_kept(tmp_path: Path, is_first: bool) -> None:
    said = set()
    for line in range(1, 200):
        place = EmbeddedPlace(str(tmp_path / f"{line}.db"))
        if not is_first:
            put(place)
        told = loaded_and_stopped(place, line)
        kept = Path(place.address).exists() and [one.id for one in held(place).stakeholders] == ["tug"]
        said.add((told, kept))
        assert [file.name for file in tmp_path.iterdir() if not file.name.endswith(".db")] == []
    assert said == {("", False), ("stopped, but the load was kept already", True), ("done", True)}


def loaded_and_stopped(place: EmbeddedPlace, line: int) -> str:
    try:
        with open_store(place.address, to_write=True, schema=SCHEMA) as store, Stopping(line, "embedded/store.py", "embedded/log.py"):
            with store.writer() as writer:
                writer.put_stakeholders([TUG])
            sys.settrace(None)
    except KeyboardInterrupt as stop:
        return str(stop)
    return "done"


def test_a_copy_that_is_stopped_while_it_is_compared_says_that_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = (EmbeddedPlace(str(tmp_path / name)) for name in ("one.db", "other.db"))
    put(one, stakeholders=[TUG])

    def stopped(_: object, *, with_history: bool) -> Iterator[None]:
        raise KeyboardInterrupt

    monkeypatch.setattr(copying, "content", stopped)
    told = pytest.raises(Stopped, match="stopped, but all was copied already; copy again to compare the two")
    with open_store(one.address) as source, open_store(other.address, to_write=True, schema=SCHEMA) as target, told:
        copying.copy(source, target)
    assert held(other).stakeholders == [TUG]


def test_a_folder_that_is_stopped_half_way_says_how_much_of_it_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def second(self: Path, place: Path) -> Path:
        if self.name == "b":
            raise KeyboardInterrupt
        return replace(self, place)

    monkeypatch.setattr(Path, "iterdir", lambda self, iterdir=Path.iterdir: sorted(iterdir(self)))
    monkeypatch.setattr(Path, "replace", second)
    with pytest.raises(Stopped, match=r"stopped, when 1 of 3 files of .*/folder were written"):  # noqa: SIM117, PT012
        with whole(tmp_path / "folder") as draft:
            draft.mkdir()
            for name in "abc":
                (draft / name).write_text(name)
    assert [file.name for file in (tmp_path / "folder").iterdir()] == ["a"]
