"""Terminals, pipes and logs: what reaches them, whatever is in data, names of files and arguments, and whatever they can show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.environment import TODAY

pty = pytest.importorskip("pty")
PARTNERMAP = [sys.executable, "-m", "partnermap"]
HOSTILE = "\x1b]0;title\x07\x1b[31mRed\u202e"


def run(*words: str | bytes, shell: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own; `shell` is what the shell makes of its streams."""
    command = ["sh", "-c", f'exec "$@" {shell}', "sh", *PARTNERMAP, *words] if shell else [*PARTNERMAP, *words]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PARTNERMAP_TODAY": TODAY, **environment})


def on_terminal(*words: str, **environment: str) -> tuple[int, bytes]:
    """The exit code, and all that the command writes to a terminal, be it the answer or talk."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PARTNERMAP, *words], stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL,
        env={**os.environ, "PARTNERMAP_TODAY": TODAY, "TERM": "xterm", **environment},
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
    os.close(ours)
    return process.returncode, shown


@pytest.fixture
def hostile(ask: Ask) -> Path:
    """A folder whose ./partnermap.db has a name that a terminal would obey."""
    Path("s.csv").write_text(f"id,kind,name\na,agency,{HOSTILE}\n", encoding="utf-8")
    assert ask("load", "s.csv").exit_code == 0
    return Path()


@pytest.mark.parametrize("form", ["table", "csv", "json", "md"])
def test_no_format_gives_a_terminal_anything_to_obey_but_our_colours(hostile: Path, form: str) -> None:
    code, shown = on_terminal("list", "--format", form)
    assert (code, b"\x1b]" in shown, b"\x07" in shown, b"\x1b[31m" in shown, b"\xe2\x80\xae" in shown) == (0, False, False, False, False)
    assert {"json": "\\u001b[31mRed", "md": "\ufffd\\[31mRed"}.get(form, "\ufffd[31mRed") in shown.decode()
    assert (b"\x1b[36m" in shown) == (form == "table")


def test_a_program_gets_data_as_it_is(hostile: Path) -> None:
    kept = HOSTILE.removesuffix("\u202e")  # what shows nothing in a name is not loaded
    assert f"a,{kept},".encode() in run("list", "--format", "csv").stdout
    assert rb"\u001b]0;title\u0007\u001b[31mRed" in run("list", "--format", "json").stdout


@pytest.mark.parametrize("words", [("who", HOSTILE * 2), ("load", f"{HOSTILE}.csv"), (HOSTILE,), ("who", "a", f"--{HOSTILE}"), ("who", "a", "--as-of", HOSTILE), ("stats", "--store", HOSTILE), ("list", "-o", HOSTILE), ("cypher", f"MATCH {HOSTILE}"), ("cypher", "-p", HOSTILE, "-f", HOSTILE)])  # fmt: skip
def test_neither_a_terminal_nor_a_log_obeys_what_was_typed(hostile: Path, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.returncode in (1, 2)
    for sign in ("\x1b", "\x07", "\u202e"):
        assert sign not in done.stderr.decode()
    _, shown = on_terminal(*words)
    assert (b"\x1b]" in shown, b"\x1b[31mRed" in shown, b"\x07" in shown) == (False, False, False)


def test_what_a_cell_holds_is_not_repeated_without_bound(ask: Ask) -> None:
    Path("s.csv").write_text(f"id,kind,name\na,{'k' * 1_000_000},Alpha\nb,agency,Beta\n", encoding="utf-8")
    answer = ask("load", "s.csv")
    assert (answer.exit_code, len(answer.stderr) < 2_500, "…" in answer.stderr) == (1, True, True)
    assert len(ask("who", "n" * 100_000).stderr) < 1_000


@pytest.mark.parametrize("settings", [{"PYTHONIOENCODING": "latin-1"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}], ids=str)  # fmt: skip
def test_a_terminal_that_cannot_show_a_letter_shows_something(ask: Ask, settings: dict[str, str]) -> None:
    Path("s.csv").write_text("id,kind,name\na,agency,Île 日本 ☃\n", encoding="utf-8")
    assert ask("load", "s.csv").exit_code == 0
    for words in (("list",), ("show", "a"), ("--lang", "fr", "list"), ("list", "--format", "json")):
        code, shown = on_terminal(*words, **settings)
        assert (code, b"Traceback" in shown, b"le " in shown) == (0, False, True)
    code, shown = on_terminal("who", "Nobody ☃", **settings)
    assert (code, b"Traceback" in shown, shown.count(b"Error: ")) == (1, False, 1)


def test_bytes_that_are_no_text_are_no_name(ask: Ask) -> None:
    for words in ((b"who", b"\xff"), (b"path", b"\xff", b"a"), (b"find", b"caf\xe9")):
        done = run(*words)
        assert (done.returncode, done.stdout, done.stderr.count(b"Error: "), b"are not UTF-8" in done.stderr) == (2, b"", 1, True)
    for words in ((b"list", b"--without-mark", b"\xff"), (b"cypher", b"MATCH \xff"), (b"show", b"--as-of", b"\xff", b"a")):
        done = run(*words)
        assert (done.returncode in (1, 2), done.stdout, b"Traceback" in done.stderr) == (True, b"", False)
        assert done.stderr.splitlines()[-1].startswith(b"Error: ")


def test_the_name_of_a_file_may_have_them(ask: Ask) -> None:
    Path(os.fsdecode(b"caf\xe9.csv")).write_text("id,kind,name\na,agency,Alpha\n", encoding="utf-8")
    done = run("load", b"caf\xe9.csv", "--store", b"\xff.db")
    assert (done.returncode, b"1 stakeholder added" in done.stderr) == (0, True)
    for words in (("show", "a"), ("show", "a", "-o", b"\xfe.json"), ("show", "a", "-o", b"\xfe.xlsx"), ("show", "a", "-o", b"\xfe.html"),
                  ("export", b"\xfd.json"), ("map", "-o", b"\xfc.html"), ("copy", b"\xff.db", b"\xfb.db")):  # fmt: skip
        done = run(*words, *(() if words[0] == "copy" else ("--store", b"\xff.db")))
        assert (done.returncode, b"Error" in done.stderr) == (0, False)
    done = run("load", b"no\xe9.csv")
    assert (done.returncode, done.stderr.decode().splitlines()[-1][:40]) == (1, "Error: there is no file no\ufffd.csv; check t")


@pytest.mark.parametrize(
    "words", [("list",), ("list", "--format", "json"), ("export", "-"), ("map", "-o", "-"), ("queries",)], ids=" ".join
)
def test_an_answer_that_nobody_gets_is_no_success(ask: Ask, words: tuple[str, ...]) -> None:
    Path("s.csv").write_text("id,kind,name\na,agency,Alpha\n", encoding="utf-8")
    assert ask("load", "s.csv").exit_code == 0
    done = run(*words, shell=">&-")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, b"Error: the answer cannot be written: standard output is closed")
    if Path("/dev/full").exists():
        done = run(*words, shell=">/dev/full")
        said = b"Error: the answer cannot be written: the disk is full; free some room, or choose another disk"
        assert (done.returncode, done.stderr.splitlines()[-1]) == (1, said)


def test_talk_that_nobody_hears_changes_nothing(ask: Ask) -> None:
    Path("s.csv").write_text("id,kind,name\na,agency,Alpha\n", encoding="utf-8")
    for shell in ("2>&-", "2>/dev/full", "<&-", "<&- 2>&-", ">&- 2>&-"):
        done = run("load", "s.csv", "--store", "new.db", shell=shell)
        assert (done.returncode, done.stdout, b"Traceback" in done.stderr) == (0, b"", False)
        done = run("who", "Nobody", "--store", "new.db", shell=shell)
        assert (done.returncode, done.stdout) == (1, b"")
    assert run("list", "--store", "new.db", "--format", "csv", shell="2>&-").stdout.startswith(b"id,name,")
