"""Putting a map on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from partnermap.graph import Store, UnwritableFile
from partnermap.graph.guard import Guard
from partnermap.maps import draw, write_map

SIGN = '<meta name="generator" content="partnermap">'


def test_a_map_is_utf8_with_unix_lines(tmp_path: Path) -> None:
    write_map("é\nœ\n", tmp_path / "map.html")
    assert (tmp_path / "map.html").read_bytes() == "é\nœ\n".encode()


def test_a_map_takes_the_place_of_an_older_one_and_nothing_is_left_over(tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text(f"{SIGN} old")
    write_map("new", tmp_path / "map.html")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"map.html": "new"}


def test_a_page_that_is_no_map_is_left_alone_unless_it_is_forced(tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text("<!doctype html><title>My own</title>")
    with pytest.raises(UnwritableFile, match=r"map\.html is there already and is not a map that partnermap wrote; .* --force"):
        write_map("new", tmp_path / "map.html")
    write_map("new", tmp_path / "map.html", Guard(is_forced=True))
    assert (tmp_path / "map.html").read_text() == "new"


def test_every_map_bears_the_sign_by_which_it_may_be_replaced(example: Store, tmp_path: Path) -> None:
    page = draw(example, stakeholders=["hsa", "clear"])
    for _ in range(2):
        write_map(page, tmp_path / "map.html")


def test_a_link_is_not_replaced_nor_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "link.html").symlink_to(tmp_path / "map.html")
    with pytest.raises(UnwritableFile, match=r"link\.html is a link, and links are not replaced; write to .*map\.html"):
        write_map("new", tmp_path / "link.html", Guard(is_forced=True))
    assert [path.name for path in tmp_path.iterdir()] == ["link.html"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile) as error:
        write_map("", tmp_path / "nowhere" / "map.html")
    assert str(error.value) == (f"{tmp_path}/nowhere/map.html cannot be written: there is no folder {tmp_path}/nowhere; make it first")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match=r"is a folder; give the name of a file in it, such as .*map\.html"):
        write_map("", tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableFile, match="there is no folder"):
        write_map("", tmp_path / "file" / "map.html")


def test_a_folder_without_rights_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "map.html").write_text(SIGN)
    tmp_path.chmod(0o500)
    with monkeypatch.context() as patch:
        if os.access(tmp_path, os.W_OK):  # root may write anywhere
            patch.setattr(Path, "open", _refuse)
        with pytest.raises(UnwritableFile, match=r"cannot be written: you may not; ask for the right, or choose another folder"):
            write_map("new", tmp_path / "map.html")
    tmp_path.chmod(0o700)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"map.html": SIGN}


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UnwritableFile, match=r"the disk is full; free some room"):
        write_map("new", tmp_path / "map.html")
    assert list(tmp_path.iterdir()) == []


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")
