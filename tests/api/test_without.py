"""What breaks without some, asked in Python by its name alone."""

import pytest

from partnermap import BadData, Network


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def test_names_single_points_and_worst_sets_are_asked_by_one_method(harbour: Network) -> None:
    found = harbour.without(["HSA", "Fisheries Office"])
    assert [(one.stakeholder.id, one.roles) for one in found.lost] == [("buoys", ("OPERATES",)), ("clear", ("LEADS", "FUNDS", "partner"))]
    assert list(found.to_frame()["effect"].unique()) == ["along", "cut_off", "loses"]
    assert [one.stakeholder.id for one in harbour.without().points] == ["forum", "dive", "guard"]
    assert [one.id for one in harbour.without(find=1, kind="program").sets[0].members] == ["buoys"]


def test_what_it_cannot_be_asked_is_refused(harbour: Network) -> None:
    with pytest.raises(BadData, match="what hurts is measured by DF or F, and not by 'reach'"):
        harbour.without(find=1, by="reach")
