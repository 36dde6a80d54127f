"""Which network is meant where none is named: the same for the command and for Python."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import partnermap
from partnermap.api.whereabouts import BUILT_IN_FILES, Whereabouts, address_to_write, find_network
from partnermap.cli import cli
from partnermap.loaders import BUILT_IN


@pytest.mark.parametrize(
    ("named", "variable", "is_there", "found", "to_write"),
    [
        ("mine.db", "yours.db", True, Whereabouts("mine.db", True), "mine.db"),
        ("", "yours.db", True, Whereabouts("yours.db", True), "yours.db"),
        ("", "", True, Whereabouts("partnermap.db", False), "partnermap.db"),
        ("", "", False, Whereabouts("", False), "partnermap.db"),
    ],
)
def test_what_is_named_comes_first_and_the_built_in_network_last(
    named: str, variable: str, is_there: bool, found: Whereabouts, to_write: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTNERMAP_STORE", variable)
    if is_there:
        (tmp_path / "partnermap.db").touch()
    assert (find_network(named), address_to_write(named)) == (found, to_write)


def test_python_and_the_command_mean_the_same_network(example_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    for _ in range(2):
        assert f"{partnermap.stats()}\n" == CliRunner().invoke(cli, ["stats"]).stdout
        (tmp_path / "partnermap.db").write_bytes(example_file.read_bytes())
    assert partnermap.stats().store == "partnermap.db"


def test_an_empty_address_is_refused() -> None:
    with pytest.raises(partnermap.BadData, match="an address is empty; leave it out for the usual network"):
        partnermap.open("")


def test_the_files_of_the_built_in_network_are_where_a_load_finds_them() -> None:
    assert BUILT_IN_FILES == BUILT_IN
    assert sorted(file.name for file in BUILT_IN_FILES.glob("*.csv")) == ["sources.csv", "stakeholders.csv", "ties.csv"]
