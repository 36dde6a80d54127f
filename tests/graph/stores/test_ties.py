"""The contract of the stores, run over the embedded store and over Neo4j: which ties are given, by time, type and status, and in what order."""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from partnermap.graph import (
    ANY,
    Brief,
    Link,
    Source,
    Stakeholder,
    Tie,
    Ties,
    in_force,
)
from partnermap.graph.names import Name
from partnermap.graph.store import link_of
from tests.graph.stores.given import CLEAR, DIVE, HARBOUR, REPORT, SAID, dated_alone
from tests.places import Place, load_folder, put, reopened

INTERVALS = [("", ""), ("2011", ""), ("2011-04", ""), ("2011-04-11", ""), ("", "2011"), ("", "2011-04"), ("", "2011-04-11"),
             ("2010", "2012"), ("2011-04", "2011-04"), ("2011", "2011-03-31"), ("2012", ""), ("", "2010-12-31")]  # fmt: skip
MOMENTS = ["2010", "2010-12-31", "2011", "2011-03-31", "2011-04", "2011-04-10", "2011-04-11", "2011-05", "2012", "2013-01-01"]


def test_a_tie_counts_at_a_date_when_its_interval_shares_a_day_with_it_and_without_a_start_at_its_end(place: Place) -> None:
    stated = [Tie("harbour", "FUNDS", "clear", since=since, until=until, evidence=SAID) for since, until in INTERVALS]
    ties = [dated_alone(tie) for tie in stated]
    put(place, [REPORT], [HARBOUR, CLEAR], ties)
    with reopened(place) as store:
        for moment in MOMENTS:
            wanted = sorted((tie.since, tie.until) for tie in ties if in_force(tie.since or tie.until, tie.until, moment))
            only = Ties(as_of=moment)
            assert sorted((tie.since, tie.until) for tie in store.ties_of(["harbour"], only)) == wanted
            assert sorted((tie.since, tie.until) for tie in store.ties_of(["clear"], only)) == wanted
            assert sorted((tie.since, tie.until) for tie in store.ties_between([("clear", "harbour")], only)) == wanted
            assert set(store.links_of(["clear"], only)) == ({Link("harbour", "FUNDS", "clear")} if wanted else set())


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (Ties(types=frozenset({"FUNDS"})), {"FUNDS"}),
        (Ties(types=frozenset({"FUNDS", "LEADS"})), {"FUNDS", "LEADS"}),
        (Ties(types=frozenset({"TRAINS"})), set()),
        (Ties(types=frozenset({"NO_SUCH_TYPE"})), set()),
        (Ties(types=frozenset({"NO_SUCH`TYPE", "LEADS"})), {"LEADS"}),
        (Ties(statuses=frozenset({"confirmed"})), {"LEADS", "SUPPORTS"}),
        (Ties(statuses=frozenset({"proposed", "disputed"})), {"FUNDS", "OPERATES"}),
        (Ties(frozenset({"FUNDS", "SUPPORTS"}), "2012", frozenset({"confirmed"})), {"SUPPORTS"}),
        (Ties(as_of="2009"), {"LEADS", "OPERATES"}),
        (Ties(as_of="2009", undated=True), {"LEADS", "FUNDS", "OPERATES"}),
        (ANY, {"LEADS", "FUNDS", "OPERATES", "SUPPORTS"}),
    ],
)
def test_only_ties_of_the_wanted_types_dates_and_statuses_are_given(place: Place, only: Ties, expected: set[str]) -> None:
    ties = [
        Tie("harbour", "LEADS", "clear", evidence=SAID),
        Tie("harbour", "FUNDS", "clear", status="proposed", until="2010", evidence=SAID),
        Tie("harbour", "OPERATES", "clear", status="disputed", evidence=SAID),
        Tie("harbour", "SUPPORTS", "clear", since="2010", evidence=SAID),
    ]
    put(place, [REPORT], [HARBOUR, CLEAR], map(dated_alone, ties))
    with reopened(place) as store:
        assert {tie.type for tie in store.ties_of(["harbour"], only)} == expected
        assert {tie.type for tie in store.ties_of(["clear", "harbour"], only)} == expected
        assert {link.type for link in store.links_of(["clear"], only)} == expected
        assert {tie.type for tie in store.ties_between([("clear", "harbour")], only)} == expected


