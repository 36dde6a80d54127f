"""`history forget`: what an undone change did is taken out for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Ask

PLAN = [
    "this takes out of the history for good what change 1 did: partnermap load secret.csv, 2024-05-31",
    "1 stakeholder added",
    "it cannot be taken back, and copies, exports and backups that were made before are not touched",
]


@pytest.fixture
def undone(ask: Ask) -> Ask:
    """Where one load was made and taken back."""
    Path("secret.csv").write_text("kind,name\nagency,Most Secret Agency\n", encoding="utf-8")
    assert ask("load", "secret.csv").exit_code == 0
    assert ask("undo", "--yes").exit_code == 0
    return ask


def test_what_an_undone_change_did_is_in_the_file_no_more_and_the_history_says_so(undone: Ask) -> None:
    assert b"Most Secret" in Path("partnermap.db").read_bytes()
    done = undone("history", "forget", "1", "--yes")
    assert (done.exit_code, done.stderr.splitlines()) == (0, [*PLAN, "what change 1 did is forgotten for good"])
    assert b"ecret" not in Path("partnermap.db").read_bytes()
    assert undone("history", "--format", "csv").stdout.splitlines()[2].endswith(",,2,True,2024-05-31T12:00:00Z")
    assert "what it did was taken out for good on 2024-05-31 12:00" in undone("history", "1").stdout
    assert undone("history", "most secret agency").exit_code == 1


def test_nothing_is_forgotten_before_somebody_says_so(undone: Ask) -> None:
    held = Path("partnermap.db").read_bytes()
    tried = undone("history", "forget", "1", "--dry-run")
    assert (tried.exit_code, tried.stderr.splitlines()) == (0, [*PLAN, "nothing was changed"])
    asked = undone("history", "forget", "1")
    assert (asked.exit_code, asked.stderr.splitlines()[:3]) == (1, PLAN)
    assert Path("partnermap.db").read_bytes() == held


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("forget", "2"), 1, "Error: change 2 is an undo; name the change that it took back, 1"),
        (("forget", "7"), 1, "Error: there is no change 7; see `partnermap history`"),
        (("forget",), 2, "Error: write the number of the change behind it, as in `partnermap history forget 3`; see `cli history --help`"),
        (("1", "--yes"), 2, "Error: --yes and --dry-run go with `history forget N` alone; see `cli history --help`"),
    ],
)
def test_what_cannot_be_forgotten_is_refused(undone: Ask, words: tuple[str, ...], code: int, said: str) -> None:
    answer = undone("history", *words)
    assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (code, said)


def test_one_whose_name_begins_so_is_found_all_the_same(undone: Ask) -> None:
    Path("more.csv").write_text("id,kind,name\nmenot,agency,Forget Me Not\n", encoding="utf-8")
    assert undone("load", "more.csv").exit_code == 0
    assert undone("history", "forget", "me", "not").stdout.startswith("What changed of Forget Me Not\n")
