"""What may be replaced on a disk, whoever writes."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnermap.graph import UnwritableFile
from partnermap.graph.guard import UNGUARDED, Guard, Kind, check_store_place, files_at, read_head
from partnermap.graph.keeping import whole

OURS = Kind(lambda: "a note", "note.txt", lambda path: path.read_text(encoding="utf-8", errors="replace").startswith("ours"))
FILLED = Kind(lambda: "a form", "form.txt", None)


def put(path: Path, kind: Kind = OURS, guard: Guard = UNGUARDED) -> str:
    """What the refusal says, or nothing where `new` was put there."""
    try:
        with whole(path, kind, guard) as draft:
            draft.write_text("ours: new")
    except UnwritableFile as error:
        return str(error)
    return ""


def test_a_file_of_the_kind_gives_way_and_any_other_only_when_it_is_forced(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    assert (put(path), put(path), path.read_text()) == ("", "", "ours: new")
    path.write_text("mine")
    assert put(path) == (
        f"{path} is there already and is not a note that partnermap wrote; choose another name, or add --force to replace it"
    )
    assert path.read_text() == "mine"
    assert (put(path, guard=Guard(is_forced=True)), path.read_text()) == ("", "ours: new")


def test_what_users_fill_in_gives_way_only_when_it_is_forced(tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    assert put(path, FILLED) == ""
    assert put(path, FILLED) == f"{path} is there already; choose another name, or add --force to replace it"
    assert put(path, FILLED, Guard(is_forced=True)) == ""


def test_what_somebody_made_read_only_gives_way_only_when_it_is_forced(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("ours: old")
    path.chmod(0o444)
    assert put(path) == f"{path} may only be read; choose another name, or add --force to replace it"
    assert path.read_text() == "ours: old"
    if os.name != "nt":  # where the system itself replaces no such file
        assert (put(path, guard=Guard(is_forced=True)), path.read_text()) == ("", "ours: new")


@pytest.mark.parametrize("is_forced", [False, True])
def test_links_folders_and_pipes_never_give_way(tmp_path: Path, is_forced: bool) -> None:
    guard = Guard(is_forced=is_forced)
    (tmp_path / "target").write_text("ours: old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "astray").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    assert put(tmp_path / "link", guard=guard) == (
        f"{tmp_path}/link is a link, and links are not replaced; write to {tmp_path}/target, or choose another name"
    )
    assert "is a link" in put(tmp_path / "astray", guard=guard)
    assert put(tmp_path / "folder", guard=guard) == (
        f"{tmp_path}/folder is a folder; give the name of a file in it, such as {tmp_path}/folder/note.txt"
    )
    assert put(tmp_path / "pipe", guard=guard) == (
        f"{tmp_path}/pipe is no ordinary file but a device or a pipe, and is not replaced; choose another name"
    )
    assert (tmp_path / "target").read_text() == "ours: old"
    assert (tmp_path / "pipe").is_fifo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["astray", "folder", "link", "pipe", "target"]


@pytest.mark.parametrize("is_forced", [False, True])
def test_the_store_in_use_and_what_is_read_never_give_way_under_any_name(tmp_path: Path, is_forced: bool) -> None:
    store, read = tmp_path / "store", tmp_path / "read"
    for path in (store, read):
        path.write_text("ours: old")
        os.link(path, tmp_path / f"{path.name}-by-another-name")
    guard = Guard(store, (read,), is_forced)
    for name in ("store", "store-by-another-name", "../" + tmp_path.name + "/store"):
        assert put(tmp_path / name, guard=guard).endswith("is the store in use, and is not replaced; choose another name")
    for name in ("read", "read-by-another-name"):
        assert put(tmp_path / name, guard=guard).endswith("is one of the files that are read, and is not replaced; choose another name")
    assert {path.read_text() for path in tmp_path.iterdir()} == {"ours: old"}


def test_a_folder_is_put_in_place_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b").write_text("mine")
    with pytest.raises(UnwritableFile, match="out/b is there already"):
        put_three(tmp_path / "out")
    assert {path.name: path.read_text() for path in (tmp_path / "out").iterdir()} == {"b": "mine"}


def put_three(folder: Path) -> None:
    with whole(folder, OURS) as draft:
        draft.mkdir()
        for name in "abc":
            (draft / name).write_text("ours")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(held=st.binary(max_size=40), is_forced=st.booleans())
def test_whatever_is_there_is_kept_unless_it_is_ours_or_forced(tmp_path: Path, held: bytes, is_forced: bool) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(held)
    said = put(path, guard=Guard(is_forced=is_forced))
    gives_way = is_forced or held.startswith(b"ours")
    assert (said == "", path.read_bytes()) == (gives_way, b"ours: new" if gives_way else held)
    assert [one.name for one in tmp_path.iterdir()] == ["note.txt"]


def test_a_store_is_made_in_no_pipe_and_through_no_link_that_leads_nowhere(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "astray").symlink_to(tmp_path / "nothing")
    (tmp_path / "link").symlink_to(tmp_path)
    (tmp_path / "old.db").write_text("")
    for name, said in (
        ("pipe", "no ordinary file but a device or a pipe; give the path of a file"),
        ("astray", f"a link to {tmp_path}/nothing, which is not there; give that path, or remove the link"),
    ):
        with pytest.raises(UnwritableFile) as caught:
            check_store_place(tmp_path / name)
        assert str(caught.value) == f"{tmp_path}/{name} is {said}"
    for name in ("fresh.db", "old.db", "link", ""):
        check_store_place(tmp_path / name)


def test_a_folder_that_is_read_is_its_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("")
    assert list(files_at(tmp_path)) == [tmp_path / "a.csv"]
    assert list(files_at(tmp_path / "a.csv")) == [tmp_path / "a.csv"]


def test_a_name_that_the_disk_does_not_take_is_refused_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    with pytest.raises(UnwritableFile) as caught:
        UNGUARDED.check(path, OURS)
    assert str(caught.value) == f"{path} cannot be written: its name is too long; choose a shorter one"
    assert list(files_at(path)) == [path]


def test_where_nothing_is_there_is_nothing_to_keep_and_a_store_that_is_not_there_is_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("ours: old")
    guard = Guard(tmp_path / "store", (tmp_path / "read",))
    for path in (tmp_path / "note.txt", tmp_path / "fresh.txt", tmp_path / "note.txt" / "within"):
        guard.check(path, OURS)


def test_what_cannot_be_looked_into_is_left_alone(tmp_path: Path) -> None:
    def look(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "note.txt").write_text("ours: old")
    assert "is there already and is not a note that partnermap wrote" in put(
        tmp_path / "note.txt", Kind(lambda: "a note", "note.txt", look)
    )


def test_the_head_of_a_file_is_its_first_sixteen_thousand_bytes_whatever_they_are(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes("é".encode() + b"\xff" + b"a" * 16_384)
    assert read_head(tmp_path / "file") == "é\ufffd" + "a" * 16_381
