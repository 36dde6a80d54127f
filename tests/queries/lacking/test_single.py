"""Ties that rest on one source alone."""

import pytest

from partnermap.queries.lacking import SingleSource, single_source
from partnermap.queries.structure import Scope, read_live
from tests.queries.small import network

WHO = "a agency; b agency; c agency; d agency; e agency sector=ngo; g agency group"
TIES = """a WORKS_WITH b; a WORKS_WITH b by=s; b SUPPORTS a by=s; b MEMBER_OF c; c WORKS_WITH d at=p1; c WORKS_WITH d at=p2; c FUNDS e; d TRAINS e
    g FUNDS a; e FUNDS a until=2001"""


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def asked(*, scope: Scope = Scope(), limit: int = 0) -> SingleSource:  # noqa: B008
    with network(WHO, TIES, sources=("r 2020", "s 2021")) as store:
        return single_source(store, read_live(store, scope=scope), limit=limit)


def told(found: SingleSource) -> list[str]:
    return [f"{tie.source} {tie.type} {tie.target}" for tie in found.first]


def test_what_holds_two_parts_together_comes_first_then_the_weightiest() -> None:
    found = asked()
    assert told(found) == ["b MEMBER_OF c", "c FUNDS e", "c WORKS_WITH d", "b SUPPORTS a", "d TRAINS e"]
    assert (found.ties, found.alone, found.pairs, found.pairs_alone, dict(found.by_source)) == (6, 5, 5, 4, {"r": 4, "s": 1})
    assert [tie.type for tie in found.first if tie.id in found.bridges] == ["MEMBER_OF"]


def test_a_scope_and_a_limit_choose_among_them() -> None:
    assert told(asked(scope=Scope(sectors=("ngo",)))) == ["c FUNDS e", "d TRAINS e"]
    assert told(asked(limit=1)) == ["b MEMBER_OF c"]
    assert asked(scope=Scope(with_groups=True)).alone == 6
