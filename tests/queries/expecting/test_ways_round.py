"""Who lacks a tie that is expected, and stands near all the same; and who can be asked about it."""

from pathlib import Path

import pytest

from partnermap.graph import ANY
from partnermap.queries.expecting import Gap, expected
from partnermap.queries.structure import EVERYONE, Scope
from tests.queries.small import network

POLICE = """force agency; west unit; coast unit; centre unit; former unit; city agency; council agency; hub agency; crowd agency group
    strategy program; talk collaboration event"""
TIES = """centre PART_OF force; west PART_OF force status=proposed; coast PART_OF west; city WORKS_WITH force; council PARTNERS_IN strategy
    centre PARTNERS_IN strategy; centre SUCCEEDS former; former PART_OF force; hub SPOKE_AT talk; centre SPOKE_AT talk; hub MEMBER_OF crowd
    centre MEMBER_OF crowd"""
RULE = "expect: {{rule: Centre, who: {who}, to: [Centre, Former]}}"


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def gaps(rules: str, folder: Path, ties: str = TIES, scope: Scope = EVERYONE) -> list[Gap]:
    (folder / "rules.yaml").write_text(rules, encoding="utf-8")
    with network(POLICE, ties) as store:
        return [gap for found in expected(store, ANY, scope, folder / "rules.yaml")[0].rules for gap in found.gaps]


@pytest.mark.parametrize(
    ("who", "ways"),
    [
        ("Coast", [("force", ("centre",), False)]),
        ("City", [("force", ("centre",), True)]),
        ("Council", [("strategy", ("centre",), True)]),
        ("Hub", []),
        ("Strategy", None),
    ],
)
def test_a_body_or_program_that_brings_one_near_is_told_and_an_event_or_a_group_is_none(
    who: str, ways: list[tuple[str, tuple[str, ...], bool]] | None, tmp_path: Path
) -> None:
    found = gaps(RULE.format(who=who), tmp_path)
    assert [(gap.state, [*map(tuple, gap.ways)]) for gap in found] == ([] if ways is None else [("missing", ways)])


def test_only_where_any_tie_of_working_together_does_is_a_way_round_told(tmp_path: Path) -> None:
    [gap] = gaps("expect: {rule: Funds, who: City, to: Centre, tie: funds}", tmp_path)
    assert (gap.state, gap.ways, gap.could) == ("missing", (), ("centre",))


@pytest.mark.parametrize(
    ("tie", "could"),
    [
        ("former", ("centre",)),
        ("crowd", ()),
        ("hub", ("hub",)),
    ],
)
def test_who_can_be_asked_is_no_group_and_a_successor_is_asked_for_the_other(tie: str, could: tuple[str, ...], tmp_path: Path) -> None:
    ties = f"{tie} LEADS strategy status=proposed; centre SUCCEEDS former"
    rule = "expect: {rule: Led, who: {kind: program}, tie: is led by}"
    assert [(gap.state, gap.could) for gap in gaps(rule, tmp_path, ties)] == [("proposed", could)]
    if tie == "crowd":
        assert gaps(rule, tmp_path, ties, Scope(with_groups=True))[0].could == ("crowd",)
