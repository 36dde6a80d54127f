"""Rules of what is expected: who lacks a tie, and what is known instead."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from partnermap.graph import Store, Ties
from partnermap.queries.expecting import Expected, expected
from partnermap.queries.structure import EVERYONE, Scope
from tests.queries.small import network

WHO = """a agency sector=government country=CA; b agency sector=ngo; c agency; u unit; v unit region=QC; g agency group sector=ngo
    p program; q program; old program until=2010; deal collaboration agreement; w collaboration event; new agency; before agency"""
TIES = """a LEADS p; b OPERATES q status=proposed; u PART_OF a; v PART_OF u; u PARTNERS_IN deal; a PARTNERS_IN deal; c LEADS q until=2019
    g PARTNERS_IN p; c SPOKE_AT w; b WORKS_WITH c since=2030; new SUCCEEDS before; v FUNDS c; a DEVELOPED q"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


@contextmanager
def asked(rules: str, folder: Path, *, only: Ties = Ties(), scope: Scope = EVERYONE) -> Iterator[tuple[Store, Expected]]:  # noqa: B008
    (folder / "rules.yaml").write_text(rules, encoding="utf-8")
    with network(WHO, TIES) as store:
        yield store, expected(store, only, scope, folder / "rules.yaml")[0]


def told(found: Expected) -> list[tuple[str, str, tuple[str, ...], list[str], tuple[str, ...]]]:
    return [
        (gap.stakeholder.id, gap.state, gap.known, [f"{tie.source} {tie.type} {tie.target}" for tie in gap.ties], gap.could)
        for rule in found.rules
        for gap in rule.gaps
    ]


def test_a_tie_that_ended_or_is_only_proposed_is_told_as_such_and_one_who_has_ended_is_not_asked(tmp_path: Path) -> None:
    rule = "expect: {rule: Led, who: {kind: program}, tie: is led by}"
    with asked(rule, tmp_path) as (_, found):
        assert told(found) == [("q", "ended", (), ["c LEADS q"], ("c",))]
        assert (found.rules[0].asked, found.rules[0].gone) == (2, 1)
    rule = "expect: {rule: Led, who: {kind: program}, tie: [is led by, is operated by]}"
    with asked(rule, tmp_path) as (_, found):
        assert told(found) == [("q", "proposed", (), ["c LEADS q", "b OPERATES q"], ("c", "b"))]
    with asked(rule, tmp_path, only=Ties(statuses=frozenset({"confirmed", "proposed"}))) as (_, found):
        assert told(found) == []
    with asked(rule, tmp_path, only=Ties(as_of="2018", undated=True)) as (_, found):
        assert told(found) == []


def test_a_tie_that_holds_only_later_is_told_as_such(tmp_path: Path) -> None:
    with asked("expect: {rule: Met, who: B, to: C}", tmp_path) as (_, found):
        assert told(found) == [("b", "later", (), ["b WORKS_WITH c"], ("c",))]


def test_ties_of_units_count_for_their_organization_and_a_part_of_another_party_is_no_party(tmp_path: Path) -> None:
    with asked("expect: {rule: Funds, who: [A, U], tie: funds, to: C}", tmp_path) as (_, found):
        assert told(found) == []
    with asked("expect: {rule: Parties, who: {form: agreement}, tie: PARTNERS_IN, at least: 2}", tmp_path) as (_, found):
        assert told(found) == [("deal", "missing", ("a",), [], ("u",))]


def test_words_go_one_way_and_capitals_go_either_way(tmp_path: Path) -> None:
    for tie, gaps in (("FUNDS", []), ("is funded by", []), ("funds", ["c"])):
        with asked(f"expect: {{rule: Money, who: C, tie: {tie}}}", tmp_path) as (_, found):
            assert [gap.stakeholder.id for gap in found.rules[0].gaps] == gaps


