"""The command as tests run it: in a folder of its own, 100 columns wide."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from partnermap.cli import cli
from tests.example import write_example

Ask = Callable[..., Result]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Runs the command in a folder of its own, 100 columns wide."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str, stdin: str | bytes | None = None, **environment: str) -> Result:
        return CliRunner().invoke(cli, words, input=stdin, env={"COLUMNS": "100", **environment})

    return run


@pytest.fixture
def harbour(ask: Ask, tmp_path: Path) -> Ask:
    """The same where ./partnermap.db holds the example."""
    write_example(tmp_path / "csv")
    assert ask("load", "csv").exit_code == 0
    return ask
