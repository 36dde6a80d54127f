"""The first hour: the command alone, help, words in capitals, verbs that are none, and what Windows refuses."""

import errno
import os
from pathlib import Path

import click
import pytest

from partnermap.commands import shared
from tests.commands.conftest import Ask


def test_the_command_alone_is_its_help(ask: Ask) -> None:
    alone, asked = ask(), ask("--help")
    assert (alone.exit_code, alone.stdout, alone.stderr) == (0, asked.stdout, "")


@pytest.mark.parametrize("words", [["who"], ["queries", "show"]])
def test_help_of_a_command_is_what_it_says_of_itself(ask: Ask, words: list[str]) -> None:
    assert (ask("help", *words).exit_code, ask("help", *words).stdout) == (0, ask(*words, "--help").stdout)


def test_help_alone_is_the_help_of_all(ask: Ask) -> None:
    assert ask("help").stdout == ask("--help").stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["edit"], "there is no command 'edit'; did you mean 'set'?"),
        (["search", "x"], "there is no command 'search'; did you mean 'find'?"),
        (["serch", "x"], "there is no command 'serch'; did you mean 'find'?"),
        (["shw", "x"], "there is no command 'shw'; did you mean 'show'?"),
        (["help", "serch"], "there is no command 'serch'; did you mean 'find'?"),
        (["help", "who", "NCECC"], "partnermap help who has no commands of its own"),
    ],
)
def test_a_verb_that_is_none_is_wrong_usage_with_the_one_that_is_meant(ask: Ask, words: list[str], message: str) -> None:
    answer = ask(*words)
    assert answer.exit_code == 2
    assert answer.stderr.startswith("Error: ")
    assert message.removeprefix("partnermap help ") in answer.stderr


def test_a_word_like_no_command_is_refused_with_all_there_are(ask: Ask) -> None:
    assert (
        "there is no command 'zzzzzz'; the commands are add, brokers, check, common, config, copy, cypher, demo, diff, "
        in ask("zzzzzz").stderr
    )


def test_languages_formats_and_statuses_may_be_in_capitals(harbour: Ask) -> None:
    shouted = harbour("who", "hsa", "--lang", "FR", "--format", "JSON", "--status", "Confirmed")
    assert (shouted.exit_code, shouted.stdout) == (
        0, harbour("who", "hsa", "--lang", "fr", "--format", "json", "--status", "confirmed").stdout,
    )  # fmt: skip


def test_a_first_load_flushes_what_may_be_written_to_as_windows_wants_it(
    ask: Ask, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")  # where this is not, it is Windows itself that refuses
    flushed = []

    def as_on_windows(descriptor: int) -> None:
        if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "Bad file descriptor")
        flushed.append(descriptor)

    monkeypatch.setattr(os, "fsync", as_on_windows)
    answer = ask("load", str(example_folder))
    assert (answer.exit_code, len(flushed)) == (0, 1)
    assert ask("stats", "--format", "csv").stdout.splitlines()[1] == "kind,agency,5"


def test_a_pipe_that_nobody_reads_is_the_same_where_it_is_called_an_invalid_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object, **__: object) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(click, "echo", closed)
    with pytest.raises(BrokenPipeError):
        shared.echo("the answer")
