"""The network around two is read only as far as the strength that is looked for asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, cast

from partnermap.graph import ANY, Reader, Tie, Ties
from partnermap.queries.introducing import best_ways
from partnermap.queries.introducing.near import Around
from partnermap.queries.structure import EVERYONE, Scope
from tests.queries.small import network


class Counting:
    """A reader that keeps count of the ties it gives."""

    def __init__(self, reader: Reader) -> None:
        self._reader, self.given = reader, 0

    def ties_of(self, stakeholders: Collection[str], only: Ties = ANY) -> Iterator[Tie]:
        for tie in self._reader.ties_of(stakeholders, only):
            self.given += 1
            yield tie

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)


def around(reader: Reader, scope: Scope = EVERYONE) -> Around:
    return Around(reader, frozenset("ab"), ANY, scope, "2021")


def test_the_members_of_a_hub_are_not_read_where_stronger_ties_lead_on() -> None:
    members = [f"m{number}" for number in range(50)]
    everyone = "; ".join(f"{id_} agency" for id_ in ["a", "b", "hub", *members])
    with network(everyone, "a FUNDS hub; hub FUNDS b; " + "; ".join(f"{id_} MEMBER_OF hub" for id_ in members)) as store:
        reader = Counting(store)
        assert [way.stops for way in best_ways(around(cast("Reader", reader)), "a", "b", k=1, max_steps=8)] == [("a", "hub", "b")]
        assert reader.given == 3  # one of them from either end


def test_what_was_read_for_a_strength_is_not_read_again_for_a_lesser_one() -> None:
    with network("a agency; b agency; x agency", "a FUNDS x; a MEMBER_OF x; a WORKS_WITH b; x MEMBER_OF b") as store:
        reader = Counting(store)
        near = around(cast("Reader", reader))
        assert near.near(["a"], 9) == {"a": {"x": 9, "b": 9}}
        assert reader.given == 2
        assert near.near(["a"], 9) == near.near(["a"], 6) == {"a": {"x": 9, "b": 9}}
        assert reader.given == 2
        assert near.near(["a", "x"], 3) == {"a": {"x": 9, "b": 9}, "x": {"a": 9, "b": 5}}


def test_who_may_not_be_passed_is_not_near_but_for_the_ends() -> None:
    with network(
        "a agency group; b collaboration event; g agency group; e collaboration event; x unit", "a FUNDS g; a FUNDS e; a FUNDS b; a FUNDS x"
    ) as store:
        assert around(store).near(["a"], 1) == {"a": {"b": 9, "x": 9}}
        assert around(store, Scope(with_meetings=True)).near(["a"], 1) == {"a": {"b": 9, "e": 9, "x": 9}}
        assert around(store, Scope(kinds=("agency",), with_groups=True)).near(["a"], 1) == {"a": {"b": 9, "g": 9}}
