"""The help of every command reads in both languages, and has an example that runs."""

from pathlib import Path
from shlex import split

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from partnermap.commands.speech.helping import Command
from partnermap.words.french import sentences
from tests.commands.importing.lists import CHART, write_chart
from tests.words.told import help_texts, ours

COMMANDS = dict(ours())


def test_every_command_is_one_of_ours_and_has_an_example() -> None:
    assert [name for name, one in COMMANDS.items() if not isinstance(one, Command) or not one.example] == []


def test_every_help_text_has_its_french() -> None:
    assert [(place, text) for place, text in help_texts() if text not in sentences()] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_in_french_has_no_word_of_click_in_english(name: str) -> None:
    words = name.split()[1:]
    shown = CliRunner().invoke(cli, ["--lang", "fr", *words, "--help"], prog_name="partnermap").output
    english = ("Usage:", "Options:\n\n", "Commands:", "Example:", "[default", "Show this", "Show the", "ARGS")
    assert shown.startswith(f"Utilisation\u00a0: {name} ")
    assert [word for word in english if word in shown] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_example_of_a_command_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTNERMAP_CONFIG", str(tmp_path / "config.txt"))
    one = COMMANDS[name]
    assert isinstance(one, Command)
    for words in (["load", str(Path(__file__).parents[2] / "loaders" / "data"), "--store", "partnermap.db"], ["export", "mine.xlsx"]):
        assert CliRunner().invoke(cli, words).exit_code == 0
    if "import" in name:
        write_chart(tmp_path / "list.xlsx")
        (tmp_path / "list.mapping.yaml").write_text(CHART, encoding="utf-8")
    if "template" in name:
        (tmp_path / "mine.xlsx").unlink()
    if "unmerge" in name:
        assert CliRunner().invoke(cli, ["merge", "Calgary Police Service", "Edmonton Police Service", "--yes"]).exit_code == 0
    done = CliRunner().invoke(cli, split(one.example))
    assert (done.exit_code, "Error:" in done.output) == (0, False)
