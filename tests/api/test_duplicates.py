"""Duplicates as they are asked for in Python."""

from pathlib import Path

import pytest

import partnermap
from partnermap.graph import UnknownName


def test_a_network_tells_who_may_be_one_and_of_one_alone(tmp_path: Path) -> None:
    (tmp_path / "stakeholders.csv").write_text("id,kind,name\na,agency,Harbour Trust\nb,agency,Harbour Trsut\nc,agency,Buoys\n")
    with partnermap.open(tmp_path / "n.db", to_write=True) as network:
        network.load(tmp_path / "stakeholders.csv")
        answer = network.duplicates()
        assert [(pair.one.id, pair.other.id, pair.score) for pair in answer.pairs] == [("a", "b", 0.93)]
        assert (answer.total, answer.of, network.duplicates("Buoys").pairs) == (1, None, ())
        assert answer.to_dict()["duplicates"][0]["reasons"] == [
            {"sort": "spelling", "one": "Harbour Trust", "other": "Harbour Trsut", "count": None},
        ]  # fmt: skip
        with pytest.raises(UnknownName):
            network.duplicates("csz")


def test_the_usual_network_is_asked_by_a_function() -> None:
    assert partnermap.duplicates(limit=0).total == 0