def test_who_could_close_it_is_whom_the_rule_names_but_none_that_was_succeeded_or_else_who_has_another_tie(tmp_path: Path) -> None:
    with asked("expect: {rule: Centre, who: V, to: [New, Before]}", tmp_path) as (_, found):
        assert told(found) == [("v", "missing", (), [], ("new",))]
    with asked("expect: {rule: Run, who: Q, tie: is hosted by}", tmp_path) as (_, found):
        assert told(found) == [("q", "missing", (), [], ("a",))]


def test_what_is_not_known_of_somebody_is_not_guessed(tmp_path: Path) -> None:
    rule = "expect: {rule: Outside, who: {kind: unit}, to: {kind: agency, not: {sector: government}}}"
    with asked(rule, tmp_path) as (_, found):
        assert [(gap.stakeholder.id, gap.state, gap.unsure) for gap in found.rules[0].gaps] == [
            ("u", "missing", ("c",)), ("v", "missing", ("c",)),
        ]  # fmt: skip
    with asked("expect: {rule: Place, who: {kind: [agency, unit], country: any}, to: G}", tmp_path) as (_, found):
        assert (found.rules[0].asked, [gap.stakeholder.id for gap in found.rules[0].gaps]) == (1, ["a"])
    with asked("expect: {rule: Place, who: {kind: agency, country: Canada}, to: G}", tmp_path) as (_, found):
        assert (found.rules[0].asked, found.rules[0].unclear) == (1, 4)


def test_events_and_groups_are_asked_where_they_are_named_or_wanted(tmp_path: Path) -> None:
    for rule, asked_for in (
        ("{sector: ngo}", ["b"]),
        ("{sector: ngo, form: group}", ["g"]),
        ("G", ["g"]),
        ("{kind: unit, part of: U}", ["v"]),
        ("{kind: unit, part of: any}", ["u", "v"]),
        ("{kind: unit, not: {part of: any}}", []),
        ("{name: any, form: agreement}", ["deal"]),
    ):
        with asked(f"expect: {{rule: x, who: {rule}, tie: TRAINS}}", tmp_path) as (_, found):
            assert [gap.stakeholder.id for gap in found.rules[0].gaps] == asked_for
    with asked("expect: {rule: x, who: {sector: ngo}, tie: TRAINS}", tmp_path, scope=Scope(with_groups=True)) as (_, found):
        assert [gap.stakeholder.id for gap in found.rules[0].gaps] == ["b", "g"]
    with asked("expect: {rule: x, who: {kind: agency}, tie: TRAINS}", tmp_path, scope=Scope(sectors=("ngo",))) as (_, found):
        assert [gap.stakeholder.id for gap in found.rules[0].gaps] == ["b"]
    with asked("expect: {rule: x, who: C, to: {kind: collaboration}}", tmp_path) as (_, found):
        assert [gap.state for gap in found.rules[0].gaps] == ["missing"]


CHECKED = """
expect: {{rule: Outside, who: U, to: {{sector: ngo}}}}
checked:
  - {{checked: none, who: {who}, to: {to}, date: 2024-02, source: r, place: page 4}}
"""


@pytest.mark.parametrize(
    ("who", "to", "state"),
    [("U", "{sector: ngo}", "checked"), ("{kind: unit}", "[B, G]", "checked"), ("U", "B", "missing"), ("A", "{sector: ngo}", "missing")],
)
def test_where_somebody_looked_and_found_none_that_is_said_with_its_source(who: str, to: str, state: str, tmp_path: Path) -> None:
    with asked(CHECKED.format(who=who, to=to), tmp_path) as (_, found):
        [gap] = found.rules[0].gaps
        said = gap.check and (gap.check.date, gap.check.source, gap.check.place)
        assert (gap.state, said) == (state, ("2024-02", "r", "page 4") if state == "checked" else None)


def test_a_check_that_found_none_where_a_tie_is_known_is_told(tmp_path: Path) -> None:
    with asked(CHECKED.format(who="P", to="[A, G]"), tmp_path) as (_, found):
        assert [([tie.id for tie in one.ties] != [], one.is_since) for one in found.contradictions] == [(True, False)]
        assert [f"{tie.source} {tie.type} {tie.target}" for tie in found.contradictions[0].ties] == ["a LEADS p", "g PARTNERS_IN p"]
