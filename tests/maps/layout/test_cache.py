"""Layouts out of the cache folder are those that would have been computed, whatever has become of the folder."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from partnermap.maps import draw
from partnermap.maps.layout import cache as layout_cache
from partnermap.maps.layout.arranging import Layout, arrange
from partnermap.maps.layout.cache import kept_layout
from tests.maps.given import harbour, planted

SIZES = [8.0, 10.5, 6.0, 6.0]
LINKS = [(0, 1), (1, 2), (1, 2)]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "partnermap" / "layouts"


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def refuse(*_: object) -> Layout:
    raise AssertionError("it was computed again")


def test_the_same_input_is_computed_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept_layout(SIZES, LINKS)
    assert first == arrange(SIZES, LINKS)
    monkeypatch.setattr(layout_cache, "arrange", refuse)
    assert kept_layout(SIZES, LINKS) == first
    assert kept_layout([8, 10.5, 6, 6], [[0, 1], [1, 2], [1, 2]]) == first  # type: ignore[list-item]
    assert len(list(folder.iterdir())) == 1


def test_a_map_is_the_same_text_with_and_without_what_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = draw(harbour(), today="2026-11-22")
    assert kept(folder).exists()
    monkeypatch.setattr(layout_cache, "arrange", refuse)
    assert draw(harbour(), today="2026-11-22") == first
    monkeypatch.undo()
    monkeypatch.setattr(layout_cache, "kept_layout", arrange)
    assert draw(harbour(), today="2026-11-22") == first


def test_hundreds_come_back_to_the_last_digit(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs, _ = planted(300, 900, 6)
    sizes = [6.0 + n % 9 / 10 for n in range(300)]
    first = kept_layout(sizes, pairs)
    monkeypatch.setattr(layout_cache, "arrange", refuse)
    assert kept_layout(sizes, pairs) == first == Layout(first.points, first.groups)


@pytest.mark.parametrize(
    ("sizes", "links"),
    [
        ([8.0, 10.5, 6.0, 6.1], LINKS),
        (SIZES, [(0, 1), (1, 2)]),
        (SIZES, [(1, 2), (0, 1), (1, 2)]),
        ([*SIZES, 6.0], LINKS),
    ],
    ids=["a size", "a tie less", "another order", "one more"],
)
def test_other_input_is_another_layout(folder: Path, sizes: list[float], links: list[tuple[int, int]]) -> None:
    kept_layout(SIZES, LINKS)
    assert kept_layout(sizes, links) == arrange(sizes, links)
    assert len(list(folder.iterdir())) == 2


def test_other_code_or_libraries_have_layouts_of_their_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_layout(SIZES, LINKS)
    monkeypatch.setattr(layout_cache, "_code", lambda: "another version")
    kept_layout(SIZES, LINKS)
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    "damage",
    [
        "", "{", "null", "[]", "{}", '{"points": [], "groups": []}', '{"points": [[1, 2]], "groups": [0, 0, 0, 0]}', "[" * 100_000,
        '{"points": [[NaN, 0], [0, 0], [0, 0], [0, 0]], "groups": [0, 0, 0, 0]}',
        '{"points": [["a", 0], [0, 0], [0, 0], [0, 0]], "groups": [0, 0, 0, 0]}',
        '{"points": [[0, 0], [0, 0], [0, 0], [0, 0]], "groups": [0, 0, 0, -2]}',
        '{"points": [[0, 0], [0, 0], [0, 0], [0, 0]], "groups": [0, 0, 0, null]}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_made_again(folder: Path, damage: str) -> None:
    first = kept_layout(SIZES, LINKS)
    good = kept(folder).read_text()
    kept(folder).write_text(damage)
    assert kept_layout(SIZES, LINKS) == first
    assert kept(folder).read_text() == good


def test_where_nothing_can_be_kept_the_layout_is_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    assert kept_layout(SIZES, LINKS) == arrange(SIZES, LINKS)
    assert folder.read_text() == "a file where the folder should be"
    monkeypatch.setattr(layout_cache, "cache_folder", homeless)
    assert kept_layout(SIZES, LINKS) == arrange(SIZES, LINKS)


def homeless() -> Path:
    raise RuntimeError("Could not determine home directory.")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_what_is_kept_is_numbers_that_its_owner_alone_may_read(folder: Path) -> None:
    draw(harbour())
    assert (folder.stat().st_mode & 0o777, kept(folder).stat().st_mode & 0o777) == (0o700, 0o600)
    assert set(json.loads(kept(folder).read_text())) == {"points", "groups"}


def test_what_was_not_asked_for_in_a_month_or_is_one_too_many_goes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_layout(SIZES, LINKS)
    old = kept(folder)
    month_ago = time.time() - 31 * 24 * 3600
    os.utime(old, (month_ago, month_ago))
    kept_layout(SIZES, [])
    assert not old.exists()
    monkeypatch.setattr(layout_cache, "_MOST", 2)
    for count in range(1, 4):
        kept_layout([6.0] * count, [])
    assert len(list(folder.iterdir())) == 2


def test_a_layout_that_is_used_stays(folder: Path) -> None:
    kept_layout(SIZES, LINKS)
    used = kept(folder)
    month_ago = time.time() - 31 * 24 * 3600
    os.utime(used, (month_ago, month_ago))
    kept_layout(SIZES, LINKS)
    kept_layout(SIZES, [])
    assert used.exists()