def test_a_tie_comes_once_also_when_both_its_ends_are_asked(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        everybody = [one.id for one in store.stakeholders()]
        everything_ = sorted(tie.id for tie in store.ties())
        assert sorted(tie.id for tie in store.ties_of(everybody)) == everything_
        assert sorted(tie.id for tie in store.ties_of([*everybody, *everybody])) == everything_
        assert set(store.links_of(everybody)) == {link_of(tie) for tie in store.ties()}
        for asked in ([], ["hsa"], ["hsa", "clear"], ["zoe", "day", "forum", "nobody"]):
            ties = list(store.ties_of(asked))
            assert sorted(tie.id for tie in ties) == sorted(tie.id for tie in store.ties() if {tie.source, tie.target} & set(asked))
            links = {link_of(tie) for tie in ties}
            assert set(store.links_of(asked)) == links
            assert set(store.links_of(asked, end="source")) == {link for link in links if link.source in asked}
            assert set(store.links_of(asked, end="target")) == {link for link in links if link.target in asked}


def test_ties_between_pairs_come_once_whatever_the_direction(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        pairs = [("clear", "hsa"), ("hsa", "clear"), ("hsa", "day"), ("hsa", "omar"), ("x", "y")]
        assert sorted(tie.type for tie in store.ties_between(pairs)) == ["HOSTS", "LEADS"]
        amounts = [tie.amount for tie in store.ties_between([("clear", "fisheries")]) if tie.amount]
        assert sorted(amounts) == [Decimal(50000), Decimal("100000.5")]
        assert list(store.ties_between([])) == []


def test_everything_comes_in_order(place: Place) -> None:
    numbers = list(range(40))
    random.Random(1).shuffle(numbers)
    who = [Stakeholder(f"{'Aa0-'[number % 4]}x{number}".replace("-", "z."), "agency", f"Name {number}") for number in numbers]
    ties = [Tie(one.id, type_, other.id, since=since, evidence=SAID)
            for one, other in pairwise(who) for type_ in ("LEADS", "FUNDS") for since in ("", "2001")]  # fmt: skip
    put(place, [REPORT, *(Source(one.id, "Title") for one in who)], who, ties)
    with reopened(place) as store:
        assert list(store.stakeholders()) == list(store.stakeholders([one.id for one in who])) == sorted(who, key=lambda one: one.id)
        assert [source.id for source in store.sources()] == sorted(["report", *(one.id for one in who)])
        in_order = sorted(ties, key=lambda tie: (tie.source, tie.type, tie.target, tie.id))
        assert list(store.ties()) == list(store.ties([tie.id for tie in ties])) == in_order


def test_any_number_of_ids_may_be_asked(place: Place) -> None:
    put(place, [REPORT], [HARBOUR, DIVE], [Tie("dive", "PART_OF", "harbour", evidence=SAID)])
    crowd = [f"nobody-{number}" for number in range(12_000)]
    with reopened(place) as store:
        assert list(store.stakeholders([*crowd, "harbour", "dive"])) == [DIVE, HARBOUR]
        assert set(store.briefs([*crowd, "harbour", "dive"])) == {Brief(one.id, one.kind, one.name) for one in (HARBOUR, DIVE)}
        assert list(store.sources([*crowd, "report"])) == [REPORT]
        assert [tie.type for tie in store.ties_of([*crowd, "harbour", "dive"])] == ["PART_OF"]
        assert set(store.links_of([*crowd, "harbour"])) == {Link("dive", "PART_OF", "harbour")}
        assert [tie.type for tie in store.ties([*crowd, *(tie.id for tie in store.ties())])] == ["PART_OF"]
        assert [tie.type for tie in store.ties_between([("dive", one) for one in (*crowd, "harbour")])] == ["PART_OF"]
        assert list(store.named([*crowd, "hsa"])) == [Name("hsa", "HSA", "harbour")]
        assert list(store.stakeholders([])) == list(store.ties([])) == list(store.named([])) == list(store.ties_of([])) == []
