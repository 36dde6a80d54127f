"""What the system says of files: each reason and its remedy only where it is so, on Windows too, whose refusals are played here."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from partnermap.graph import UnwritableFile
from partnermap.graph.failures import why
from partnermap.graph.guard import check_name
from partnermap.graph.keeping import put_in_place, unwritable, whole


def refused(winerror: int) -> PermissionError:
    """What Windows says of a file that is open elsewhere (32), or that one has no right to (5)."""
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = winerror  # type: ignore[misc]
    return error


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full; free some room, or choose another disk"),
        (errno.EDQUOT, "the disk is full; free some room, or choose another disk"),
        (errno.EFBIG, "it would be larger than a file may be there; choose another disk"),
        (errno.EACCES, "you may not; ask for the right, or choose another folder"),
        (errno.EROFS, "that disk may only be read; choose another one"),
        (errno.ENOENT, "its folder is not there; make it first, or choose another one"),
        (errno.ENOTDIR, "what should be its folder is a file; choose another folder"),
        (errno.ENAMETOOLONG, "its name is too long; choose a shorter one"),
        (errno.EINVAL, "the system does not take this name; choose a simpler one"),
        (errno.ELOOP, "its links lead in a circle; give the path of the file itself"),
        (errno.EMFILE, "too many files are open; close other programs and try again"),
        (errno.EIO, "the disk or the drive is out of order; choose another one"),
        (errno.EISDIR, "it is a folder; give the name of a file"),
        (errno.ENODEV, "No such device"),
    ],
)
def test_each_reason_has_its_own_remedy(number: int, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert why(OSError(number, os.strerror(number))) == said


def test_a_file_that_is_open_elsewhere_is_to_be_closed_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert why(refused(32)) == "another program has it open; close it there, in Excel for example"
    monkeypatch.setattr("sys.platform", "win32")
    assert why(refused(5)) == "you may not, or another program has it open; close it there, or choose another folder"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    for place in (tmp_path / "no" / "a.csv", tmp_path / "no" / "more" / "a.csv"):
        told = str(unwritable(place, FileNotFoundError(errno.ENOENT, "No such file or directory")))
        assert told == f"{place} cannot be written: there is no folder {place.parent}; make it first"


@pytest.mark.parametrize(
    "name", ["CON", "nul.csv", "Aux.tar.gz", "com1.xlsx", "LPT9", "con .csv", "a:b.csv", "a?.md", "end.", "end ", "a|b", 'a"b']
)
def test_a_name_that_windows_does_not_give_to_a_file_is_refused_there_and_nowhere_else(name: str) -> None:
    with pytest.raises(UnwritableFile, match="cannot be written: (Windows keeps this name for a device|on Windows no name ends in a dot)"):
        check_name(Path("folder", name), is_windows=True)
    check_name(Path("folder", name), is_windows=False)


@pytest.mark.parametrize("name", ["console.csv", "com10.csv", "nullable", "réseau 2011.xlsx", ".hidden", "a.b.c"])
def test_other_names_are_taken(name: str) -> None:
    check_name(Path(name), is_windows=True)


class Held:
    """A file that another program keeps to itself for so many tries, as Windows lets it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tries: int) -> None:
        self.left, self._replace = tries, Path.replace
        monkeypatch.setattr(Path, "replace", self)
        monkeypatch.setattr("partnermap.graph.keeping._PAUSE", 0.001)

    def __get__(self, file: Path, _: object) -> object:
        def replace(place: Path) -> Path:
            self.left -= 1
            if self.left >= 0:
                raise refused(32)
            return self._replace(file, place)

        return replace


def test_on_windows_a_file_that_is_looked_into_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "new").write_text("new")
    with monkeypatch.context() as patch:
        Held(patch, 3)
        patch.setattr("partnermap.graph.keeping.IS_WINDOWS", True)
        put_in_place(tmp_path / "new", tmp_path / "place")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("place", "new")]


@pytest.mark.parametrize("is_windows", [True, False])
def test_one_that_stays_open_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_windows: bool) -> None:
    (tmp_path / "place").write_text("old")
    with monkeypatch.context() as patch:
        held = Held(patch, 1000)
        patch.setattr("partnermap.graph.keeping.IS_WINDOWS", is_windows)
        with pytest.raises(PermissionError) as caught, whole(tmp_path / "place") as draft:
            draft.write_text("new")
        assert 1000 - held.left == (11 if is_windows else 1)
    assert str(unwritable(tmp_path / "place", caught.value)) == (
        f"{tmp_path}/place cannot be written: another program has it open; close it there, in Excel for example"
    )
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("place", "old")]


def test_a_long_name_leaves_room_for_the_folder_in_which_its_file_is_made(tmp_path: Path) -> None:
    place = tmp_path / f"{'x' * 250}.md"
    with whole(place) as draft:
        draft.write_text("new")
    assert place.read_text() == "new"
