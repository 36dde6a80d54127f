"""The contract of the stores, run over the embedded store and over Neo4j: what is put comes back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import (
    Counts,
    Evidence,
    Source,
    Stakeholder,
    Tie,
    digits,
    name_key,
)
from partnermap.graph.names import names_of
from tests.graph.stores.given import CLEAR, DIVE, HARBOUR, REPORT, SAID, by_id, sources, stakeholders, ties
from tests.places import Place, put, reopened


def test_every_field_of_what_is_put_comes_back(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(st.lists(sources(), max_size=4), st.lists(stakeholders(), max_size=4), st.lists(ties(), max_size=4))
    def check(some: list[Source], who: list[Stakeholder], how: list[Tie]) -> None:
        put(place, [REPORT, *some], [HARBOUR, DIVE, CLEAR, *who], how)
        with reopened(place) as store:
            assert by_id(store.sources([one.id for one in some])) == by_id(some)
            assert by_id(store.stakeholders([one.id for one in who])) == by_id(who)
            assert by_id(store.ties([tie.id for tie in how])) == by_id(how)
            amounts = {tie.id: digits(tie.amount) for tie in store.ties([tie.id for tie in how]) if tie.amount is not None}
            assert amounts == {tie.id: digits(tie.amount) for tie in how if tie.amount is not None}
            names = {name for one in by_id(who) for name in names_of(one)}
            assert {name for name in store.named({name.key for name in names}) if name.stakeholder.startswith("x")} >= names

    check()


def test_parallel_ties_live_side_by_side(place: Place) -> None:
    funds = Tie("harbour", "FUNDS", "clear", since="2005", until="2005", amount=Decimal("100000.50"), currency="CAD", evidence=SAID)
    again = replace(funds, since="2010", until="", amount=Decimal(50000), id="")
    leads = Tie("harbour", "LEADS", "clear", evidence=SAID)
    put(place, [REPORT], [HARBOUR, CLEAR], [funds, again, leads])
    with reopened(place) as store:
        assert by_id(store.ties_of(["harbour"])) == by_id([funds, again, leads])


def test_what_is_put_again_replaces_what_was_there(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "clear", evidence=(*SAID, Evidence("report", "page 2", "it runs")), note="Old", status="proposed")
    put(place, [REPORT], [HARBOUR, DIVE, CLEAR], [tie])
    program = replace(DIVE, kind="program", name="Dive Programme", aliases=("Frogs",), url="https://dive.example")
    newer = replace(tie, note="", status="confirmed", evidence=SAID, id=tie.id)
    put(place, [replace(REPORT, title="Report of the year")], [program, replace(HARBOUR, name_fr="", aliases=())], [newer])
    with reopened(place) as store:
        assert list(store.sources()) == [replace(REPORT, title="Report of the year")]
        assert list(store.stakeholders()) == [CLEAR, program, replace(HARBOUR, name_fr="", aliases=())]
        assert list(store.ties()) == [newer]
        assert {name.form for name in store.names()} == {"Clear Water Strategy", "Dive Programme", "Frogs", "Harbour Safety Agency"}
        assert list(store.named([name_key("HSA"), name_key("Dive Unit")])) == []
        assert store.counts() == Counts({"agency": 1, "program": 2}, {"OPERATES": 1}, {"confirmed": 1}, 1, 1)


def test_what_is_put_twice_at_once_is_kept_as_it_was_given_last(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "harbour", evidence=SAID)
    newer = replace(tie, note="New", evidence=(*SAID, Evidence("report", "page 2")), id=tie.id)
    put(place, [REPORT, replace(REPORT, title="Yearly")], [DIVE, HARBOUR, replace(DIVE, name="Divers"), DIVE], [newer, tie, newer])
    with reopened(place) as store:
        assert (list(store.sources()), list(store.stakeholders())) == ([replace(REPORT, title="Yearly")], [DIVE, HARBOUR])
        assert (list(store.ties()), list(store.ties_of(["dive"]))) == ([newer], [newer])
        assert sorted(name.form for name in store.names() if name.stakeholder == "dive") == ["Dive Unit"]


def test_a_tie_that_is_put_again_with_other_ends_or_another_type_moves(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "clear", evidence=SAID, id="0123456789abcdef")
    moved = [replace(tie, source="harbour"), replace(tie, type="LEADS")]
    put(place, [REPORT], [HARBOUR, DIVE, CLEAR], [tie])
    for one in moved:
        put(place, ties=[one])
        with reopened(place) as store:
            assert list(store.ties()) == [one]
            assert list(store.ties_of(["dive", "harbour"])) == [one]
