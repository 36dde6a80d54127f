"""Putting a map on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from partnermap.graph import UnwritableFile
from partnermap.maps import write_map


def test_a_map_is_utf8_with_unix_lines(tmp_path: Path) -> None:
    write_map("é\nœ\n", tmp_path / "map.html")
    assert (tmp_path / "map.html").read_bytes() == "é\nœ\n".encode()


def test_a_map_takes_the_place_of_an_older_one_and_nothing_is_left_over(tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text("old")
    write_map("new", tmp_path / "map.html")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"map.html": "new"}


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.html").symlink_to(tmp_path / "map.html")
    write_map("new", tmp_path / "link.html")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "map.html").read_text() == "new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile) as error:
        write_map("", tmp_path / "nowhere" / "map.html")
    assert str(error.value) == (
        f"the map cannot be written to {tmp_path}/nowhere/map.html: there is no folder {tmp_path}/nowhere; make it first or write elsewhere"
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match=r"is a folder; give the name of a file in it, such as .*map\.html"):
        write_map("", tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableFile, match="there is no folder"):
        write_map("", tmp_path / "file" / "map.html")


def test_a_folder_without_rights_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "map.html").write_text("old")
    tmp_path.chmod(0o500)
    with monkeypatch.context() as patch:
        if os.access(tmp_path, os.W_OK):  # root may write anywhere
            patch.setattr(Path, "open", _refuse)
        with pytest.raises(UnwritableFile, match=r"no right to write in .*; write elsewhere with -o"):
            write_map("new", tmp_path / "map.html")
    tmp_path.chmod(0o700)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"map.html": "old"}


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UnwritableFile, match=r"No space left on device; free some room"):
        write_map("new", tmp_path / "map.html")
    assert list(tmp_path.iterdir()) == []


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")
