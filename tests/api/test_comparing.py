"""Two networks compared from Python, by where they are and as they are open."""

from __future__ import annotations

from pathlib import Path

import pytest

import partnermap


def test_two_networks_are_compared_by_where_they_are(example_file: Path, tmp_path: Path) -> None:
    exported = tmp_path / "mine.json"
    with partnermap.open(example_file) as network:
        network.export(exported)
    answer = partnermap.diff(example_file, exported)
    assert (answer.is_none, answer.old.name, answer.new.name, answer.ties.same) == (True, "harbour.db", "mine.json", 21)
    assert str(answer).startswith("Between harbour.db and mine.json there is no difference")
    assert str(partnermap.diff(exported, example_file, lang="fr")).startswith("Entre mine.json et harbour.db")


def test_an_open_network_is_compared_with_another(example_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with partnermap.open(other, to_write=True) as network:
        network.load(Path(__file__).parents[2] / "loaders" / "data")
    with partnermap.open(example_file) as one, partnermap.open(other) as two:
        answer = one.diff(two, kind="program")
        assert [one.id for one in answer.stakeholders.unjudged] == ["buoys", "clear"]  # the other has none of their sources
        assert {row["thing"] for row in answer.to_frame().to_dict("records")} == {"stakeholder", "tie", "source"}
        with pytest.raises(partnermap.BadData, match="a network to compare with is one that was opened with partnermap.open, not str"):
            one.diff(str(other))


def test_days_and_changes_of_a_network_are_compared(example_file: Path) -> None:
    days = partnermap.diff(example_file, dates=("2004", "2010"))
    assert (days.mode, len(days.ties.added), len(days.ties.passing)) == ("dates", 5, 1)
    with partnermap.open(example_file) as network:
        assert network.diff(dates=("2004", "2010")) == days
        assert len(network.diff(changes=(0, 1)).stakeholders.added) == 14
